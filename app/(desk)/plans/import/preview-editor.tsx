'use client'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Callout } from '@/app/_ui/text/callout'
import { counted } from '@/lib/kernel/text'
import type { ReadKey, ReadWarning } from '@/lib/plans/reading/model'
import { keyOf } from '@/lib/plans/reading/rules/preview/items'
import { Columns } from './columns-form'
import { EditRow } from './edit-row-form'
import styles from './import.module.css'
import { type Read, asideOf, linesUnder, rowOf, shownItems } from './preview'
import { PreviewRow } from './preview-row'
import { RowTools, actsOf } from './row-tools-form'
import { SetAside, Warnings } from './to-look-at'
import type { Preview } from './use-preview'

/** What was understood, as a tree to walk through and set right before anything is saved; beside it what to look at. */
export function PreviewEditor({ preview, read }: { preview: Preview; read: Read }) {
  const { reading } = read
  const tree = useRef<HTMLDivElement>(null)
  const [editing, setEditing] = useState<ReadKey | null>(null)
  const items = useMemo(() => shownItems(reading), [reading])
  const counts = useMemo(() => linesUnder(reading), [reading])
  const warned = useMemo(() => {
    const found = new Map<ReadKey, string>()
    for (const warning of reading.warnings) {
      const key = rowOf(reading, warning)
      if (key !== null && asideOf(reading, warning) === null)
        found.set(key, [found.get(key), warning.message].filter(Boolean).join(' '))
    }
    return found
  }, [reading])
  const chosen = items.find((item) => keyOf(item) === preview.chosen)
  const { choose } = preview
  const latest = useRef(choose)
  useEffect(() => {
    latest.current = choose
  })
  const chooseRow = useCallback((key: ReadKey) => latest.current(key), [])

  const rowAt = (key: ReadKey) => tree.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)

  // after an edit from the keyboard the focus stays in the tree, on the row that is chosen now
  useEffect(() => {
    const row = preview.chosen === null ? null : rowAt(preview.chosen)
    const active = document.activeElement
    if (
      row !== null &&
      row !== undefined &&
      (active === document.body || tree.current?.contains(active) === true)
    )
      row.focus()
  }, [preview.chosen, reading])

  function goTo(warning: ReadWarning) {
    const aside = asideOf(reading, warning)
    const target = aside === null ? null : document.getElementById(`aside-${aside}`)
    if (target !== null) {
      target.closest('details')?.setAttribute('open', '')
      target.scrollIntoView({ block: 'center' })
      return
    }
    const key = rowOf(reading, warning)
    const row = key === null ? null : rowAt(key)
    row?.scrollIntoView({ block: 'center' })
    row?.focus({ preventScroll: true })
  }

  function walk(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey) return
    const at = items.findIndex((item) => keyOf(item) === preview.chosen)
    const acts = actsOf(preview, chosen)
    const act = {
      p: acts.part,
      s: acts.section,
      l: acts.line,
      m: acts.merge,
      Delete: acts.drop,
      Enter: () => setEditing(preview.chosen),
    }[event.key]
    const moving = event.altKey ? { ArrowUp: acts.up, ArrowDown: acts.down }[event.key] : undefined
    const next = { ArrowDown: at + 1, j: at + 1, ArrowUp: at - 1, k: at - 1, Home: 0, End: items.length - 1 }[
      event.key
    ]
    const run = moving ?? act ?? (next === undefined ? undefined : () => focusAt(next))
    if (run === undefined) return
    event.preventDefault()
    run()
  }

  function focusAt(at: number) {
    const item = items[Math.min(Math.max(at, 0), items.length - 1)]
    if (item !== undefined) rowAt(keyOf(item))?.focus()
  }

  const stop = chosen === undefined ? items[0] : chosen
  return (
    <div className={styles.preview}>
      <p className={styles.counts}>
        <strong>{counted(reading.counts.lines, 'line')}</strong> in {counted(reading.counts.parts, 'part')}{' '}
        and {counted(reading.counts.sections, 'section')}, read from {read.source}.
      </p>
      {!preview.isKept && (
        <Callout
          kind="warning"
          title="This preview is too large to be kept on this device: save it before you leave."
        />
      )}
      <Columns read={read} reread={preview.reread} />
      <div className={styles.split}>
        <div>
          <RowTools preview={preview} item={chosen} edit={() => setEditing(preview.chosen)} />
          <p role="status" className={styles.told}>
            {preview.told || 'Choose a row; arrows walk, Enter edits, Delete leaves out.'}
          </p>
          <div
            ref={tree}
            role="tree"
            aria-label="The plan as it was read"
            className={styles.tree}
            onKeyDown={walk}
          >
            {items.map((item) => {
              const key = keyOf(item)
              return (
                <PreviewRow
                  key={key}
                  item={item}
                  lines={counts.get(key)}
                  warned={warned.get(key)}
                  isChosen={key === preview.chosen}
                  stop={item === stop ? 0 : -1}
                  choose={chooseRow}
                />
              )
            })}
          </div>
        </div>
        <aside className={styles.beside}>
          <h2>To look at ({reading.warnings.length})</h2>
          <Warnings warnings={reading.warnings} goTo={goTo} />
          <h2>Left out ({reading.leftOut.length})</h2>
          <SetAside reading={reading} preview={preview} />
        </aside>
      </div>
      {editing !== null && chosen !== undefined && (
        <EditRow key={editing} preview={preview} item={chosen} close={() => setEditing(null)} />
      )}
    </div>
  )
}
