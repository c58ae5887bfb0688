import { monthText } from '@/lib/kernel/calendar-days'
import { joinWords, ordinalText } from '@/lib/kernel/text'
import type { MeetingDates, MeetingName } from '../model/meeting'

type Mentioned = MeetingName & Pick<MeetingDates, 'startsOn'>

/** "at the 16th, 17th and 18th"; "in July 2022" for meetings without a number; both where a series has both. */
export function atMeetings(meetings: readonly Mentioned[]): string {
  const numbers = meetings.flatMap(({ ordinal }) => (ordinal === null ? [] : [ordinalText(ordinal)]))
  const months = meetings.flatMap(({ ordinal, startsOn }) => (ordinal === null ? [monthText(startsOn)] : []))
  return [
    ...(numbers.length === 0 ? [] : [`at the ${joinWords(numbers)}`]),
    ...(months.length === 0 ? [] : [`in ${joinWords(months)}`]),
  ].join(' and ')
}

/** Earliest first; meetings of one day by their number, so that the order never depends on how they were read. */
export function byTime(
  a: Mentioned & { readonly id: string },
  b: Mentioned & { readonly id: string },
): number {
  if (a.startsOn !== b.startsOn) return a.startsOn < b.startsOn ? -1 : 1
  if (a.ordinal !== b.ordinal) return (a.ordinal ?? 0) - (b.ordinal ?? 0)
  return a.id < b.id ? -1 : Number(a.id > b.id)
}
