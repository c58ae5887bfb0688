import { isDue } from '@/lib/topics/rules/due'
import { polesOf, topicsInOrder } from '@/lib/topics/rules/tree'
import type { Pole, StandingTopic } from '@/lib/topics/model'
import type { ItemKind } from '../model/item'
import type { Proposal, Source } from './draft'
import { meetingsBefore, meetingsOf, occasionOf, standingsByTopic } from './history'
import { placeFor, topicKey } from './keys'
import { lastWording } from './last-wording'
import type { DraftState } from './state'

const kindOf: Readonly<Record<Pole, ItemKind>> = {
  REVIEW_OF_COOPERATION: 'REVIEW',
  EXCHANGE_OF_VIEWS: 'EXCHANGE',
}

/**
 * The topics of the standing list that are due, under the heading of their pole; those that serve the series and are
 * not due are left out with the reason. A topic is missed, and therefore told, when it was retired since the last meeting.
 */
export const standingTopics: Source = {
  name: 'standing-topics',
  propose: (state) => {
    const { propose } = desk(state)
    const proposed: Proposal[] = []
    const leftOut: Proposal[] = []
    for (const { row } of topicsInOrder(state.topics)) {
      const found = propose(row)
      if (found) (found.due ? proposed : leftOut).push(found.proposal)
    }
    return { proposed, leftOut }
  },
}

function desk(state: DraftState) {
  const occasion = occasionOf(state)
  const given = { before: meetingsBefore(state), seriesId: state.series.id }
  const standings = standingsByTopic(state)
  const poles = polesOf(state.topics)
  const last = occasion.before.at(-1)?.id
  /** The key a topic's children go under: its own, or that of what is above it when it does not show. */
  const keys = new Map<string, string | null>()

  const propose = (topic: StandingTopic): { readonly due: boolean; readonly proposal: Proposal } | null => {
    const pole = poles.get(topic.id) ?? topic.pole
    const above = topic.parentId === null ? undefined : keys.get(topic.parentId)
    const parentKey = above === undefined ? placeFor(state, pole) : above
    const stood = standings.get(topic.id) ?? []
    const stoodAt = meetingsOf(stood)
    const missed = topic.retiredOn === null || (last !== undefined && stoodAt.has(last))
    const shows = topic.seriesIds.includes(state.series.id) && missed
    keys.set(topic.id, shows ? topicKey(topic.id) : parentKey)
    if (!shows) return null
    const { due, reason } = isDue(topic, stoodAt, occasion)
    const { title, from } = lastWording(topic, stood, given)
    const proposal: Proposal = {
      key: topicKey(topic.id),
      parentKey,
      kind: kindOf[pole],
      title,
      minutes: topic.minutes,
      leadId: topic.leadId,
      topicId: topic.id,
      reason: due && from !== null ? `${reason}; ${from}` : reason,
    }
    return { due, proposal }
  }
  return { propose }
}
