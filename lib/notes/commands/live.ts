import type { Db } from '@/lib/db/client'
import { Refusal } from '@/lib/kernel/refusal'
import { PAUSE_MINUTES } from '../model/note'
import {
  appending,
  applyTyped,
  bringsStruckWords,
  documentOf,
  liveFrom,
  merged,
  withoutStruckWords,
} from '../rules/live'
import { plainOf } from '../rules/plain'
import { rescued, wordsUnseen } from '../rules/rescue'
import { asJson, keepAs, keepable } from './keeping'

/** After so many updates they are merged into one. */
const MERGE_AFTER = 64
const MOST_BYTES = 4_000_000

/** A note with its row locked for the next update, and that update's number. */
export async function lockNote(db: Db, noteId: string) {
  return db.note.update({
    where: { id: noteId },
    data: { lastUpdate: { increment: 1 } },
    select: { ...keepable, lastUpdate: true, dirty: true, updatedAt: true, updatedById: true },
  })
}

export type LockedNote = Awaited<ReturnType<typeof lockNote>>

/** All updates of the note, in their order. */
export async function updatesOf(db: Db, subject: { readonly id: string }): Promise<Uint8Array[]> {
  const updates = await db.noteUpdate.findMany({
    where: { noteId: subject.id },
    select: { data: true },
    orderBy: { number: 'asc' },
  })
  return updates.map(({ data }) => data)
}

/** What somebody else typed, or what was typed before a pause, is kept as it stands before more is added. */
export async function keepBeforeTyping(db: Db, note: LockedNote, actorId: string, now: Date): Promise<void> {
  const paused = now.getTime() - note.updatedAt.getTime() > PAUSE_MINUTES * 60_000
  if (note.dirty && (paused || note.updatedById !== actorId))
    await keepAs(db, note, note.updatedById, note.updatedAt)
}

/** Takes one update into the locked note; words nobody meant to delete are added at its end. */
export async function takeUpdate(
  db: Db,
  note: LockedNote,
  update: { readonly id: string; readonly data: Uint8Array },
  authorId: string,
  now: Date,
): Promise<{ rescued: number }> {
  const before = await updatesOf(db, note)
  if (before.reduce((sum, { length }) => sum + length, update.data.length) > MOST_BYTES) {
    throw new Refusal('invalid', 'The note is too long. Begin a second one.')
  }
  const live = liveFrom(before)
  const unseen: string[] = []
  applyTyped(live, update.data, (transaction) => {
    unseen.push(...wordsUnseen(update.data, transaction))
  })
  const rescue = unseen.length === 0 ? null : appending(live, rescued(unseen))
  const document = documentOf(live)
  // words nobody has seen are not to be found in what the others are sent
  const seen = bringsStruckWords(update.data) ? withoutStruckWords(before, update.data) : update.data
  // a rescue, like a merge, makes one update of all there is, so that it can carry the browser's own id
  const isMerge = rescue !== null || before.length >= MERGE_AFTER
  if (isMerge) await db.noteUpdate.deleteMany({ where: { noteId: note.id } })
  const data = isMerge ? merged(liveFrom([...before, seen, ...(rescue === null ? [] : [rescue])])) : seen
  await db.noteUpdate.create({
    data: {
      id: update.id,
      noteId: note.id,
      number: note.lastUpdate,
      data: new Uint8Array(data),
      authorId,
      receivedAt: now,
    },
  })
  await db.note.update({
    where: { id: note.id },
    data: {
      body: asJson(document),
      plain: plainOf(document),
      updatedAt: now,
      updatedById: authorId,
      dirty: true,
    },
  })
  return { rescued: unseen.length }
}
