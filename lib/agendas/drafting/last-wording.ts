import { monthText } from '@/lib/kernel/calendar-days'
import type { SeriesId } from '@/lib/kernel/ids'
import { atMeetings } from '@/lib/meetings/rules/mention'
import type { StandingTopic } from '@/lib/topics/model'
import { sameWording } from '@/lib/topics/rules/editions'
import type { EarlierMeeting, TopicStood } from './state'

/** The words a topic is proposed in, and where they come from when they are not those of the standing list. */
export type LastWording = { readonly title: string; readonly from: string | null }

/**
 * The wording of the last edition. Delegations agreed to those words, so they come before the standing list's; and the
 * series' own before another's, because ministers' agendas are worded more shortly than officials'.
 */
export function lastWording(
  topic: Pick<StandingTopic, 'title'>,
  standings: readonly TopicStood[],
  given: { readonly before: readonly EarlierMeeting[]; readonly seriesId: SeriesId },
): LastWording {
  const wordings = new Map(
    [...standings].sort(byWording).map(({ meetingId, wording }) => [meetingId, wording]),
  )
  const stoodAt = given.before.filter(({ id }) => wordings.has(id))
  const meeting = stoodAt.findLast(({ seriesId }) => seriesId === given.seriesId) ?? stoodAt.at(-1)
  const title = meeting === undefined ? '' : (wordings.get(meeting.id) ?? '')
  if (meeting === undefined || title.trim() === '' || sameWording(title, topic.title)) {
    return { title: topic.title, from: null }
  }
  const own = meeting.seriesId === given.seriesId
  const where = own ? atMeetings([meeting]) : `at another meeting, in ${monthText(meeting.startsOn)}`
  return { title, from: `worded as ${where}` }
}

/** A topic may stand twice at one meeting; then the order they were read in must not decide. */
function byWording(a: TopicStood, b: TopicStood): number {
  return a.wording < b.wording ? 1 : -Number(a.wording > b.wording)
}
