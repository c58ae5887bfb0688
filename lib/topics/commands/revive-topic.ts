import { guardedColumns } from '@/lib/access/circle'
import { defineCommand } from '@/lib/access/operation'
import { mayKeep, mayRead } from '../policy'
import { revivedWith } from '../rules/retiring'
import { retireTopicSchema } from '../schema/verbs'
import { changedMeanwhile, listHeldStill, topicInHand } from './keeping'

/** Brings a retired topic back, and what was retired together with it. */
export const reviveTopic = defineCommand({
  name: 'topics.revive',
  input: retireTopicSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.standingTopic.findFirst({
      where: { AND: [visible, { id: input.topicId }] },
      select: { ...topicInHand, ...guardedColumns },
    }),
  permit: mayKeep.holds,
  run: async ({ db, actor, input, subject }) => {
    const list = await listHeldStill(db, actor, subject.partnershipId)
    const back = revivedWith(list, subject.id)
    const { count } = await db.standingTopic.updateMany({
      where: { id: subject.id, revision: input.revision },
      data: { revision: { increment: 1 } },
    })
    if (count === 0) throw changedMeanwhile()
    await db.standingTopic.updateMany({ where: { id: { in: [...back] } }, data: { retiredOn: null } })
    return { revision: input.revision + 1 }
  },
  record: ({ subject }) => ({ subject: subject.id, chain: subject.partnershipId, detail: {} }),
})
