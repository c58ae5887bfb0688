import { yearOf } from '@/lib/kernel/calendar-days'
import type { MeetingId, TopicId } from '@/lib/kernel/ids'
import { byTime } from '@/lib/meetings/rules/mention'
import { anniversariesIn } from '@/lib/partnerships/rules/anniversaries'
import type { Occasion } from '@/lib/topics/rules/due'
import type { DraftState, EarlierMeeting, TopicStood } from './state'

/** The meetings before this one, of every series, earliest first. */
export function meetingsBefore({ meeting, earlier }: DraftState): readonly EarlierMeeting[] {
  return earlier.filter(({ id, startsOn }) => id !== meeting.id && startsOn <= meeting.startsOn).sort(byTime)
}

/** What the rules of the standing list need to know of this meeting. */
export function occasionOf(state: DraftState): Occasion {
  const year = yearOf(state.meeting.startsOn)
  return {
    seriesId: state.series.id,
    year,
    before: meetingsBefore(state).filter(({ seriesId }) => seriesId === state.series.id),
    anniversaries: anniversariesIn(year, state.milestones),
  }
}

/** Where each topic stood. */
export function standingsByTopic({ stood }: DraftState): ReadonlyMap<TopicId, readonly TopicStood[]> {
  const byTopic = new Map<TopicId, TopicStood[]>()
  for (const standing of stood) {
    const others = byTopic.get(standing.topicId)
    if (others) others.push(standing)
    else byTopic.set(standing.topicId, [standing])
  }
  return byTopic
}

export function meetingsOf(standings: readonly TopicStood[]): ReadonlySet<MeetingId> {
  return new Set(standings.map(({ meetingId }) => meetingId))
}
