import { type Actor, deskSeats, partnershipsOf } from './actor'
import type { Clause } from './clause'

type InPartnership = { readonly partnershipId: string }
type WhereInPartnership = { partnershipId: { in: string[] } }

/** The actor has a seat in the partnership, whatever its role. */
export const seated: Clause<InPartnership, WhereInPartnership> = {
  holds: (actor, row) => (partnershipsOf(actor) as string[]).includes(row.partnershipId),
  where: (actor) => ({ partnershipId: { in: partnershipsOf(actor) } }),
}

function desksOf(actor: Actor): string[] {
  return deskSeats(actor).map((seat) => seat.partnershipId)
}

/** The actor runs the partnership's desk: staff or co-chair of the delegation that coordinates today. */
export const runsDesk: Clause<InPartnership, WhereInPartnership> = {
  holds: (actor, row) => desksOf(actor).includes(row.partnershipId),
  where: (actor) => ({ partnershipId: { in: desksOf(actor) } }),
}

/** The actor looks after accounts. It opens no paper. */
export const administers: Clause<unknown, { id?: { in: string[] } | { not: string } }> = {
  holds: (actor) => actor.administrator,
  // an empty where inside OR would let nothing through: "every id" has to be said
  where: (actor) => (actor.administrator ? { id: { not: '' } } : { id: { in: [] } }),
}
