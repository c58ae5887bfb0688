import { admits } from '@/lib/access/circle-reach'
import { defineQuery } from '@/lib/access/operation'
import { seated } from '@/lib/access/seat'
import type { Actor } from '@/lib/access/actor'
import type { Db } from '@/lib/db/client'
import type { PlainDate } from '@/lib/kernel/clock'
import { type NoteWithShares, isOpenShare, mayDecide, mayWrite } from '../policy'
import { type Membership, readersOf } from '../rules/readers'
import { noteSchema, whoWouldReadSchema } from '../schema'
import { cleanDocument } from '../rules/clean'
import { closedSentence } from './closed-mentions'
import { noteFacts, shareFacts } from './columns'
import { namesOfDelegations, namesOfPeople } from './names'

/** Everybody with a seat in the partnership, as far as the actor may know: whoever has a seat knows who else has. */
export async function seatedIn(db: Db, actor: Actor, partnershipId: string): Promise<Membership[]> {
  const visible = seated.where(actor)
  return db.membership.findMany({
    where: { AND: [visible, { partnershipId }] },
    select: {
      personId: true,
      person: { select: { name: true, disabledAt: true } },
      partnershipId: true,
      delegationId: true,
      delegation: { select: { name: true, code: true, side: true, memberFrom: true, memberUntil: true } },
      role: true,
      fromDay: true,
      untilDay: true,
    },
  })
}

/** Who reads a note now, and who would with another circle; the answer to the question that widening asks. */
export async function readersWith(
  db: Db,
  actor: Actor,
  note: NoteWithShares,
  circle: NoteWithShares['circle'],
  today: PlainDate,
) {
  const memberships = await seatedIn(db, actor, note.partnershipId)
  const before = readersOf(note, memberships, today)
  const after = readersOf({ ...note, circle }, memberships, today)
  const known = new Set(before.map(({ personId }) => personId))
  return { readers: after, gained: after.filter(({ personId }) => !known.has(personId)) }
}

/** By name and number, who will be able to read a note if its circle becomes the given one; and what in it would have to go first. */
export const whoWouldRead = defineQuery({
  name: 'notes.who-would-read',
  input: whoWouldReadSchema,
  visible: mayDecide,
  run: async ({ db, actor, input, now, visible }) => {
    const note = await db.note.findFirst({
      where: { AND: [visible, { id: input.noteId }] },
      select: {
        ...noteFacts,
        title: true,
        body: true,
        meetingId: true,
        shares: { where: { withdrawnAt: null }, select: shareFacts },
      },
    })
    if (note === null) return null
    const { readers, gained } = await readersWith(
      db,
      actor,
      note,
      input.circle,
      now.toISOString().slice(0, 10),
    )
    const closed =
      gained.length === 0
        ? null
        : await closedSentence(db, actor, { ...note, document: cleanDocument(note.body) }, (circle) =>
            admits(input.circle, circle),
          )
    return { number: readers.length, readers, gained, closed }
  },
})

/** With whom the note is shared by name, since when and by whom, and which delegations have opened it. */
export const readSharing = defineQuery({
  name: 'notes.read-sharing',
  input: noteSchema,
  visible: mayWrite,
  run: async ({ db, actor, input, now, visible }) => {
    const note = await db.note.findFirst({
      where: { AND: [visible, { id: input.noteId }] },
      select: {
        ...noteFacts,
        circledAt: true,
        circledById: true,
        shares: { where: { withdrawnAt: null }, select: shareFacts },
      },
    })
    if (note === null) return null
    const shares = await db.noteShare.findMany({
      where: { noteId: note.id, note: visible },
      select: { id: true, ...shareFacts, sharedAt: true, sharedById: true },
      orderBy: { sharedAt: 'asc' },
    })
    const openings = await db.noteOpening.findMany({
      where: { noteId: note.id, note: visible },
      select: { delegationId: true, firstAt: true, lastAt: true },
      orderBy: { firstAt: 'asc' },
    })
    const people = await namesOfPeople(db, [
      note.circledById ?? '',
      ...shares.flatMap((share) => [share.sharedById, share.personId ?? '']),
    ])
    const delegations = await namesOfDelegations(db, [
      ...openings.map(({ delegationId }) => delegationId),
      ...shares.map(({ delegationId }) => delegationId ?? ''),
    ])
    const { readers } = await readersWith(db, actor, note, note.circle, now.toISOString().slice(0, 10))
    return {
      circledAt: note.circledAt,
      circledBy: people.get(note.circledById ?? '') ?? null,
      readers,
      shares: shares.map((share) => ({
        id: share.id,
        with: people.get(share.personId ?? '') ?? delegations.get(share.delegationId ?? '')?.name ?? '',
        sharedAt: share.sharedAt,
        sharedBy: people.get(share.sharedById) ?? '',
        endsAt: share.endsAt,
        withdrawnAt: share.withdrawnAt,
        isOpen: isOpenShare(share),
      })),
      openings: openings.map(({ delegationId, firstAt, lastAt }) => ({
        delegation: delegations.get(delegationId)?.name ?? '',
        firstAt,
        lastAt,
      })),
    }
  },
})

export type ReadersIfChosen = NonNullable<Awaited<ReturnType<(typeof whoWouldRead)['as']>>>
