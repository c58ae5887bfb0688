import { dayText } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import { type LineState, type StateCounts, carriedOutStates, lineStates } from '../model'

const zero: StateCounts = { NOT_STARTED: 0, ON_GOING: 0, ADDRESSED: 0, COMPLETED: 0, NO_LONGER_RELEVANT: 0 }

export function countStates(states: readonly LineState[]): StateCounts {
  const counts = { ...zero }
  for (const state of states) counts[state] += 1
  return counts
}

/** Counts as they come from the database; a state that is not there counts none. */
export function countsOf(stored: unknown): StateCounts {
  if (typeof stored !== 'object' || stored === null) return zero
  const counts = { ...zero }
  for (const state of lineStates) {
    const value = (stored as Record<string, unknown>)[state]
    if (typeof value === 'number') counts[state] = value
  }
  return counts
}

export function addCounts(all: readonly StateCounts[]): StateCounts {
  const sum = { ...zero }
  for (const counts of all) for (const state of lineStates) sum[state] += counts[state]
  return sum
}

export function totalOf(counts: StateCounts): number {
  return lineStates.reduce((sum, state) => sum + counts[state], 0)
}

export function carriedOut(counts: StateCounts): number {
  return carriedOutStates.reduce((sum, state) => sum + counts[state], 0)
}

/** Whole per cent, rounded to the nearest; none of none is 0. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100)
}

/** "99 of 139 lines addressed or completed (71 %), as of 1 April 2021" */
export function figureText(counts: StateCounts, asOn: PlainDate): string {
  const whole = totalOf(counts)
  const done = carriedOut(counts)
  return `${String(done)} of ${String(whole)} lines addressed or completed (${String(percent(done, whole))} %), as of ${dayText(asOn)}`
}
