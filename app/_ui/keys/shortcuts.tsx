'use client'
import { useEffect, useState } from 'react'
import { Dialog } from '../action/dialog'
import { hearEarlyKeys } from './early-keys'
import { keepFocus } from './kept-focus'
import { allShortcuts, listen, rememberSingleKeys, singleKeysAreOn } from './listen'
import { listedKeys, useShortcut, type ListedKey } from './registry'
import { walkRows } from './rows'
import { Keys } from './kbd'
import styles from './shortcuts.module.css'

/** Stands once in the frame: hears every shortcut, keeps the focus in the page, and lists those of the page under `?`. */
export function Shortcuts() {
  const [list, setList] = useState<readonly ListedKey[] | null>(null)
  const show = () => setList([...allShortcuts(), ...listedKeys(), ...rowKeys()])

  useEffect(listen, [])
  useEffect(walkRows, [])
  useEffect(keepFocus, [])
  useEffect(hearEarlyKeys, [])
  useShortcut({ keys: '?', label: 'This list', group: 'Everywhere', run: show })
  useEffect(() => {
    document.addEventListener(openEvent, show)
    return () => document.removeEventListener(openEvent, show)
  }, [])

  return (
    <Dialog open={list !== null} onClose={() => setList(null)} title="Keyboard shortcuts" size="wide">
      {list !== null && <List shortcuts={list} />}
    </Dialog>
  )
}

const openEvent = 'cochair:shortcuts'

/** Opens the list from anywhere, such as the help button of the top bar. */
export function showShortcuts(): void {
  document.dispatchEvent(new Event(openEvent))
}

function rowKeys(): ListedKey[] {
  if (document.querySelector('[data-row-link]') === null) return []
  const rows: ListedKey[] = [
    { keys: 'up, down', label: 'Previous row, next row', group: 'In a table' },
    { keys: 'home, end', label: 'First row, last row', group: 'In a table' },
    { keys: 'enter', label: 'Open the row', group: 'In a table' },
  ]
  if (document.querySelector('[data-rolled]') !== null)
    rows.push({
      keys: 'f',
      label: 'Find in every row, where Ctrl F finds those near you',
      group: 'In a table',
    })
  if (document.querySelector('[data-row-inspect]') === null) return rows
  return [...rows, { keys: 'space', label: 'Open the row beside the table', group: 'In a table' }]
}

function List({ shortcuts }: { shortcuts: readonly ListedKey[] }) {
  const groups = Map.groupBy(shortcuts, (shortcut) => shortcut.group ?? 'This page')
  return (
    <>
      <div className={styles.groups}>
        {[...groups].map(([group, members]) => (
          <section key={group} className={styles.group}>
            <h3>{group}</h3>
            <dl>
              {members.map((shortcut) => (
                <div key={`${shortcut.keys} ${shortcut.label}`} className={styles.row}>
                  <dt>{shortcut.label}</dt>
                  <dd>
                    <Keys keys={shortcut.keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className={styles.choice}>
        <input
          type="checkbox"
          defaultChecked={singleKeysAreOn()}
          onChange={(event) => rememberSingleKeys(event.currentTarget.checked ? 'on' : 'off')}
        />
        Use shortcuts of a single key
      </label>
    </>
  )
}
