import type { Option } from '@/app/_ui/form/select-field'
import type { Actor } from '@/lib/access/actor'
import { activityChoices } from '@/lib/activities/queries/choices'

export type ActivityOptions = { readonly lines: readonly Option[]; readonly funds: readonly Option[] }

/** What the form of an activity offers. The lines of the plan one came from are first, the others say of which plan they are. */
export async function activityOptions(
  actor: Actor,
  partnershipId: string,
  planId: string,
): Promise<ActivityOptions> {
  const choices = await activityChoices.as(actor, { partnershipId })
  const own = choices.lines.filter((line) => line.planId === planId)
  const others = choices.lines.filter((line) => line.planId !== planId)
  return {
    lines: [
      ...own.map(({ id, reference, words }) => ({ value: id, label: `${reference} ${words}` })),
      ...others.map(({ id, reference, words, plan }) => ({
        value: id,
        label: `${plan}: ${reference} ${words}`,
      })),
    ],
    funds: choices.funds.map(({ id, shortTitle }) => ({ value: id, label: shortTitle })),
  }
}
