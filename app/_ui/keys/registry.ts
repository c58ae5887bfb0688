'use client'
import { useEffect, useRef } from 'react'

export type Shortcut = {
  /** As in keys.ts: `n`, `mod+z`, `g m`, `j, down`. */
  keys: string
  /** What it does, as a verb: "New item". */
  label: string
  /** Heading in the list of shortcuts; "This page" when left out. */
  group?: string
  run: () => void
}

const known = new Set<Shortcut>()

export function knownShortcuts(): readonly Shortcut[] {
  return [...known]
}

/** A shortcut that lives as long as the part that asked for it; it appears in the list under `?`. */
export function useShortcut({ keys, label, group, run }: Shortcut): void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    const shortcut: Shortcut = {
      keys,
      label,
      ...(group === undefined ? {} : { group }),
      run: () => latest.current(),
    }
    known.add(shortcut)
    return () => {
      known.delete(shortcut)
    }
  }, [keys, label, group])
}

/** A key a part hears itself, while it has the focus. */
export type ListedKey = Pick<Shortcut, 'keys' | 'label' | 'group'>

const listed = new Set<readonly ListedKey[]>()

export function listedKeys(): readonly ListedKey[] {
  return [...listed].flat()
}

/** Lists under `?` what a part hears itself; `keys` stands outside the part, so that it is always the same. */
export function useListedKeys(keys: readonly ListedKey[]): void {
  useEffect(() => {
    listed.add(keys)
    return () => {
      listed.delete(keys)
    }
  }, [keys])
}
