import { addDays, dayText } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import { type Coordinatorship, type DelegationSeat, type Period, SIDES } from '../model'

/** Whether the period holds the day; its first and last day belong to it. */
export function holdsOn({ fromDay, untilDay }: Period, day: PlainDate): boolean {
  return (fromDay === null || fromDay <= day) && (untilDay === null || day <= untilDay)
}

/** The terms that hold on a day, the newest first: on the day of a handover two, in a gap none. */
export function coordinatorsOn<Term extends Coordinatorship>(
  day: PlainDate,
  terms: readonly Term[],
): readonly Term[] {
  return terms.filter((term) => holdsOn(term, day)).sort((a, b) => -byBeginning(a, b))
}

/** The delegations that sit at the table on a day. */
export function delegationsOn<Seat extends DelegationSeat>(
  day: PlainDate,
  seats: readonly Seat[],
): readonly Seat[] {
  return seats.filter((seat) => holdsOn({ fromDay: seat.memberFrom, untilDay: seat.memberUntil }, day))
}

/** In the order in which people look for them: side by side of the table, by name within each. */
export function aroundTheTable<Seat extends Pick<DelegationSeat, 'side' | 'name'>>(
  seats: readonly Seat[],
): readonly Seat[] {
  const place = ({ side, name }: Seat) => `${String(SIDES.indexOf(side))} ${name}`
  return [...seats].sort((a, b) => (place(a) < place(b) ? -1 : 1))
}

/** The member states of ASEAN on a day: as many as there are then. */
export function memberStatesOn<Seat extends DelegationSeat>(
  day: PlainDate,
  seats: readonly Seat[],
): readonly Seat[] {
  return delegationsOn(day, seats).filter(({ side }) => side === 'ASEAN')
}

/** A stretch of days nobody coordinates, or two do. Both happen: it is shown, and never refused. */
export type TermWarning = {
  readonly kind: 'GAP' | 'OVERLAP'
  readonly fromDay: PlainDate
  readonly untilDay: PlainDate | null
  readonly words: string
}

/** Gaps and overlaps between the terms; one shared day is the handover and no overlap. */
export function termWarnings(terms: readonly Coordinatorship[]): readonly TermWarning[] {
  const warnings: TermWarning[] = []
  let covered: PlainDate | null | undefined
  for (const { fromDay, untilDay } of [...terms].sort(byBeginning)) {
    if (covered !== undefined && fromDay !== null) {
      if (covered !== null && fromDay > addDays(covered, 1))
        warnings.push(gap(addDays(covered, 1), addDays(fromDay, -1)))
      if (covered === null || fromDay < covered) warnings.push(overlap(fromDay, earlier(covered, untilDay)))
    }
    covered = covered === undefined ? untilDay : later(covered, untilDay)
  }
  return warnings
}

function gap(fromDay: PlainDate, untilDay: PlainDate): TermWarning {
  const words = `Nobody coordinates from ${dayText(fromDay)} to ${dayText(untilDay)}.`
  return { kind: 'GAP', fromDay, untilDay, words }
}

function overlap(fromDay: PlainDate, untilDay: PlainDate | null): TermWarning {
  const until = untilDay === null ? 'on' : `to ${dayText(untilDay)}`
  return { kind: 'OVERLAP', fromDay, untilDay, words: `Two terms overlap from ${dayText(fromDay)} ${until}.` }
}

function earlier(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  if (a === null) return b
  return b === null || a < b ? a : b
}

function later(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  if (a === null || b === null) return null
  return a > b ? a : b
}

function byBeginning(a: Coordinatorship, b: Coordinatorship): number {
  const [left, right] = [`${a.fromDay ?? ''} ${a.delegationId}`, `${b.fromDay ?? ''} ${b.delegationId}`]
  if (left === right) return 0
  return left < right ? -1 : 1
}
