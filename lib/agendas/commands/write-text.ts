import type { Db } from '@/lib/db/client'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import type { TextKind } from '../model/text'
import { briefSeat, mayWrite } from '../policy'
import { circleOfNewText } from '../rules/reach'
import { writeTextSchema } from '../schema/texts'
import { carriedOn, defineEdit } from './edit'
import { seenItem } from './rows'

/**
 * Writes a text of an item as somebody types it. When the text has changed since the writer saw it, nothing is overwritten:
 * what was typed is kept beside it as a variant until somebody settles which stays. Who goes on typing goes on in the same
 * variant. Texts of an item in the bin are still taken: they come back with it.
 */
export const writeText = defineEdit({
  name: 'agendas.writeText',
  input: writeTextSchema,
  find: ({ db, actor, input, agenda }) => seenItem(db, actor, agenda.id, input.itemId),
  permit: (actor, agenda, input) => mayWrite(actor, agenda, input.kind),
  run: async ({ db, actor, input: { itemId, kind, text, revision, editId }, agenda, found, now }) => {
    const delegationId =
      kind === 'NATIONAL_BRIEF' ? briefSeat(actor, agenda)?.delegationId : agenda.delegationId
    if (delegationId === undefined) throw new Refusal('forbidden', 'You may not do this.')
    const row = {
      ...carriedOn(agenda),
      meetingId: agenda.meetingId,
      delegationId,
      circle: circleOfNewText(kind, found.circle),
    }
    const written = { text, updatedAt: now, updatedById: actor.personId }

    const subject = await findText(db, { itemId, kind, delegationId })
    if (subject === null) {
      await db.agendaText.create({ data: { id: newId(), itemId, kind, ...row, ...written } })
      return { written: true, revision: 1 }
    }
    if (subject.text === text) return { written: true, revision: subject.revision }
    if (subject.revision === revision) {
      await db.agendaText.update({
        where: { id: subject.id },
        data: { ...written, revision: { increment: 1 } },
      })
      return { written: true, revision: revision + 1 }
    }

    const begun = await db.agendaTextVariant.findFirst({
      where: { textId: subject.id, authorId: actor.personId, baseRevision: revision, settledAt: null },
      select: { id: true },
    })
    if (begun !== null) {
      await db.agendaTextVariant.update({ where: { id: begun.id }, data: { text, createdAt: now } })
      return { written: false, revision: subject.revision, variantId: begun.id }
    }
    const author = { authorId: actor.personId, authorName: actor.name }
    await db.agendaTextVariant.create({
      data: {
        id: editId,
        textId: subject.id,
        ...carriedOn(agenda),
        delegationId,
        circle: subject.circle,
        text,
        baseRevision: revision,
        ...author,
        createdAt: now,
      },
    })
    return { written: false, revision: subject.revision, variantId: String(editId) }
  },
  record: ({ input, output }) => ({
    subject: input.itemId,
    detail: { kind: input.kind, beside: !output.written },
  }),
})

function findText(db: Db, subject: { itemId: string; kind: TextKind; delegationId: string }) {
  const { itemId, kind, delegationId } = subject
  return db.agendaText.findFirst({
    where: { itemId, kind, delegationId, item: { id: subject.itemId } },
    select: { id: true, text: true, revision: true, circle: true },
  })
}
