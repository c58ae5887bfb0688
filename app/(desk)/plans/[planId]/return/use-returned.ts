'use client'
import { useEffect, useState } from 'react'
import type { Emptied, Returned, RowChange } from '@/lib/plans/rules/returned'
import { needsEvidence } from '@/lib/plans/rules/status'
import { forgetPreview, keepPreview, keptPreview } from '../../import/kept'

export type RemarkCircle = 'OWN_DELEGATION' | 'ALL_DELEGATIONS'

/** A returned matrix with all that was ticked and typed on it, row by row by its place in the sheet. */
type Held = {
  readonly returned: Returned
  readonly ticks: Readonly<Record<string, boolean>>
  readonly evidence: Readonly<Record<string, string>>
  /** The cells the desk empties. */
  readonly empty: Readonly<Record<string, readonly Emptied['field'][]>>
  readonly circle: RemarkCircle
}

/** What is shown of a returned matrix, kept on this device so that it outlives a reload. */
export function useReturned(personId: string, planId: string) {
  const place = `return.${planId}`
  const [held, setHeld] = useState<Held | null>(null)
  const [told, setTold] = useState('')

  useEffect(() => {
    const kept = keptPreview<Held>(personId, place, 'returned')
    if (kept === null) return
    // what the device keeps is known only in the browser, after the page is drawn
    // eslint-disable-next-line react-hooks/set-state-in-effect -- read once, from outside React
    setHeld(kept)
    setTold('Your preview was kept on this device.')
  }, [personId, place])

  useEffect(() => {
    if (held === null || keepPreview(personId, place, held)) return
    // eslint-disable-next-line react-hooks/set-state-in-effect -- whether there is room is known outside React
    setTold('This device has no room to keep the preview: do not reload the page.')
  }, [held, personId, place])

  function change(next: (before: Held) => Partial<Held>) {
    setHeld((before) => (before === null ? null : { ...before, ...next(before) }))
  }

  const rows =
    held === null ? [] : held.returned.changes.map((row) => withEvidence(row, held.evidence[row.place] ?? ''))
  const emptyIn = ({ place: at, emptied }: RowChange) =>
    (held?.empty[at] ?? []).filter((field) =>
      emptied.some((cell) => cell.field === field && cell.stays === null),
    )
  const says = (row: RowChange) => row.cells.length > 0 || emptyIn(row).length > 0
  const isTicked = (row: RowChange) =>
    row.problem === null &&
    says(row) &&
    (held?.ticks[row.place] ?? (row.doubt === null || emptyIn(row).length > 0))

  return {
    returned: held?.returned ?? null,
    circle: held?.circle ?? 'OWN_DELEGATION',
    evidence: held?.evidence ?? {},
    told,
    rows,
    emptyIn,
    isTicked,
    begin: (returned: Returned | null) => {
      setTold('')
      if (returned === null) forgetPreview(personId, place)
      setHeld((before) =>
        returned === null
          ? null
          : { returned, ticks: {}, evidence: {}, empty: {}, circle: before?.circle ?? 'OWN_DELEGATION' },
      )
    },
    /** Beside the plan as it stands now: what was ticked and typed stays, but for rows that are in doubt now. */
    renew: (returned: Returned) =>
      change(({ ticks }) => {
        const doubted = new Set(
          returned.changes.flatMap(({ place: at, doubt }) => (doubt === null ? [] : [at])),
        )
        return {
          returned,
          ticks: Object.fromEntries(Object.entries(ticks).filter(([at]) => !doubted.has(at))),
        }
      }),
    /** A row that only has emptied cells is ticked by emptying them. */
    tick: (row: RowChange, to: 'on' | 'off') =>
      change(({ ticks, empty }) => {
        const may = row.emptied.flatMap(({ field, stays }) => (stays === null ? [field] : []))
        const fills = to === 'on' && !says(row)
        return {
          ticks: { ...ticks, [row.place]: to === 'on' },
          empty: fills ? { ...empty, [row.place]: may } : empty,
        }
      }),
    toEmpty: (row: RowChange, field: Emptied['field'], to: 'on' | 'off') =>
      change(({ ticks, empty }) => {
        const others = emptyIn(row).filter((one) => one !== field)
        return {
          ticks: to === 'on' ? { ...ticks, [row.place]: true } : ticks,
          empty: { ...empty, [row.place]: to === 'on' ? [...others, field] : others },
        }
      }),
    say: (at: string, words: string) =>
      change(({ evidence }) => ({ evidence: { ...evidence, [at]: words } })),
    choose: (circle: RemarkCircle) => change(() => ({ circle })),
    /** What was taken over is no change any more. */
    done: (places: ReadonlySet<string>) =>
      change(({ returned }) => ({
        returned: {
          ...returned,
          changes: returned.changes.filter(({ place: at }) => !places.has(at)),
          same: returned.same + places.size,
        },
      })),
  }
}

/** An end that lacked its evidence is no problem any more once the desk has given it here. */
function withEvidence(change: RowChange, given: string): RowChange {
  const { report } = change
  if (report === null || given.trim() === '') return change
  const asked = needsEvidence[report.state]
  return {
    ...change,
    report: { ...report, evidence: given },
    problem: change.problem === asked ? null : change.problem,
  }
}
