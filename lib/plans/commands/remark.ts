import { defineCommand } from '@/lib/access/operation'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { delegationIn, mayRead, mayRemark } from '../policy'
import { remarkSchema } from '../schema/plan'

/** Notes, changes or (with an empty text) removes what one's own delegation remarks on a line, for its circle. */
export const remarkOnLine = defineCommand({
  name: 'plans.remark',
  input: remarkSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.actionLine.findFirst({
      where: { AND: [visible, { id: input.lineId }] },
      select: { id: true, planId: true, partnershipId: true },
    }),
  permit: mayRemark.holds,
  run: async ({ db, actor, input, subject, now }) => {
    const delegationId = delegationIn(actor, subject.partnershipId)
    if (delegationId === undefined) throw new Refusal('forbidden', 'You speak for no delegation here.')
    const place = { lineId: subject.id, delegationId }
    if (input.text === '') {
      await db.lineRemark.deleteMany({ where: place })
      return
    }
    const words = { circle: input.circle, text: input.text, authorName: actor.name, updatedAt: now }
    await db.lineRemark.upsert({
      where: { lineId_delegationId: place },
      create: {
        id: newId(),
        ...place,
        planId: subject.planId,
        partnershipId: subject.partnershipId,
        ...words,
      },
      update: { ...words, revision: { increment: 1 } },
    })
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { circle: input.circle },
  }),
})
