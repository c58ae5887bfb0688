import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { mayRead as mayReadTopic } from '@/lib/topics/policy'
import { mayKeep, mayRead } from '../policy'
import { amendPlanSchema } from '../schema/plan'

/** Says after how many months a line of the plan is called quiet, and under which standing topic meetings review the plan. */
export const amendPlan = defineCommand({
  name: 'plans.amend',
  input: amendPlanSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.planOfAction.findFirst({
      where: { AND: [visible, { id: input.planId }] },
      select: { id: true, partnershipId: true, quietMonths: true, topicId: true },
    }),
  permit: mayKeep.holds,
  run: async ({ db, actor, input, subject }) => {
    const { planId, revision, quietMonths, topicId } = input
    // a topic that has been retired since stays with its plan, but is not chosen anew
    if (topicId !== null && topicId !== subject.topicId) {
      const visible = mayReadTopic.where(actor)
      const { partnershipId } = subject
      const found = await db.standingTopic.count({
        where: { AND: [visible, { id: topicId, partnershipId, retiredOn: null }] },
      })
      if (found === 0)
        throw new Refusal('invalid', 'Please check the marked fields.', {
          topicId: ['Choose a topic that stands on the list of this partnership.'],
        })
    }
    const { count } = await db.planOfAction.updateMany({
      where: { id: planId, revision },
      data: { quietMonths, topicId, revision: { increment: 1 } },
    })
    if (count === 0)
      throw new Refusal('conflict', 'The plan has changed since you opened it. What you typed is still here.')
  },
  record: ({ input: { quietMonths, topicId }, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { quietMonths, topicId, quietMonthsBefore: subject.quietMonths, topicIdBefore: subject.topicId },
  }),
})
