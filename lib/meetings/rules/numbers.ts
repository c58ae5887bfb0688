import { type OrdinalWarning, ordinalWarnings } from './ordinals'

type Numbered = Parameters<typeof ordinalWarnings>[0][number]

/** What is odd about the number of one meeting among those of its series, itself among them or about to be. */
export function warningsAbout(meeting: Numbered, ofSeries: readonly Numbered[]): readonly OrdinalWarning[] {
  const others = ofSeries.filter(({ id }) => id !== meeting.id)
  return ordinalWarnings([...others, meeting]).filter(({ meetingIds }) => meetingIds.includes(meeting.id))
}
