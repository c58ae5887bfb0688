import { type Actor, deskSeats } from '@/lib/access/actor'
import { type Clause, allOf, anyOf } from '@/lib/access/clause'
import { administers } from '@/lib/access/seat'

type Entry = {
  readonly id: string
  readonly chain: string
  readonly actorId: string
  readonly delegationId: string | null
  readonly fact: string
}
type EntryWhere = {
  id?: { in: string[] } | { not: string }
  chain?: string | { in: string[] }
  actorId?: string
  delegationId?: { in: string[] } | null
  OR?: EntryWhere[]
  NOT?: { fact: { startsWith: string } }
}

/**
 * Who may read the trail. The desk (its staff and its co-chair) reads what its own delegation did in its partnership, and
 * what an administrator did there without a seat. What others did is theirs: after the handover the new desk does not read
 * what the former one did. That somebody wrote a note is known to that person alone, for even its existence tells.
 * Administrators read the chain of the house: accounts and sign-in, no papers.
 *
 * What an act was done to is told only to who may read that by its own clauses.
 */
const inOwnPartnership: Clause<Entry, EntryWhere> = {
  holds: (actor, { chain, delegationId }) =>
    deskSeats(actor).some(
      (seat) => seat.partnershipId === chain && (delegationId === null || seat.delegationId === delegationId),
    ),
  where: (actor) => ({
    chain: { in: desks(actor).partnerships },
    OR: [{ delegationId: { in: desks(actor).delegations } }, { delegationId: null }],
  }),
}

const notOfANote: Clause<Entry, EntryWhere> = {
  holds: (_actor, { fact }) => !fact.startsWith('notes.'),
  where: () => ({ NOT: { fact: { startsWith: 'notes.' } } }),
}

const oneself: Clause<Entry, EntryWhere> = {
  holds: (actor, { actorId }) => actorId === actor.personId,
  where: (actor) => ({ actorId: actor.personId }),
}

const ofTheHouse: Clause<Entry, EntryWhere> = {
  holds: (_actor, { chain }) => chain === 'house',
  where: () => ({ chain: 'house' }),
}

export const mayReadTrail = anyOf(
  allOf(inOwnPartnership, anyOf(notOfANote, oneself)),
  allOf<Entry, EntryWhere>(ofTheHouse, administers),
)

/** Whether there is any chain the actor may look into. */
export function mayOpenTrail(actor: Actor): boolean {
  return actor.administrator || deskSeats(actor).length > 0
}

function desks(actor: Actor): { readonly partnerships: string[]; readonly delegations: string[] } {
  const seats = deskSeats(actor)
  return {
    partnerships: seats.map(({ partnershipId }) => partnershipId),
    delegations: seats.map(({ delegationId }) => delegationId),
  }
}
