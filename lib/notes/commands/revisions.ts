import { admits } from '@/lib/access/circle-reach'
import { defineCommand } from '@/lib/access/operation'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { mayRead, mayReadRevision, mayWrite } from '../policy'
import { closedSentence } from '../queries/closed-mentions'
import { noteFacts } from '../queries/columns'
import { cleanDocument } from '../rules/clean'
import { liveFrom, replacing } from '../rules/live'
import { noteSchema, revisionSchema } from '../schema'
import { keepAs, keepable } from './keeping'
import { lockNote, takeUpdate, updatesOf } from './live'

/** Keeps the note as it stands as a revision; if nothing was typed since the last one, that one is it. */
export const keepRevision = defineCommand({
  name: 'notes.keep-revision',
  input: noteSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.note.findFirst({ where: { AND: [visible, { id: input.noteId }] }, select: noteFacts }),
  permit: mayWrite.holds,
  run: async ({ db, actor, now, subject }) => {
    const note = await lockNote(db, subject.id)
    return { revision: note.dirty ? await keepAs(db, note, actor.personId, now) : note.revision }
  },
  record: ({ subject, output }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { revision: output.revision },
  }),
})

/** Brings the text of an earlier revision back, as a revision of its own; what stood until now is kept before it. */
export const restoreRevision = defineCommand({
  name: 'notes.restore-revision',
  input: revisionSchema,
  visible: mayReadRevision,
  load: ({ db, input, visible }) =>
    db.noteRevision.findFirst({
      where: { AND: [visible, { noteId: input.noteId, number: input.number }] },
      select: {
        noteId: true,
        partnershipId: true,
        number: true,
        title: true,
        body: true,
        note: { select: { ...noteFacts, meetingId: true } },
      },
    }),
  permit: (actor, revision) => mayWrite.holds(actor, revision.note),
  run: async ({ db, actor, now, subject }) => {
    const note = await lockNote(db, subject.noteId)
    if (note.revision === subject.number && !note.dirty)
      throw new Refusal('conflict', 'The note stands as in this revision already.')
    if (note.dirty) await keepAs(db, note, note.updatedById, note.updatedAt)
    const document = cleanDocument(subject.body)
    const closed = await closedSentence(
      db,
      actor,
      { title: subject.title, document, meetingId: subject.note.meetingId },
      (circle) => admits(note.circle, circle),
    )
    if (closed !== null) throw new Refusal('conflict', closed)
    const data = replacing(liveFrom(await updatesOf(db, note)), document)
    await takeUpdate(db, note, { id: newId(), data }, actor.personId, now)
    const restored = await db.note.update({
      where: { id: note.id },
      data: { title: subject.title, version: { increment: 1 } },
      select: keepable,
    })
    return { revision: await keepAs(db, restored, actor.personId, now, subject.number) }
  },
  record: ({ subject, output }) => ({
    subject: subject.noteId,
    chain: subject.partnershipId,
    detail: { from: subject.number, revision: output.revision },
  }),
})
