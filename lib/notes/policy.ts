import { type Actor, type Seat, delegationsOf, partnershipsOf } from '@/lib/access/actor'
import { type Circle, type Guarded, withinCircle } from '@/lib/access/circle'
import { type Clause, allOf, anyOf } from '@/lib/access/clause'
import type { Prisma } from '@/lib/db/client'
import { clock } from '@/lib/kernel/clock'

/**
 * Who may do what with a note.
 *
 * A note is read by its author, as long as the author speaks for the delegation the note belongs to; by those its circle
 * includes; and by the persons and delegations it is shared with by name, while the share lasts and while they have a
 * seat in the partnership. A note for ASEAN only is never read through a share by anybody whom that circle shuts out,
 * whatever the share says.
 *
 * A note is written by its author, and by everybody who speaks for the author's delegation once its circle is that
 * delegation or wider: two note-takers, one note. The live text and the kept revisions are open to those who write, and
 * to nobody else; a revision kept while the note was its author's alone stays its author's alone.
 *
 * Its author alone changes its circle, shares it, says how it may attribute remarks, and deletes it. A deleted note lies
 * in its author's bin and nowhere else. Acting for a co-chair, or running the desk, opens nobody's private notes.
 *
 * A note is released by a co-chair or by the coordinator's staff, of the delegation the note belongs to, if they may
 * write it: releasing is the delegation's act, not the author's. The released copy has a circle of its own and is read by
 * those that circle includes until it is withdrawn; whoever may release may withdraw, and still sees what was withdrawn.
 */
export type NoteFacts = Guarded & { readonly authorId: string; readonly removedAt: Date | null }
export type ShareFacts = {
  readonly personId: string | null
  readonly delegationId: string | null
  readonly endsAt: Date | null
  readonly withdrawnAt: Date | null
}
export type NoteWithShares = NoteFacts & { readonly shares: readonly ShareFacts[] }

type Where = Prisma.NoteWhereInput
type NoteClause<Row = NoteFacts> = Clause<Row, Where>
type Authored = Pick<NoteFacts, 'authorId' | 'delegationId' | 'circle'>

const outOfBin: NoteClause = {
  holds: (_actor, note) => note.removedAt === null,
  where: () => ({ removedAt: null }),
}

const inBin: NoteClause = {
  holds: (_actor, note) => note.removedAt !== null,
  where: () => ({ removedAt: { not: null } }),
}

export const written: NoteClause = {
  holds: (actor, note) => wroteIt(actor, note),
  where: (actor) => ({ authorId: actor.personId, delegationId: { in: delegationsOf(actor) } }),
}

const ofOwnDelegation: NoteClause = {
  holds: (actor, note) => isOurs(actor, note),
  where: (actor) => ({ circle: { not: 'AUTHOR' }, delegationId: { in: delegationsOf(actor) } }),
}

export const sharedByName: NoteClause<NoteWithShares> = {
  holds: (actor, note) =>
    actor.seats.some(
      (seat) => seat.partnershipId === note.partnershipId && nameable(seat).includes(note.circle),
    ) && note.shares.some((share) => isOpenShare(share) && names(actor, share)),
  where: (actor) => {
    const seats = actor.seats.map((seat) => ({
      partnershipId: seat.partnershipId,
      circle: { in: nameable(seat) },
    }))
    return { AND: [{ OR: seats }, { shares: { some: shareWhere(actor) } }] }
  },
}

export const mayRead: NoteClause<NoteWithShares> = allOf(outOfBin, anyOf(written, withinCircle, sharedByName))
export const mayWrite: NoteClause = allOf(outOfBin, anyOf(written, ofOwnDelegation))
export const mayDecide: NoteClause = allOf(outOfBin, written)
export const mayBringBack: NoteClause = allOf(inBin, written)

/** A note belongs to a delegation: whoever speaks for one of the partnership may begin one. */
export function mayBegin(actor: Actor, partnershipId: string): boolean {
  return actor.seats.some(
    (seat) => seat.partnershipId === partnershipId && speaksFor(actor, seat.delegationId),
  )
}

const holdsRelease: NoteClause = {
  holds: (actor, note) => releasingSeats(actor).some((delegationId) => delegationId === note.delegationId),
  where: (actor) => ({ delegationId: { in: releasingSeats(actor) } }),
}

export const mayRelease: NoteClause = allOf(mayWrite, holdsRelease)

/** A revision is read by those who write its note, if they could have written it at the time it was kept. */
export const mayReadRevision: Clause<Authored & { readonly note: NoteFacts }, Prisma.NoteRevisionWhereInput> =
  {
    holds: (actor, revision) =>
      mayWrite.holds(actor, revision.note) && (wroteIt(actor, revision) || isOurs(actor, revision)),
    where: (actor) => ({
      note: mayWrite.where(actor),
      OR: [
        { authorId: actor.personId, delegationId: { in: delegationsOf(actor) } },
        { circle: { not: 'AUTHOR' }, delegationId: { in: delegationsOf(actor) } },
      ],
    }),
  }

export type ReleaseFacts = Guarded & { readonly withdrawnAt: Date | null }
type ReleaseClause = Clause<ReleaseFacts, Prisma.NoteReleaseWhereInput>

export const mayReadRelease: ReleaseClause = {
  holds: (actor, copy) => copy.withdrawnAt === null && withinCircle.holds(actor, copy),
  where: (actor) => ({ AND: [{ withdrawnAt: null }, withinCircle.where(actor)] }),
}

export const mayWithdrawRelease: ReleaseClause = {
  holds: (actor, copy) => releasingSeats(actor).some((delegationId) => delegationId === copy.delegationId),
  where: (actor) => ({ delegationId: { in: releasingSeats(actor) } }),
}

/** The circles in which a note may be opened by name to somebody with this seat: all but those made to shut that seat out. */
export function nameable(seat: Pick<Seat, 'side'>): Circle[] {
  if (seat.side === 'ASEAN')
    return ['AUTHOR', 'OWN_DELEGATION', 'CO_CHAIRS', 'ASEAN', 'ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS']
  if (seat.side === 'SECRETARIAT')
    return ['AUTHOR', 'OWN_DELEGATION', 'CO_CHAIRS', 'ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS']
  return ['AUTHOR', 'OWN_DELEGATION', 'CO_CHAIRS', 'ALL_DELEGATIONS']
}

/** Whether a share by name could open nothing to somebody with seats on these sides. */
export function shutsOut(circle: Circle, sides: readonly Seat['side'][]): boolean {
  return !sides.some((side) => nameable({ side }).includes(circle))
}

/** Whether a share still opens its note. */
export function isOpenShare(share: Pick<ShareFacts, 'endsAt' | 'withdrawnAt'>): boolean {
  return share.withdrawnAt === null && (share.endsAt === null || share.endsAt > clock.now())
}

function names(actor: Actor, share: ShareFacts): boolean {
  return (
    share.personId === actor.personId || (share.delegationId !== null && speaksFor(actor, share.delegationId))
  )
}

function shareWhere(actor: Actor): Prisma.NoteShareWhereInput {
  return {
    withdrawnAt: null,
    partnershipId: { in: partnershipsOf(actor) },
    AND: [
      { OR: [{ endsAt: null }, { endsAt: { gt: clock.now() } }] },
      { OR: [{ personId: actor.personId }, { delegationId: { in: delegationsOf(actor) } }] },
    ],
  }
}

function wroteIt(actor: Actor, note: Authored): boolean {
  return note.authorId === actor.personId && speaksFor(actor, note.delegationId)
}

function isOurs(actor: Actor, note: Authored): boolean {
  return note.circle !== 'AUTHOR' && speaksFor(actor, note.delegationId)
}

function speaksFor(actor: Actor, delegationId: string): boolean {
  return delegationsOf(actor).some((mine) => mine === delegationId)
}

function releasingSeats(actor: Actor): string[] {
  return actor.seats
    .filter(({ role }) => role === 'CO_CHAIR' || role === 'COORDINATOR_STAFF')
    .map(({ delegationId }) => delegationId)
}
