import type { Step } from '@/app/_ui/shell/trail'
import type { Actor } from '@/lib/access/actor'
import type { PlanId } from '@/lib/kernel/ids'
import { readPlan } from '@/lib/plans/queries/plans'

/** The way to what stands in a plan: Plans / CPA 2021-2025. Who may not read the plan is not led to it. */
export async function planTrail(actor: Actor, planId: PlanId): Promise<readonly Step[]> {
  const plan = await readPlan.as(actor, { planId })
  const plans = { href: '/plans', label: 'Plans' }
  return plan === null ? [plans] : [plans, { href: `/plans/${planId}`, label: plan.shortTitle }]
}
