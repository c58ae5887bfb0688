import { datesText } from '@/lib/meetings/rules/dates'
import { numberedName, placeText } from '@/lib/meetings/rules/titles'
import type { KnownMeeting } from './state'

/** "20th ASEAN-Russia Senior Officials' Meeting, Saint Petersburg, 25-26 April 2024", as far as it is known. */
export function knownMeetingText(series: string, meeting: KnownMeeting): string {
  return [numberedName(series, meeting), whenAndWhereText(meeting)].filter((part) => part !== null).join(', ')
}

/** "Saint Petersburg, 25-26 April 2024"; null when neither is known. */
export function whenAndWhereText(meeting: KnownMeeting): string | null {
  const known = [placeText(meeting), meeting.dates && datesText(meeting.dates)].filter(
    (part) => part !== null,
  )
  return known.length === 0 ? null : known.join(', ')
}
