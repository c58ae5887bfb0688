import { monthText } from '@/lib/kernel/calendar-days'
import { ordinalText } from '@/lib/kernel/text'
import type { MeetingDates, MeetingName, MeetingPlace } from '../model/meeting'
import type { SeriesKind, SeriesNames } from '../model/series'
import { datesText } from './dates'

type Titled = MeetingName & Pick<MeetingDates, 'startsOn'>

/** "19th ASEAN-Russia Senior Officials' Meeting"; without a number, the month tells it from the others. */
export function meetingTitle(series: Pick<SeriesNames, 'title'>, meeting: Titled): string {
  return titled(series.title, meeting)
}

/** "19th ARSOM", "PMC+1 with Russia, July 2023". */
export function shortMeetingTitle(series: Pick<SeriesNames, 'shortTitle'>, meeting: Titled): string {
  return titled(series.shortTitle, meeting)
}

/** "Siem Reap", "virtual", "Jakarta and online"; null while no place is known. */
export function placeText({ format, venue }: MeetingPlace): string | null {
  const town = venue === null || venue.trim() === '' ? null : venue.trim()
  if (format === 'VIRTUAL') return 'virtual'
  if (format === 'HYBRID') return town === null ? 'hybrid' : `${town} and online`
  return town
}

/** "19th ASEAN-Russia Senior Officials' Meeting, Siem Reap, 27-28 April 2023": as a paper is headed. */
export function meetingHeading(
  series: Pick<SeriesNames, 'title'>,
  meeting: MeetingName & MeetingDates & MeetingPlace,
): string {
  return [numberedName(series.title, meeting), placeText(meeting), datesText(meeting)]
    .filter((part) => part !== null)
    .join(', ')
}

/** The names a new series starts with: "ASEAN-Russia Senior Officials' Meeting", "ARSOM". The desk may change both. */
export function defaultSeriesNames(kind: SeriesKind, partner: string): SeriesNames {
  const letters = `A${partner
    .split(/[\s-]+/)
    .filter((word) => !['of', 'the', 'and'].includes(word.toLowerCase()))
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('')}`
  if (kind === 'SOM')
    return { title: `ASEAN-${partner} Senior Officials' Meeting`, shortTitle: `${letters}SOM` }
  if (kind === 'JCC')
    return { title: `ASEAN-${partner} Joint Cooperation Committee`, shortTitle: `${letters}JCC` }
  if (kind === 'SUMMIT') return { title: `ASEAN-${partner} Summit`, shortTitle: `ASEAN-${partner} Summit` }
  return {
    title: `ASEAN Post Ministerial Conference (PMC+1) with ${partner}`,
    shortTitle: `PMC+1 with ${partner}`,
  }
}

function titled(series: string, meeting: Titled): string {
  return meeting.ordinal === null
    ? `${numberedName(series, meeting)}, ${monthText(meeting.startsOn)}`
    : numberedName(series, meeting)
}

/** "20th ARSOM", or the name of the series alone where there is no number. */
export function numberedName(series: string, { ordinal, epithet }: MeetingName): string {
  return [ordinal === null ? null : ordinalText(ordinal), epithet, series]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(' ')
}
