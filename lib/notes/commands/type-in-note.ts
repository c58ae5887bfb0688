import { defineCommand } from '@/lib/access/operation'
import { mayRead, mayWrite } from '../policy'
import { noteFacts } from '../queries/columns'
import { typeInNoteSchema } from '../schema'
import { keepBeforeTyping, lockNote, takeUpdate } from './live'

/**
 * Takes what somebody typed into a live note and answers once it is kept. Sending the same update again, by its id,
 * changes nothing; one that builds on something missing is refused as a conflict, and all is to be sent anew.
 */
export const typeInNote = defineCommand({
  name: 'notes.type',
  input: typeInNoteSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.note.findFirst({ where: { AND: [visible, { id: input.noteId }] }, select: noteFacts }),
  permit: mayWrite.holds,
  run: async ({ db, actor, input, now, subject }) => {
    const note = await lockNote(db, subject.id)
    const known = await db.noteUpdate.findFirst({
      where: { noteId: subject.id, id: input.updateId },
      select: { number: true },
    })
    if (known !== null) return { number: known.number, rescued: 0 }
    await keepBeforeTyping(db, note, actor.personId, now)
    const data = new Uint8Array(Buffer.from(input.data, 'base64'))
    const { rescued } = await takeUpdate(db, note, { id: input.updateId, data }, actor.personId, now)
    return { number: note.lastUpdate, rescued }
  },
  record: ({ input, subject, output }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { updateId: input.updateId, number: output.number, rescued: output.rescued },
  }),
})
