'use client'
import { IconCheck, IconCloudOff, IconRefresh } from '@tabler/icons-react'
import { useEffect, useSyncExternalStore } from 'react'
import styles from './save-state.module.css'

/** Where what was typed stands. `at` is a clock time in words, "14:02". */
export type SaveState =
  | { kind: 'untouched' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'kept' }
  | { kind: 'refused'; reason: string }

let state: SaveState = { kind: 'untouched' }
const untouched = state
const watchers = new Set<() => void>()

/** Told by whatever editor is on the page; shown in the top bar by SaveNote. */
export function tellSaveState(next: SaveState): void {
  state = next
  for (const watcher of watchers) watcher()
}

/** For the `state` slot of a Page with an editor that saves as one types. */
export function SaveNote() {
  const now = useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => state,
    () => untouched,
  )
  // The next page begins untouched.
  useEffect(() => () => tellSaveState(untouched), [])
  return (
    <span role="status" className={`${styles.note} ${styles[now.kind]}`}>
      <SaveWords state={now} />
    </span>
  )
}

function SaveWords({ state: now }: { state: SaveState }) {
  if (now.kind === 'untouched') return null
  if (now.kind === 'saving')
    return (
      <>
        <IconRefresh aria-hidden /> Saving
      </>
    )
  if (now.kind === 'saved')
    return (
      <>
        <IconCheck aria-hidden /> Saved {now.at}
      </>
    )
  if (now.kind === 'kept')
    return (
      <>
        <IconCloudOff aria-hidden /> Kept on this device, will be sent
      </>
    )
  return (
    <>
      <IconCloudOff aria-hidden /> Not saved: {now.reason}
    </>
  )
}
