import type { Db, Prisma } from '@/lib/db/client'
import { newId } from '@/lib/kernel/ids'
import type { Circle } from '@/lib/access/circle'
import type { NoteDocument } from '../model/document'

/** A note as a revision keeps it. */
export type Keepable = {
  readonly id: string
  readonly partnershipId: string
  readonly delegationId: string
  readonly circle: Circle
  readonly authorId: string
  readonly title: string
  readonly body: Prisma.JsonValue
  readonly plain: string
  readonly revision: number
}

export const keepable = {
  id: true,
  partnershipId: true,
  delegationId: true,
  circle: true,
  authorId: true,
  title: true,
  body: true,
  plain: true,
  revision: true,
} as const

/** A document as the database takes it. */
export function asJson(document: NoteDocument): Prisma.InputJsonValue {
  return document
}

/** Keeps the note as it stands as its next revision and says which number that is. The row must be locked by then. */
export async function keepAs(
  db: Db,
  note: Keepable,
  keptById: string,
  now: Date,
  restoredFrom: number | null = null,
): Promise<number> {
  const number = note.revision + 1
  const { id: noteId, partnershipId, delegationId, circle, authorId, title, plain } = note
  const body = note.body as Prisma.InputJsonValue
  await db.noteRevision.create({
    data: {
      id: newId(),
      noteId,
      partnershipId,
      delegationId,
      circle,
      authorId,
      number,
      title,
      body,
      plain,
      keptAt: now,
      keptById,
      restoredFrom,
    },
  })
  await db.note.update({ where: { id: noteId }, data: { revision: number, dirty: false } })
  return number
}
