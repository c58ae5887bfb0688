import { joinWords, ordinalText } from '@/lib/kernel/text'
import type { MeetingDates } from '../model/meeting'
import { datesText } from './dates'
import { type OrdinalWarning, ordinalWarnings } from './ordinals'

type Numbered = Parameters<typeof ordinalWarnings>[0][number]

/** What is odd about the number of one meeting among those of its series, itself among them or not. */
export function warningsAbout(meeting: Numbered, ofSeries: readonly Numbered[]): readonly OrdinalWarning[] {
  const others = ofSeries.filter(({ id }) => id !== meeting.id)
  const below = others.filter(({ ordinal }) => (ordinal ?? 0) <= (meeting.ordinal ?? 0))
  // a gap is told of the meeting that comes after it: the one before it bears the number it should
  const odd = ordinalWarnings([...others, meeting]).filter(({ kind }) => kind !== 'SKIPPED')
  const gaps = ordinalWarnings([...below, meeting]).filter(({ kind }) => kind === 'SKIPPED')
  return [...gaps, ...odd].filter(({ meetingIds }) => meetingIds.includes(meeting.id))
}

/** The same in words while the number is being typed, perhaps before any date is. */
export function warningsWhileTyping(
  {
    id,
    ordinal,
    dates,
  }: { readonly id: string; readonly ordinal: number; readonly dates: MeetingDates | null },
  ofSeries: readonly Numbered[],
): readonly string[] {
  const others = ofSeries.filter((other) => other.id !== id)
  const same = others.filter((other) => other.ordinal === ordinal)
  const there = `There is already a ${ordinalText(ordinal)}: ${joinWords(same.map(datesText))}.`
  const odd = warningsAbout({ id, ordinal, ...(dates ?? NO_DATES) }, others).filter(({ kind }) =>
    dates === null ? kind === 'SKIPPED' : kind !== 'DUPLICATE',
  )
  return [...(same.length === 0 ? [] : [there]), ...odd.map(({ words }) => words)]
}

/** Only the number is looked at as long as there is no date. */
const NO_DATES: MeetingDates = { precision: 'DAY', startsOn: '2199-12-31', endsOn: '2199-12-31' }
