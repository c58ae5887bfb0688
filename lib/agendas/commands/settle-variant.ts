import { Refusal } from '@/lib/kernel/refusal'
import { tidyLine } from '@/lib/kernel/text'
import { longestText } from '../model/text'
import { mayReadWithin, mayWrite } from '../policy'
import { settleVariantSchema } from '../schema/texts'
import { defineEdit } from './edit'

/** Decides which of two texts stays: the one in the agenda, the one kept beside it, or one made of both. */
export const settleVariant = defineEdit({
  name: 'agendas.settleVariant',
  input: settleVariantSchema,
  find: ({ db, actor, input, agenda }) => {
    const visible = mayReadWithin.where(actor)
    return db.agendaTextVariant.findFirst({
      where: { AND: [visible, { id: input.variantId, agendaId: agenda.id }] },
      select: {
        id: true,
        text: true,
        settledAt: true,
        partnershipId: true,
        delegationId: true,
        agendaText: { select: { id: true, itemId: true, kind: true, text: true, revision: true } },
      },
    })
  },
  // who may write a brief may settle one: it is seen by its own delegation alone
  permit: (actor, agenda) => mayWrite(actor, agenda, 'NATIONAL_BRIEF'),
  run: async ({ db, actor, input: { keep, revision }, found, now }) => {
    const { agendaText: text } = found
    if (!mayWrite(actor, found, text.kind)) throw new Refusal('forbidden', 'You may not do this.')
    if (found.settledAt !== null) return { settled: false, itemId: text.itemId }
    if (text.revision !== revision)
      throw new Refusal('conflict', 'The text in the agenda has changed meanwhile. Look at both once more.')
    const kept = keep.which === 'MERGED' ? keep.text : keep.which === 'VARIANT' ? found.text : text.text
    const words = text.kind === 'TITLE' ? tidyLine(kept) : kept
    if (words.length > longestText[text.kind])
      throw new Refusal('invalid', 'The text is too long.', {
        text: [`At most ${String(longestText[text.kind])} characters fit here.`],
      })
    if (words !== text.text) {
      const data = { text: words, updatedAt: now, updatedById: actor.personId, revision: { increment: 1 } }
      await db.agendaText.update({ where: { id: text.id }, data })
    }
    await db.agendaTextVariant.update({ where: { id: found.id }, data: { settledAt: now } })
    return { settled: true, itemId: text.itemId }
  },
  record: ({ input, output }) => ({
    subject: output.itemId,
    detail: { variant: input.variantId, kept: input.keep.which },
  }),
})
