'use client'
import { IconX } from '@tabler/icons-react'
import { type FocusEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Button, IconButton } from './button'
import { type Slip as Shown, withSlip } from './slips'
import styles from './toast.module.css'

let shown: readonly Shown[] = []
let count = 0
const watchers = new Set<() => void>()

function change(next: readonly Shown[]): void {
  shown = next
  for (const watcher of watchers) watcher()
}

/** Says at the foot of the screen that something is done, with a way back where there is one. */
export function toast(message: Omit<Shown, 'id'>): void {
  count += 1
  change(withSlip(shown, { ...message, id: count }))
}

/** Takes the slip away that offers this way back, once it was gone by another way. */
export function takeSlipOff(undo: () => void): void {
  change(shown.filter((one) => one.undo !== undo))
}

function dismiss(id: number): void {
  change(shown.filter((one) => one.id !== id))
}

const nothing: readonly Shown[] = []

/** Stands once in the frame. */
export function Toaster() {
  const toasts = useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => shown,
    () => nothing,
  )
  return (
    <div className={styles.toaster} role="status" aria-live="polite" data-print="no">
      {toasts.map((one) => (
        <Slip key={one.id} toast={one} />
      ))}
    </div>
  )
}

function Slip({ toast: { id, text, undo } }: { toast: Shown }) {
  const [held, setHeld] = useState(false)
  const slip = useRef<HTMLDivElement>(null)
  /** Where the hands were before: they go back there when the slip does. */
  const before = useRef<HTMLElement | null>(null)

  function arrive({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
    setHeld(true)
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
      before.current = relatedTarget
  }

  function leave() {
    const place = before.current?.isConnected === true ? before.current : document.getElementById('main')
    if (slip.current?.contains(document.activeElement) === true) place?.focus()
    dismiss(id)
  }

  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => dismiss(id), undo === undefined ? 7_000 : 12_000)
    return () => clearTimeout(timer)
  }, [held, id, undo])

  return (
    <div
      ref={slip}
      className={styles.slip}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={arrive}
      onBlur={() => setHeld(false)}
    >
      <span>{text}</span>
      {undo !== undefined && (
        <Button
          look="quiet"
          size="small"
          keys="mod+z"
          data-keys-label="Undo"
          onClick={() => {
            undo()
            leave()
          }}
        >
          Undo
        </Button>
      )}
      <IconButton name="Dismiss" icon={<IconX aria-hidden />} onClick={leave} />
    </div>
  )
}
