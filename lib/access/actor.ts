import type { DelegationId, PartnershipId, PersonId, ReportRequestId, SessionId } from '@/lib/kernel/ids'

export type Side = 'ASEAN' | 'PARTNER' | 'SECRETARIAT' | 'OBSERVER'
export type Role = 'COORDINATOR_STAFF' | 'CO_CHAIR' | 'OFFICIAL' | 'OBSERVER'

/** One membership that holds today. */
export type Seat = {
  readonly partnershipId: PartnershipId
  readonly delegationId: DelegationId
  readonly side: Side
  readonly role: Role
  /** Whether the delegation is the Country Coordinator today. */
  readonly coordinates: boolean
}

/** Who is at the desk: made once per request from the session, and handed to every operation. */
export type Actor = {
  readonly personId: PersonId
  /** Null for the terminal, which acts for a person without a browser. */
  readonly sessionId: SessionId | null
  readonly name: string
  readonly administrator: boolean
  readonly seats: readonly Seat[]
  /** Set for nobody with an account: what the one-time link opens by which the actor came. */
  readonly grant?: { readonly requestId: ReportRequestId }
}

/** The delegations for which the actor speaks: the seats of observers speak for nobody. */
export function delegationsOf(actor: Actor): DelegationId[] {
  return actor.seats.filter((seat) => seat.role !== 'OBSERVER').map((seat) => seat.delegationId)
}

/** The partnerships in which the actor has any seat. */
export function partnershipsOf(actor: Actor): PartnershipId[] {
  return [...new Set(actor.seats.map((seat) => seat.partnershipId))]
}

/** The seats from which the desk of the partnership is run: staff and co-chair of the coordinating delegation. */
export function deskSeats(actor: Actor): Seat[] {
  return actor.seats.filter(
    (seat) => seat.coordinates && (seat.role === 'COORDINATOR_STAFF' || seat.role === 'CO_CHAIR'),
  )
}
