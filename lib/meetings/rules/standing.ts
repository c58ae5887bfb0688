import { dayText } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import { Refusal } from '@/lib/kernel/refusal'
import type { MeetingDates, MeetingStatus } from '../model/meeting'

/** A closed meeting is a record: what was reported stays as it was reported. */
export function assertOpen({ status }: { readonly status: MeetingStatus }): void {
  if (status === 'CLOSED')
    throw new Refusal('conflict', 'The meeting is closed; its record can no longer be changed.')
}

/** A meeting can be said to have been held from its last day on; where only the month is known, from its first day. */
export function assertCanBeHeld(meeting: MeetingDates, today: PlainDate): void {
  const from = heldFrom(meeting)
  if (today < from)
    throw new Refusal('conflict', `The meeting can be marked as held from ${dayText(from)} on.`)
}

/** The day from which a meeting may be marked as held. */
export function heldFrom({ precision, startsOn, endsOn }: MeetingDates): PlainDate {
  return precision === 'MONTH' ? startsOn : endsOn
}

/** A meeting prepares another, never itself, and not by way of others either; `chain` is what that other one leads to. */
export function assertNoCircle(meetingId: string, chain: readonly string[]): void {
  if (!chain.includes(meetingId)) return
  const words =
    chain[0] === meetingId
      ? 'A meeting cannot prepare itself.'
      : 'That meeting already prepares this one, itself or by way of another.'
  throw new Refusal('invalid', 'Please check the marked fields.', { preparesId: [words] })
}
