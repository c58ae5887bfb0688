import { type Actor, partnershipsOf } from '@/lib/access/actor'
import { type Clause, anyOf } from '@/lib/access/clause'
import { administers, runsDesk, seated } from '@/lib/access/seat'

type Among = { in: string[] }
type AnyId = Among | { not: string }
type OfPartnership = { readonly partnershipId: string }
type OfPartnershipWhere = { partnershipId?: Among; id?: AnyId }
type ItselfWhere = { id?: AnyId }

/**
 * Who may read how a partnership is arranged (its delegations, terms, holidays, milestones, series): everyone with a seat
 * in it, and administrators. None of it is a paper.
 *
 * Who may arrange it: its desk; and administrators, because a partnership whose term has run out has no desk, and somebody
 * must be able to enter the next coordinator.
 *
 * Who may found one: administrators.
 */
export const mayRead: Clause<OfPartnership, { OR: OfPartnershipWhere[] }> = anyOf<
  OfPartnership,
  OfPartnershipWhere
>(seated, administers)

export const mayArrange: Clause<OfPartnership, { OR: OfPartnershipWhere[] }> = anyOf<
  OfPartnership,
  OfPartnershipWhere
>(runsDesk, administers)

const sitsIn: Clause<{ readonly id: string }, ItselfWhere> = {
  holds: (actor, { id }) => idsOf(actor).includes(id),
  where: (actor) => ({ id: { in: idsOf(actor) } }),
}

/** The same as `mayRead`, said of the partnership's own row. */
export const mayEnter = anyOf<{ readonly id: string }, ItselfWhere>(sitsIn, administers)

export const mayFound = administers

function idsOf(actor: Actor): string[] {
  return partnershipsOf(actor)
}
