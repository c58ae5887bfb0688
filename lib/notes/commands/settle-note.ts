import { admits } from '@/lib/access/circle-reach'
import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { newId } from '@/lib/kernel/ids'
import { mayBringBack, mayDecide, mayRead, mayWrite } from '../policy'
import { noteFacts, shareFacts } from '../queries/columns'
import { closedSentence } from '../queries/closed-mentions'
import { readersWith } from '../queries/readers'
import { emptyDocument } from '../model/document'
import { cleanDocument } from '../rules/clean'
import { liveFrom, purged } from '../rules/live'
import { attributeNoteSchema, circleNoteSchema, noteSchema, renameNoteSchema } from '../schema'
import { keepAs } from './keeping'
import { lockNote, updatesOf } from './live'

const changed = 'The note has changed since you opened it. Look at it again.'

/** Gives the note another title. */
export const renameNote = defineCommand({
  name: 'notes.rename',
  input: renameNoteSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.note.findFirst({
      where: { AND: [visible, { id: input.noteId }] },
      select: { ...noteFacts, meetingId: true },
    }),
  permit: mayWrite.holds,
  run: async ({ db, actor, input, now, subject }) => {
    const text = { title: input.title, document: emptyDocument, meetingId: subject.meetingId }
    const closed = await closedSentence(db, actor, text, (circle) => admits(subject.circle, circle))
    if (closed !== null) throw new Refusal('invalid', 'Please check the marked fields.', { title: [closed] })
    const { count } = await db.note.updateMany({
      where: { id: subject.id, version: input.version },
      data: {
        title: input.title,
        version: { increment: 1 },
        dirty: true,
        updatedAt: now,
        updatedById: actor.personId,
      },
    })
    if (count === 0) throw new Refusal('conflict', changed)
    return { version: input.version + 1 }
  },
  record: ({ subject }) => ({ subject: subject.id, chain: subject.partnershipId, detail: {} }),
})

/** Says how remarks in the note may be attributed. */
export const attributeNote = defineCommand({
  name: 'notes.attribute',
  input: attributeNoteSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.note.findFirst({ where: { AND: [visible, { id: input.noteId }] }, select: noteFacts }),
  permit: mayDecide.holds,
  run: async ({ db, input, subject }) => {
    const { count } = await db.note.updateMany({
      where: { id: subject.id, version: input.version },
      data: { attribution: input.attribution, version: { increment: 1 } },
    })
    if (count === 0) throw new Refusal('conflict', changed)
    return { version: input.version + 1 }
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { attribution: input.attribution },
  }),
})

/**
 * Opens the note to another circle, or closes it to one. Whoever opens it has been told how many will be able to read
 * it: when that number is no longer true the house refuses and asks again.
 */
export const circleNote = defineCommand({
  name: 'notes.circle',
  input: circleNoteSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.note.findFirst({
      where: { AND: [visible, { id: input.noteId }] },
      select: {
        ...noteFacts,
        meetingId: true,
        version: true,
        shares: { where: { withdrawnAt: null }, select: shareFacts },
      },
    }),
  permit: mayDecide.holds,
  run: async ({ db, actor, input, now, subject }) => {
    if (subject.version !== input.version) throw new Refusal('conflict', changed)
    const { readers, gained } = await readersWith(
      db,
      actor,
      subject,
      input.circle,
      now.toISOString().slice(0, 10),
    )
    if (gained.length > 0 && readers.length !== input.readers) {
      throw new Refusal(
        'conflict',
        `${String(readers.length)} people would be able to read it, not ${String(input.readers)}. Look at the names again.`,
      )
    }
    const note = await lockNote(db, subject.id)
    const sentence =
      gained.length === 0
        ? null
        : await closedSentence(
            db,
            actor,
            { ...note, meetingId: subject.meetingId, document: cleanDocument(note.body) },
            (circle) => admits(input.circle, circle),
          )
    if (sentence !== null)
      throw new Refusal('invalid', 'Please check the marked fields.', { circle: [sentence] })
    if (note.dirty) await keepAs(db, note, note.updatedById, note.updatedAt)
    if (note.circle === 'AUTHOR') {
      // what was struck out while the note was closed must not come along in its live text
      const data = new Uint8Array(purged(liveFrom(await updatesOf(db, subject))))
      await db.noteUpdate.deleteMany({ where: { noteId: subject.id } })
      await db.noteUpdate.create({
        data: {
          id: newId(),
          noteId: subject.id,
          number: note.lastUpdate,
          data,
          authorId: actor.personId,
          receivedAt: now,
        },
      })
    }
    const { count } = await db.note.updateMany({
      where: { id: subject.id, version: input.version },
      data: { circle: input.circle, version: { increment: 1 }, circledAt: now, circledById: actor.personId },
    })
    if (count === 0) throw new Refusal('conflict', changed)
    return { version: input.version + 1 }
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { from: subject.circle, to: input.circle },
  }),
})

/** Puts the note into its author's bin; for everybody else it is gone. */
export const deleteNote = defineCommand({
  name: 'notes.delete',
  input: noteSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.note.findFirst({ where: { AND: [visible, { id: input.noteId }] }, select: noteFacts }),
  permit: mayDecide.holds,
  run: async ({ db, now, subject }) => {
    await db.note.update({ where: { id: subject.id }, data: { removedAt: now, version: { increment: 1 } } })
  },
  record: ({ subject }) => ({ subject: subject.id, chain: subject.partnershipId, detail: {} }),
})

/** Takes one's own note out of the bin again, as it was. */
export const bringBackNote = defineCommand({
  name: 'notes.bring-back',
  input: noteSchema,
  visible: mayBringBack,
  load: ({ db, input, visible }) =>
    db.note.findFirst({ where: { AND: [visible, { id: input.noteId }] }, select: noteFacts }),
  permit: mayBringBack.holds,
  run: async ({ db, subject }) => {
    await db.note.update({ where: { id: subject.id }, data: { removedAt: null, version: { increment: 1 } } })
  },
  record: ({ subject }) => ({ subject: subject.id, chain: subject.partnershipId, detail: {} }),
})
