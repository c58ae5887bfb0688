import { type Actor, delegationsOf } from '@/lib/access/actor'
import { type Clause, anyOf } from '@/lib/access/clause'
import { administers, runsDesk, seated } from '@/lib/access/seat'

type Among = { in: string[] }
type AnyId = Among | { not: string }
type IdWhere = { id?: AnyId | string }
type SeatRow = { readonly partnershipId: string }
type SeatWhere = { partnershipId?: Among; id?: AnyId }
type SessionWhere = { personId?: string; id?: AnyId }

/**
 * Who looks after accounts (invites, disables, makes administrators, ends sessions): administrators.
 *
 * Who may read an account, with its e-mail address: its owner and administrators. Colleagues of the same delegation read
 * the address too, and nobody else: the house hands out no list of addresses.
 *
 * Who may see a seat: everyone with a seat in the partnership, as on a list of participants; and administrators.
 *
 * Who may give, change and end seats: the partnership's desk, and administrators. Nobody of the desk does it for
 * themselves: a seat opens the texts of a delegation, so a second person always takes part.
 *
 * Who may see and end a session: its owner; an administrator may end it.
 */
export const mayKeepAccounts = administers

const oneself: Clause<{ readonly id: string }, IdWhere> = {
  holds: (actor, { id }) => id === actor.personId,
  where: (actor) => ({ id: actor.personId }),
}

export const mayReadAccount = anyOf<{ readonly id: string }, IdWhere>(oneself, administers)

export const maySeeSeat = anyOf<SeatRow, SeatWhere>(seated, administers)
export const maySeat = anyOf<SeatRow, SeatWhere>(runsDesk, administers)

/** The seat is in a delegation the actor speaks for, so its holder is a colleague. */
export const isColleagues: Clause<{ readonly delegationId: string }, { delegationId: Among }> = {
  holds: (actor, { delegationId }) => mine(actor).includes(delegationId),
  where: (actor) => ({ delegationId: { in: mine(actor) } }),
}

export const ownSession: Clause<{ readonly personId: string }, { personId: string }> = {
  holds: (actor, { personId }) => personId === actor.personId,
  where: (actor) => ({ personId: actor.personId }),
}

export const mayEndSession = anyOf<{ readonly personId: string }, SessionWhere>(ownSession, administers)

function mine(actor: Actor): string[] {
  return delegationsOf(actor)
}
