import { dayText } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import { Refusal } from '@/lib/kernel/refusal'
import type { Side } from '@/lib/partnerships/model'
import { type HeldSeat, type Role, roleWords } from '../model'

type Period = { readonly fromDay: PlainDate | null; readonly untilDay: PlainDate | null }

/** Whether two periods share a day; both ends belong to each, and null is without end. */
export function overlaps(a: Period, b: Period): boolean {
  return startsBy(a.fromDay, b.untilDay) && startsBy(b.fromDay, a.untilDay)
}

/**
 * Somebody speaks for one delegation of a partnership at a time: a seat opens a delegation's own texts, and nobody reads
 * those of two. One after the other is a posting, and allowed; so are two roles for one delegation.
 */
export function assertSpeaksForOne(
  held: readonly HeldSeat[],
  wanted: Omit<HeldSeat, 'delegationName'>,
): void {
  const elsewhere = held.find((seat) => seat.delegationId !== wanted.delegationId && overlaps(seat, wanted))
  if (elsewhere !== undefined) {
    const until = elsewhere.untilDay === null ? '' : ` until ${dayText(elsewhere.untilDay)}`
    throw new Refusal(
      'conflict',
      `This person sits for ${elsewhere.delegationName}${until}. End that seat first.`,
    )
  }
  const same = held.find(
    (seat) =>
      seat.role === wanted.role && seat.delegationId === wanted.delegationId && overlaps(seat, wanted),
  )
  if (same !== undefined) {
    throw new Refusal(
      'conflict',
      `This person has that seat already (${roleWords[same.role].toLowerCase()}, ${same.delegationName}).`,
    )
  }
}

/** The Country Coordinator is a member state, so only a member state's people can be its staff. */
export function assertFitting(role: Role, side: Side): void {
  if (role !== 'COORDINATOR_STAFF' || side === 'ASEAN') return
  throw new Refusal('invalid', 'Please check the marked fields.', {
    role: ['Coordinator staff sit for a member state.'],
  })
}

/** "since 3 August 2021", "until 31 July 2024", "3 August 2021 to 31 July 2024", or nothing for a seat without end. */
export function periodWords({ fromDay, untilDay }: Period): string {
  if (fromDay !== null && untilDay !== null) return `${dayText(fromDay)} to ${dayText(untilDay)}`
  if (fromDay !== null) return `since ${dayText(fromDay)}`
  return untilDay === null ? '' : `until ${dayText(untilDay)}`
}

function startsBy(from: PlainDate | null, until: PlainDate | null): boolean {
  return from === null || until === null || from <= until
}
