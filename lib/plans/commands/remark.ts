import { defineCommand } from '@/lib/access/operation'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { delegationIn, mayRead, mayRemark } from '../policy'
import { remarkSchema } from '../schema/plan'

const stale = new Refusal(
  'conflict',
  'Your delegation has changed the remark since you opened it. What you typed is still here.',
)

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
    const words = { circle: input.circle, text: input.text, authorName: actor.name, updatedAt: now }
    const opened = { ...place, revision: input.revision }
    if (input.revision > 0) {
      const { count } =
        input.text === ''
          ? await db.lineRemark.deleteMany({ where: opened })
          : await db.lineRemark.updateMany({
              where: opened,
              data: { ...words, revision: { increment: 1 } },
            })
      if (count === 0) throw stale
      return
    }
    if ((await db.lineRemark.count({ where: { lineId: subject.id, delegationId } })) > 0) throw stale
    if (input.text === '') return
    await db.lineRemark.create({
      data: {
        id: newId(),
        ...place,
        planId: subject.planId,
        partnershipId: subject.partnershipId,
        ...words,
      },
    })
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { circle: input.circle },
  }),
})
