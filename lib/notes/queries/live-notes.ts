import * as Y from 'yjs'
import { defineQuery } from '@/lib/access/operation'
import type { Db } from '@/lib/db/client'
import type { NoteId } from '@/lib/kernel/ids'
import { mayDecide, mayWrite } from '../policy'
import { noteSchema, notesOfMeetingSchema } from '../schema'
import { noteFacts } from './columns'
import { namesOfPeople } from './names'

const MOST = 200

const liveColumns = {
  ...noteFacts,
  meetingId: true,
  itemId: true,
  title: true,
  attribution: true,
  version: true,
  lastUpdate: true,
} as const

/** One note as an editor opens it; null for whoever does not write it. */
export const readLiveNote = defineQuery({
  name: 'notes.read-live',
  input: noteSchema,
  visible: mayWrite,
  run: async ({ db, input, visible }) => {
    const notes = await db.note.findMany({
      where: { AND: [visible, { id: input.noteId }] },
      select: liveColumns,
    })
    return (await withText(db, notes))[0] ?? null
  },
})

/**
 * Every note of a meeting and of its items the actor writes, each with its live text: for a page that must go on working
 * when the network is gone.
 */
export const liveNotesOfMeeting = defineQuery({
  name: 'notes.live-of-meeting',
  input: notesOfMeetingSchema,
  visible: mayWrite,
  run: async ({ db, input, visible }) => {
    const notes = await db.note.findMany({
      where: { AND: [visible, { meetingId: input.meetingId }] },
      select: liveColumns,
      orderBy: { createdAt: 'asc' },
      take: MOST,
    })
    return withText(db, notes)
  },
})

/** The notes of a meeting and its items the actor writes, without their text: asked again and again while the meeting goes on. */
export const listWrittenNotes = defineQuery({
  name: 'notes.written-of-meeting',
  input: notesOfMeetingSchema,
  visible: mayWrite,
  run: async ({ db, actor, input, visible }) => {
    const notes = await db.note.findMany({
      where: { AND: [visible, { meetingId: input.meetingId }] },
      select: { ...noteFacts, itemId: true, title: true },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: MOST,
    })
    const people = await namesOfPeople(
      db,
      notes.map(({ authorId }) => authorId),
    )
    return notes.map((note) => ({
      noteId: note.id as NoteId,
      itemId: note.itemId,
      title: note.title,
      author: people.get(note.authorId) ?? '',
      circle: note.circle,
      mayDecide: mayDecide.holds(actor, note),
    }))
  },
})

type Row = { readonly id: string; readonly lastUpdate: number }

/** The text is one update in base64, whatever the number of its pieces. */
async function withText<Note extends Row>(db: Db, visibleNotes: readonly Note[]) {
  if (visibleNotes.length === 0) return []
  const pieces = await db.noteUpdate.findMany({
    where: { noteId: { in: visibleNotes.map(({ id }) => id) } },
    select: { noteId: true, number: true, data: true },
    orderBy: { number: 'asc' },
  })
  return visibleNotes.map(({ id, lastUpdate, ...note }) => {
    const own = pieces.filter(({ noteId }) => noteId === id)
    return {
      ...note,
      noteId: id as NoteId,
      text: Buffer.from(Y.mergeUpdates(own.map(({ data }) => data))).toString('base64'),
      // what arrived between the two reads is fetched again, which changes nothing
      last: Math.min(lastUpdate, own.at(-1)?.number ?? lastUpdate),
    }
  })
}

export type LiveNoteRead = NonNullable<Awaited<ReturnType<(typeof readLiveNote)['as']>>>
