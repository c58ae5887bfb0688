'use client'
import { IconX } from '@tabler/icons-react'
import { type MouseEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { IconButton } from './button'
import styles from './dialog.module.css'

/** A window over the page. The browser's own dialog keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({
  open,
  onClose,
  title,
  children,
  actions,
  size = 'normal',
}: {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
  /** Buttons at the foot. */
  actions?: ReactNode
  size?: 'normal' | 'wide'
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const name = useId()

  useEffect(() => {
    if (!open) {
      dialog.current?.close()
      return
    }
    dialog.current?.showModal()
    // what is to be typed comes before the button that closes
    body.current?.querySelector<HTMLElement>('input, textarea, select')?.focus()
  }, [open])

  // a dialog that is taken away while it is open gives the focus back as well
  useLayoutEffect(() => {
    const shown = dialog.current
    return () => shown?.close()
  }, [])

  function closeOnBackdrop(event: MouseEvent<HTMLDialogElement>) {
    if (event.target === event.currentTarget) onClose()
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby={name}
      className={`${styles.dialog} ${size === 'wide' ? styles.wide : ''}`}
      onClose={onClose}
      onClick={closeOnBackdrop}
    >
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h2 id={name}>{title}</h2>
          <IconButton name="Close" icon={<IconX aria-hidden />} onClick={onClose} />
        </header>
        <div ref={body} className={styles.body}>
          {children}
        </div>
        {actions !== undefined && <footer className={styles.foot}>{actions}</footer>}
      </div>
    </dialog>
  )
}
