'use client'
import { useEffect, useState } from 'react'
import { Refusal } from '@/lib/kernel/refusal'
import type { PlanReading, ReadKey } from '@/lib/plans/reading/model'
import { keyOf } from '@/lib/plans/reading/rules/preview/items'
import { forgetPreview, keepPreview, keptPreview } from './kept'
import { type Read, shownItems } from './preview'

/** So many steps can be taken back. */
const deepest = 200

type Held = {
  readonly read: Read | null
  readonly past: readonly Read[]
  readonly undone: readonly Read[]
  readonly chosen: ReadKey | null
  /** What was just done, or why it was not, as a sentence. */
  readonly told: string
}

const nothing: Held = { read: null, past: [], undone: [], chosen: null, told: '' }

/** A preview: what was read, every step back and forth, and a copy on this device that outlives a reload. */
export function usePreview(personId: string, place: string) {
  const [held, setHeld] = useState(nothing)
  const [isKept, setKept] = useState(true)

  useEffect(() => {
    const read = keptPreview<Read>(personId, place, 'reading')
    // what the device keeps is known only in the browser, after the page is drawn
    // eslint-disable-next-line react-hooks/set-state-in-effect -- read once, from outside React
    if (read !== null) setHeld({ ...nothing, read, told: 'Your preview was kept on this device.' })
  }, [personId, place])

  function show(read: Read | null, next: Partial<Held>) {
    setHeld((before) => ({ ...before, ...next, read }))
    if (read === null) forgetPreview(personId, place)
    else setKept(keepPreview(personId, place, read))
  }

  function step(read: Read, told: string, chosen = held.chosen) {
    if (held.read === null) return
    show(read, { past: [...held.past, held.read].slice(-deepest), undone: [], told, chosen })
  }

  return {
    ...held,
    isKept,
    begin: (read: Read) => show(read, { ...nothing }),
    end: () => show(null, nothing),
    choose: (chosen: ReadKey) => setHeld((before) => ({ ...before, chosen })),
    say: (said: Read['said']) => {
      if (held.read !== null) show({ ...held.read, said }, {})
    },
    reread: (read: Read) => step(read, 'The tables were read again.', null),
    /** Does something to the tree; the sentence says what. What the rules refuse is told and nothing changes. */
    change: (
      told: string,
      edit: (reading: PlanReading) => PlanReading,
      goesOn: 'in its place' | 'above' = 'in its place',
    ) => {
      const { read } = held
      if (read === null) return
      try {
        const reading = edit(read.reading)
        if (reading !== read.reading)
          step({ ...read, reading }, told, nextTo(read.reading, reading, held.chosen, goesOn))
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        setHeld({ ...held, told: error.message })
      }
    },
    undo: () => {
      const before = held.past.at(-1)
      if (before === undefined || held.read === null) return
      const undone = [...held.undone, held.read]
      show({ ...before, said: held.read.said }, { past: held.past.slice(0, -1), undone, told: 'Undone.' })
    },
    redo: () => {
      const after = held.undone.at(-1)
      if (after === undefined || held.read === null) return
      const past = [...held.past, held.read]
      show(
        { ...after, said: held.read.said },
        { past, undone: held.undone.slice(0, -1), told: 'Done again.' },
      )
    },
  }
}

export type Preview = ReturnType<typeof usePreview>

/** The chosen row, or where it is gone, the one that stands in its place now; where it went into the one above, that one. */
function nextTo(
  before: PlanReading,
  after: PlanReading,
  chosen: ReadKey | null,
  goesOn: 'in its place' | 'above',
): ReadKey | null {
  const now = shownItems(after).map(keyOf)
  if (chosen === null || now.includes(chosen)) return chosen
  const then = shownItems(before).map(keyOf)
  const at = then.indexOf(chosen)
  const kept = new Set(now)
  const above = then.slice(0, Math.max(at, 0)).findLast((key) => kept.has(key))
  const below = then.slice(at + 1).find((key) => kept.has(key))
  return (goesOn === 'above' ? (above ?? below) : (below ?? above)) ?? null
}
