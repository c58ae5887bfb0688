import { guardedColumns, withinCircle } from '@/lib/access/circle'
import { defineCommand } from '@/lib/access/operation'
import { withAllUnder } from '@/lib/kernel/ordered-tree'
import { Refusal } from '@/lib/kernel/refusal'
import { mayKeep, mayRead } from '../policy'
import { moveTopic } from '../rules/tree'
import { changeTopicSchema } from '../schema/verbs'
import { assertChoices, changedMeanwhile, columnsOf, listHeldStill, topicInHand } from './keeping'

/** Changes what a topic says of itself. At the top of the list its pole may change too, and all under it goes along. */
export const changeTopic = defineCommand({
  name: 'topics.change',
  input: changeTopicSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.standingTopic.findFirst({
      where: { AND: [visible, { id: input.topicId }] },
      select: { ...topicInHand, ...guardedColumns },
    }),
  permit: mayKeep.holds,
  run: async ({ db, actor, input, subject }) => {
    const { partnershipId } = subject
    if (input.revision !== subject.revision) throw changedMeanwhile()
    await assertChoices(db, partnershipId, input)
    if (!withinCircle.holds(actor, { ...subject, circle: input.circle }))
      throw new Refusal('invalid', 'Please check the marked fields.', {
        circle: ['Your own delegation could then no longer read it.'],
      })
    const { count } = await db.standingTopic.updateMany({
      where: { id: subject.id, revision: input.revision },
      data: { ...columnsOf(input), revision: { increment: 1 } },
    })
    if (count === 0) throw changedMeanwhile()
    if (subject.parentId === null && input.pole !== subject.pole) {
      const list = await listHeldStill(db, actor, partnershipId)
      const { placements } = moveTopic(list, subject.id, { to: 'LAST_IN', parentId: null }, input.pole)
      for (const { id, parentId, orderKey } of placements)
        await db.standingTopic.update({ where: { id }, data: { parentId, orderKey } })
      const all = [...withAllUnder(list, subject.id)]
      await db.standingTopic.updateMany({ where: { id: { in: all } }, data: { pole: input.pole } })
    }
    return { revision: input.revision + 1 }
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: {
      frequency: input.frequency,
      seriesIds: input.seriesIds,
      leadId: input.leadId,
      circle: input.circle,
    },
  }),
})
