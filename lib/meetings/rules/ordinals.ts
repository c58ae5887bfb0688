import { joinWords, ordinalText } from '@/lib/kernel/text'
import type { MeetingDates } from '../model/meeting'
import { datesText } from './dates'

type Numbered = MeetingDates & { readonly id: string; readonly ordinal: number | null }

/** Something odd in the numbering of a series. Numbers slip in real life: it is shown, and never stands in the way. */
export type OrdinalWarning = {
  readonly kind: 'DUPLICATE' | 'SKIPPED' | 'OUT_OF_ORDER'
  readonly meetingIds: readonly string[]
  readonly words: string
}

/** What is odd among the meetings of one series; a meeting about to be saved may be given among them. */
export function ordinalWarnings(meetings: readonly Numbered[]): readonly OrdinalWarning[] {
  const byNumber = new Map<number, Numbered[]>()
  for (const meeting of [...meetings].sort(byDate)) {
    if (meeting.ordinal === null) continue
    const same = byNumber.get(meeting.ordinal)
    if (same) same.push(meeting)
    else byNumber.set(meeting.ordinal, [meeting])
  }
  const numbers = [...byNumber.keys()].sort((a, b) => a - b)
  return numbers.flatMap((number, index) => {
    const here = byNumber.get(number) ?? []
    const before = numbers[index - 1]
    const [first] = here
    if (before === undefined || first === undefined) return duplicate(number, here)
    return [
      ...skipped(before, number, [...(byNumber.get(before) ?? []), ...here]),
      ...outOfOrder(byNumber.get(before) ?? [], first),
      ...duplicate(number, here),
    ]
  })
}

/** The number a new meeting of the series would bear; null in a series that has none. */
export function nextOrdinal(meetings: readonly Pick<Numbered, 'ordinal'>[]): number | null {
  const numbers = meetings.flatMap(({ ordinal }) => (ordinal === null ? [] : [ordinal]))
  return numbers.length === 0 ? null : Math.max(...numbers) + 1
}

function duplicate(number: number, meetings: readonly Numbered[]): OrdinalWarning[] {
  if (meetings.length < 2) return []
  const words = `${String(meetings.length)} meetings are called the ${ordinalText(number)}: ${joinWords(meetings.map(datesText))}.`
  return [{ kind: 'DUPLICATE', meetingIds: meetings.map(({ id }) => id), words }]
}

function skipped(before: number, number: number, around: readonly Numbered[]): OrdinalWarning[] {
  if (number - before < 2) return []
  const first = ordinalText(before + 1)
  const words =
    number - before === 2
      ? `The ${first} is not recorded.`
      : `The ${first} to the ${ordinalText(number - 1)} are not recorded.`
  return [{ kind: 'SKIPPED', meetingIds: around.map(({ id }) => id), words }]
}

function outOfOrder(earlier: readonly Numbered[], meeting: Numbered): OrdinalWarning[] {
  const late = earlier.find((other) => other.startsOn > meeting.endsOn)
  if (!late) return []
  const words = `The ${nth(meeting)} (${datesText(meeting)}) is dated before the ${nth(late)} (${datesText(late)}).`
  return [{ kind: 'OUT_OF_ORDER', meetingIds: [meeting.id, late.id], words }]
}

function nth({ ordinal }: Numbered): string {
  return ordinal === null ? '' : ordinalText(ordinal)
}

function byDate(a: Numbered, b: Numbered): number {
  if (a.startsOn !== b.startsOn) return a.startsOn < b.startsOn ? -1 : 1
  return a.id < b.id ? -1 : 1
}
