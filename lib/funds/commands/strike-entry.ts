import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { mayKeep, mayRead } from '../policy'
import { strikeEntrySchema } from '../schema'

/** Strikes an entry that was a mistake: it stays to be read, with the reason, and counts no more. */
export const strikeEntry = defineCommand({
  name: 'funds.strike',
  input: strikeEntrySchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.fundEntry.findFirst({
      where: { AND: [visible, { id: input.entryId }] },
      select: { id: true, fundId: true, partnershipId: true },
    }),
  permit: mayKeep.holds,
  run: async ({ db, actor, input, subject, now }) => {
    const { count } = await db.fundEntry.updateMany({
      where: { id: subject.id, struckAt: null },
      data: { struckAt: now, struckByName: actor.name, struckReason: input.reason },
    })
    if (count === 0) throw new Refusal('conflict', 'The entry has been struck already.')
  },
  record: ({ subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { fund: subject.fundId },
  }),
})
