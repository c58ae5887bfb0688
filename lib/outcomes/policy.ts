import { type Actor, deskSeats, delegationsOf, partnershipsOf } from '@/lib/access/actor'
import { type Guarded, withinCircle } from '@/lib/access/circle'
import type { Clause } from '@/lib/access/clause'
import { runsDesk } from '@/lib/access/seat'

/**
 * Who may do what with what a meeting came to.
 *
 * An outcome, and a follow-up with it, is read by those its circle includes, as long as it was not struck out.
 *
 * The desk records outcomes, changes them and strikes them out, says who is to do what by when, turns from item to item
 * and keeps their times, until the meeting is closed.
 *
 * Where a follow-up stands, and in which words, is said by its owner: the person, or whoever speaks for the delegation;
 * and by the desk for them. Nobody is asked to do what they may not read. This goes on after the meeting is closed.
 *
 * A meeting's record is closed by its desk. It is opened again by the co-chair of the desk alone, with a reason that stays.
 */
export type OutcomeFacts = Guarded & { readonly removedAt: Date | null }
export type FollowUpFacts = OutcomeFacts & {
  readonly ownerPersonId: string | null
  readonly ownerDelegationId: string | null
}

type Standing = { readonly removedAt: Date | null }

const stands: Clause<Standing, { removedAt: null }> = {
  holds: (_actor, row) => row.removedAt === null,
  where: () => ({ removedAt: null }),
}

export const mayRead: Clause<
  OutcomeFacts,
  { AND: [{ removedAt: null }, ReturnType<typeof withinCircle.where>] }
> = {
  holds: (actor, row) => stands.holds(actor, row) && withinCircle.holds(actor, row),
  where: (actor) => ({ AND: [stands.where(actor), withinCircle.where(actor)] }),
}

export const mayRecord = runsDesk

/** What was struck out is brought back by those who may strike out, if they read it. */
export const mayBringBack = withinCircle

type OwnerWhere = {
  OR: [{ ownerPersonId: string; partnershipId: { in: string[] } }, { ownerDelegationId: { in: string[] } }]
}
type Owned = Pick<FollowUpFacts, 'ownerPersonId' | 'ownerDelegationId' | 'partnershipId'>

/** It is the actor's to do: theirs by name, or that of a delegation they speak for. */
export const owns: Clause<Owned, OwnerWhere> = {
  holds: (actor, task) =>
    (task.ownerPersonId === actor.personId &&
      partnershipsOf(actor).some((mine) => mine === task.partnershipId)) ||
    delegationsOf(actor).some((mine) => mine === task.ownerDelegationId),
  where: (actor) => ({
    OR: [
      { ownerPersonId: actor.personId, partnershipId: { in: partnershipsOf(actor) } },
      { ownerDelegationId: { in: delegationsOf(actor) } },
    ],
  }),
}

/** May say where the follow-up stands; it must be read first. */
export function mayReport(actor: Actor, task: Owned): boolean {
  return owns.holds(actor, task) || runsDesk.holds(actor, task)
}

export const mayClose = runsDesk

function chairedDesks(actor: Actor): string[] {
  return deskSeats(actor)
    .filter(({ role }) => role === 'CO_CHAIR')
    .map(({ partnershipId }) => partnershipId)
}

export const mayReopen: Clause<{ readonly partnershipId: string }, { partnershipId: { in: string[] } }> = {
  holds: (actor, row) => chairedDesks(actor).includes(row.partnershipId),
  where: (actor) => ({ partnershipId: { in: chairedDesks(actor) } }),
}
