import { topicsInOrder } from '@/lib/topics/rules/tree'
import type { Proposal, Source } from './draft'
import { occasionOf } from './history'
import { placeFor, topicKey } from './keys'
import type { DraftState } from './state'

/**
 * The anniversaries that fall in the year of the meeting. One that has a standing topic of its own is that topic's
 * affair; where a topic stands for anniversaries as such, the others go under it.
 */
export const anniversaries: Source = {
  name: 'anniversaries',
  propose: (state) => {
    const topics = livingAnniversaryTopics(state)
    const spokenFor = new Set(topics.map(({ milestoneId }) => milestoneId))
    const general = topics.find(({ milestoneId }) => milestoneId === null)
    const parentKey = general ? topicKey(general.id) : placeFor(state, 'REVIEW_OF_COOPERATION')
    const proposed = occasionOf(state)
      .anniversaries.filter(({ milestoneId }) => !spokenFor.has(milestoneId))
      .map(({ milestoneId, years, title, reckoning }): Proposal => ({
        key: `anniversary:${milestoneId}:${String(years)}`,
        parentKey,
        kind: 'REVIEW',
        title,
        minutes: null,
        leadId: null,
        topicId: null,
        reason: reckoning,
      }))
    return { proposed, leftOut: [] }
  },
}

function livingAnniversaryTopics(state: DraftState) {
  return topicsInOrder(state.topics)
    .map(({ row }) => row)
    .filter(({ frequency, retiredOn }) => frequency === 'ON_ANNIVERSARY' && retiredOn === null)
    .filter(({ seriesIds }) => seriesIds.includes(state.series.id))
}
