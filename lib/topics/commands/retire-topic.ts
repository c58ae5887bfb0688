import { guardedColumns } from '@/lib/access/circle'
import { defineCommand } from '@/lib/access/operation'
import { dayIn } from '@/lib/kernel/zones'
import { mayKeep, mayRead } from '../policy'
import { retiredWith } from '../rules/retiring'
import { retireTopicSchema } from '../schema/verbs'
import { changedMeanwhile, listHeldStill, topicInHand } from './keeping'

/** Retires a topic and all under it: it is no longer proposed, and keeps its history. */
export const retireTopic = defineCommand({
  name: 'topics.retire',
  input: retireTopicSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.standingTopic.findFirst({
      where: { AND: [visible, { id: input.topicId }] },
      select: { ...topicInHand, ...guardedColumns },
    }),
  permit: mayKeep.holds,
  run: async ({ db, actor, input, now, subject }) => {
    const { partnershipId } = subject
    const list = await listHeldStill(db, actor, partnershipId)
    const { count } = await db.standingTopic.updateMany({
      where: { id: subject.id, revision: input.revision },
      data: { revision: { increment: 1 } },
    })
    if (count === 0) throw changedMeanwhile()
    const { zone } = await db.partnership.findFirstOrThrow({
      where: { id: subject.partnershipId },
      select: { zone: true },
    })
    await db.standingTopic.updateMany({
      where: { id: { in: [...retiredWith(list, subject.id)] } },
      data: { retiredOn: dayIn(now, zone) },
    })
    return { revision: input.revision + 1 }
  },
  record: ({ subject }) => ({ subject: subject.id, chain: subject.partnershipId, detail: {} }),
})
