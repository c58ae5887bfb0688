import { defineCommand } from '@/lib/access/operation'
import { type PlanId, newId } from '@/lib/kernel/ids'
import { mayEnter } from '@/lib/partnerships/policy'
import { mayKeep } from '../policy'
import { openPlanSchema } from '../schema/plan'

/** Opens an empty plan of the partnership; its lines are imported into it. */
export const openPlan = defineCommand({
  name: 'plans.open',
  input: openPlanSchema,
  visible: mayEnter,
  load: async ({ db, actor, input, visible }) => {
    const partnership = await db.partnership.findFirst({
      where: { AND: [visible, { id: input.partnershipId }] },
      select: { id: true },
    })
    const seat = actor.seats.find((each) => each.partnershipId === partnership?.id)
    if (partnership === null) return null
    return { partnershipId: partnership.id, delegationId: seat?.delegationId ?? '' }
  },
  permit: mayKeep.holds,
  run: async ({ db, input, subject, now }) => {
    const planId = newId<PlanId>()
    const { partnershipId, ...fields } = input
    await db.planOfAction.create({
      data: {
        id: planId,
        ...fields,
        partnershipId,
        delegationId: subject.delegationId,
        leadNames: [],
        createdAt: now,
      },
    })
    return { planId }
  },
  record: ({ input, output }) => ({
    subject: output.planId,
    chain: input.partnershipId,
    detail: { kind: input.kind, circle: input.circle },
  }),
})
