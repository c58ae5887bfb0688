import { guardedColumns } from '@/lib/access/circle'
import { defineCommand } from '@/lib/access/operation'
import { withAllUnder } from '@/lib/kernel/ordered-tree'
import { mayKeep, mayRead } from '../policy'
import { moveTopic as placesOf } from '../rules/tree'
import { moveTopicSchema } from '../schema/verbs'
import { listHeldStill, topicInHand } from './keeping'

/** Moves a topic with all under it. The revision stays: a move must not spoil a form that is open on its words. */
export const moveTopic = defineCommand({
  name: 'topics.move',
  input: moveTopicSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.standingTopic.findFirst({
      where: { AND: [visible, { id: input.topicId }] },
      select: { ...topicInHand, ...guardedColumns },
    }),
  permit: mayKeep.holds,
  run: async ({ db, actor, input, subject }) => {
    const list = await listHeldStill(db, actor, subject.partnershipId)
    const { placements, pole } = placesOf(list, subject.id, input.move, input.pole)
    for (const { id, parentId, orderKey } of placements)
      await db.standingTopic.update({ where: { id }, data: { parentId, orderKey } })
    if (pole !== null && pole !== subject.pole)
      await db.standingTopic.updateMany({
        where: { id: { in: [...withAllUnder(list, subject.id)] } },
        data: { pole },
      })
  },
  record: ({ input: { move, pole }, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { to: move.to, beside: 'siblingId' in move ? move.siblingId : move.parentId, pole },
  }),
})
