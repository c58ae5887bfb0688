import { defineQuery } from '@/lib/access/operation'
import type { PlanId, PlanPartId } from '@/lib/kernel/ids'
import { mayRead } from '../policy'
import { countsOf } from '../rules/counts'
import { namesOf } from '../rules/names'
import { readPlanSchema } from '../schema/plan'

/** What every page about a plan says of it: its name, its parts and how they stand. As quick for a long plan as for a short one. */
export const readPlanHead = defineQuery({
  name: 'plans.head',
  input: readPlanSchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const plan = await db.planOfAction.findFirst({
      where: { AND: [visible, { id: input.planId }] },
      select: {
        id: true,
        partnershipId: true,
        kind: true,
        title: true,
        shortTitle: true,
        startsOn: true,
        endsOn: true,
        adoptedOn: true,
        notice: true,
        lineCount: true,
        leadNames: true,
        circle: true,
      },
    })
    if (plan === null) return null
    const parts = await db.planPart.findMany({
      where: { AND: [visible, { planId: plan.id }] },
      orderBy: { position: 'asc' },
      select: { id: true, reference: true, title: true, counts: true },
    })
    return {
      ...plan,
      id: plan.id as PlanId,
      leadNames: namesOf(plan.leadNames),
      parts: parts.map((part) => ({
        ...part,
        id: part.id as PlanPartId,
        name: `${part.reference} ${part.title}`.trim(),
        counts: countsOf(part.counts),
      })),
    }
  },
})

export type PlanHead = NonNullable<Awaited<ReturnType<typeof readPlanHead.as>>>
