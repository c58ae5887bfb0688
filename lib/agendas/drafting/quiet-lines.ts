import type { PlainDate } from '@/lib/kernel/clock'
import { dueReason, isDueBefore, isQuiet, lineItemKey, quietReason } from '@/lib/plans/rules/quiet'
import type { Proposal, Source } from './draft'
import { placeFor, topicKey } from './keys'
import type { DraftState, TrackedLine, TrackedPlan } from './state'

/**
 * Lines of a plan whose date has passed, or passes before the next meeting, and lines gone quiet, each with its reason. What
 * is late and was not taken up yet, and what is of high priority and quiet, is proposed; the rest is told in the second
 * list, part by part of the plan, so that nobody has to keep a list beside it.
 */
export const quietLines: Source = {
  name: 'quiet-lines',
  propose: (state) => {
    const told = state.plans.flatMap((plan) => linesOf(state, plan))
    return {
      proposed: told.flatMap(({ presses, proposal }) => (presses ? [proposal] : [])),
      leftOut: told.flatMap(({ presses, proposal }) => (presses ? [] : [proposal])),
    }
  },
}

type Told = { readonly presses: boolean; readonly proposal: Proposal }

function linesOf(state: DraftState, plan: TrackedPlan): Told[] {
  const { today } = state
  const horizon = horizonOf(state)
  const parentKey = placeOf(state, plan)
  return [...plan.lines]
    .sort((a, b) => a.position - b.position)
    .flatMap((line) => {
      const isDue = isDueBefore(line, horizon)
      const quiet = isQuiet(line, plan.quietMonths, today)
      if (!isDue && !quiet) return []
      const isUntouched = line.state === 'NOT_STARTED' || line.state === 'ON_GOING'
      const reasons = [
        ...(isDue && line.nextOn !== null ? [dueReason(line.nextOn, today)] : []),
        ...(quiet ? [`${line.reference} has had ${quietReason(line, plan.endsOn, today)}`] : []),
      ]
      const presses = (isDue && isUntouched) || (quiet && line.priority === 'HIGH')
      const sort = [...(isDue ? ['dated'] : []), ...(quiet ? ['quiet'] : [])].join(' and ')
      const group = { key: `part:${line.partId}`, title: groupTitle(plan, line), sort }
      const proposal = proposalOf(line, parentKey, reasons.join('; '))
      return [{ presses, proposal: presses ? proposal : { ...proposal, group } }]
    })
}

/** What falls due up to this day cannot wait for another meeting: the day of the next one, or the end of this one where none is recorded. */
export function horizonOf({ meeting, next }: Pick<DraftState, 'meeting' | 'next'>): PlainDate {
  return next?.dates?.startsOn ?? meeting.endsOn
}

function groupTitle({ shortTitle }: TrackedPlan, { part }: TrackedLine): string {
  return part === '' ? shortTitle : `${shortTitle}, ${part}`
}

function proposalOf(line: TrackedLine, parentKey: string | null, reason: string): Proposal {
  return {
    key: lineItemKey(line.id),
    parentKey,
    kind: 'REVIEW',
    title: titleOf(line),
    minutes: null,
    leadId: null,
    topicId: null,
    reason,
  }
}

/** "Exchange visits of policy planners (1.3.2)": beside the item's own number the line's would be read as another. */
function titleOf({ reference, title }: TrackedLine): string {
  const words = title.replace(/\.$/, '')
  return reference === '' ? words : `${words} (${reference})`
}

/** Under the topic that reviews the plan, where the series has it; otherwise under the review of cooperation. */
function placeOf(state: DraftState, { topicId }: TrackedPlan): string | null {
  const topic = state.topics.find(({ id }) => id === topicId)
  if (topic === undefined || topic.retiredOn !== null || !topic.seriesIds.includes(state.series.id))
    return placeFor(state, 'REVIEW_OF_COOPERATION')
  return topicKey(topic.id)
}
