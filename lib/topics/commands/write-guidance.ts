import { deskSeats } from '@/lib/access/actor'
import { guardedColumns } from '@/lib/access/circle'
import { defineCommand } from '@/lib/access/operation'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { mayKeep, mayRead } from '../policy'
import { writeGuidanceSchema } from '../schema/verbs'

/** Writes the desk's guidance on a topic: for its own delegation alone, one for each delegation that keeps one. */
export const writeGuidance = defineCommand({
  name: 'topics.writeGuidance',
  input: writeGuidanceSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.standingTopic.findFirst({
      where: { AND: [visible, { id: input.topicId }] },
      select: { id: true, ...guardedColumns },
    }),
  permit: mayKeep.holds,
  run: async ({ db, actor, input, now, subject }) => {
    const desk = deskSeats(actor).find((seat) => seat.partnershipId === subject.partnershipId)
    if (desk === undefined) throw new Refusal('forbidden', 'You may not do this.')
    const [topicId, { delegationId }] = [subject.id, desk]
    const written = { text: input.text, updatedAt: now }
    if (
      input.revision === 0 &&
      (await db.topicGuidance.count({ where: { topicId: subject.id, delegationId } })) === 0
    ) {
      const guarded = {
        partnershipId: subject.partnershipId,
        delegationId,
        circle: 'OWN_DELEGATION' as const,
      }
      await db.topicGuidance.create({ data: { id: newId(), topicId, ...guarded, ...written } })
      return { revision: 1 }
    }
    const { count } = await db.topicGuidance.updateMany({
      where: { topicId, delegationId, revision: input.revision },
      data: { ...written, revision: { increment: 1 } },
    })
    if (count === 0)
      throw new Refusal(
        'conflict',
        'The guidance has been changed since you opened it. What you typed is still here.',
      )
    return { revision: input.revision + 1 }
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { revision: input.revision },
  }),
})
