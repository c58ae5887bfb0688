import { shortDayText } from '@/lib/kernel/calendar-days'
import { shorten } from '@/lib/kernel/text'
import type { Proposal, Source } from './draft'
import { placeFor, topicKey } from './keys'
import type { RemainingAction } from './state'

/** An official title is short; the whole of the task stands in the follow-up. */
const LONGEST_TITLE = 160

/** What earlier meetings asked for by a day before this one and nobody has reported done: under its topic where it has one. */
export const remainingActions: Source = {
  name: 'remaining-actions',
  propose: (state) => {
    const known = new Set(state.topics.map(({ id }) => id))
    const proposed = [...state.remaining].sort(byDay).map((action): Proposal => ({
      key: `remaining:${action.followUpId}`,
      parentKey:
        action.topicId !== null && known.has(action.topicId)
          ? topicKey(action.topicId)
          : placeFor(state, 'REVIEW_OF_COOPERATION'),
      kind: 'REVIEW',
      title: `Remaining action: ${shorten(action.what, LONGEST_TITLE)}`,
      minutes: null,
      leadId: action.ownerId,
      topicId: null,
      reason: `remaining action of the ${action.meetingTitle}: ${action.ownerName}, due ${shortDayText(action.dueOn)}`,
      circle: action.circle,
      href: `/follow-ups?open=${action.followUpId}`,
    }))
    return { proposed, leftOut: [] }
  },
}

function byDay(a: RemainingAction, b: RemainingAction): number {
  const [one, other] = [`${a.dueOn} ${a.followUpId}`, `${b.dueOn} ${b.followUpId}`]
  return one < other ? -1 : Number(one > other)
}
