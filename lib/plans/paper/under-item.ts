import { markingWords } from '@/lib/agendas/model/audience'
import { labelled, quiet } from '@/lib/papers/build'
import type { Block } from '@/lib/papers/paper'
import { carriedOutStates, stateDefinitions, stateWords } from '../model'
import type { ReviewedPlan } from '../queries/reviewed-plans'
import { figureText } from '../rules/counts'
import { sinceBlocks } from './since'

/** What an agenda says of a plan under the item that reviews it: the figure with its definition and its day, and what happened since. */
export function planUnderItem(plan: ReviewedPlan): Block[] {
  const { shortTitle, circle, counts, asOn, since, notice } = plan
  return [
    labelled(`Status of the ${shortTitle}`, `${figureText(counts, asOn)}.`, {
      ...(circle === 'ALL_DELEGATIONS' ? {} : { mark: markingWords[circle] }),
      blocks: [
        quiet(definitions),
        ...(since === null ? [] : sinceBlocks(since)),
        ...(notice === '' ? [] : [quiet(notice)]),
      ],
    }),
  ]
}

const definitions = `${carriedOutStates
  .map((state) => `${stateWords[state]}: ${stateDefinitions[state]}`)
  .join('. ')}.`
