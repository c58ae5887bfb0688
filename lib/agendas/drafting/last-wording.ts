import { monthText } from '@/lib/kernel/calendar-days'
import type { MeetingId, SeriesId } from '@/lib/kernel/ids'
import { atMeetings } from '@/lib/meetings/rules/mention'
import type { StandingTopic } from '@/lib/topics/model'
import { sameWording } from '@/lib/topics/rules/editions'
import { meetingsOf } from './history'
import type { EarlierMeeting, TopicStood } from './state'

/** The words a topic is proposed in, and where they come from when they are not those of the standing list. */
export type LastWording = { readonly title: string; readonly from: string | null }

type Given = { readonly before: readonly EarlierMeeting[]; readonly seriesId: SeriesId }

/**
 * The wording of the last edition. Delegations agreed to those words, so they come before the standing list's.
 */
export function lastWording(
  topic: Pick<StandingTopic, 'title'>,
  standings: readonly TopicStood[],
  given: Given,
): LastWording {
  const meeting = wordedAt(meetingsOf(standings), given)
  // a topic may stand twice at one meeting; then the order they were read in must not decide
  const [title = ''] = standings
    .flatMap(({ meetingId, wording }) => (meetingId === meeting?.id ? [wording] : []))
    .sort()
    .reverse()
  if (meeting === undefined || title.trim() === '' || sameWording(title, topic.title)) {
    return { title: topic.title, from: null }
  }
  const own = meeting.seriesId === given.seriesId
  const where = own ? atMeetings([meeting]) : `at another meeting, in ${monthText(meeting.startsOn)}`
  return { title, from: `worded as ${where}` }
}

/**
 * The meeting whose wording counts: the latest of the series itself, and only then the latest of another, because ministers' agendas
 * are worded more shortly than officials'. The meetings before are told earliest first.
 */
export function wordedAt(
  stoodAt: ReadonlySet<MeetingId>,
  { before, seriesId }: Given,
): EarlierMeeting | undefined {
  const meetings = before.filter(({ id }) => stoodAt.has(id))
  return meetings.findLast((meeting) => meeting.seriesId === seriesId) ?? meetings.at(-1)
}
