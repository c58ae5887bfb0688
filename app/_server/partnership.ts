import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor, Seat } from '@/lib/access/actor'
import type { PartnershipId } from '@/lib/kernel/ids'
import { listPartnerships } from '@/lib/partnerships/queries/partnerships'
import { requireActor } from './actor'

/** The cookie that remembers which partnership is on the desk. */
export const partnershipCookie = 'partnership'

/** Everything the actor may enter; read once per request. */
export const partnershipsHere = cache(async (actor: Actor) => listPartnerships.as(actor, {}))

/**
 * The partnership on the desk: the one chosen last, or the first one the actor sits in. An administrator may look after
 * one without a seat in it. Null where there is none.
 */
export const chosenPartnership = cache(async (actor: Actor): Promise<PartnershipId | null> => {
  const chosen = (await cookies()).get(partnershipCookie)?.value
  const seat = actor.seats.find(({ partnershipId }) => partnershipId === chosen) ?? actor.seats[0]
  if (!actor.administrator) return seat?.partnershipId ?? null
  const all = await partnershipsHere(actor)
  return (
    (all.find(({ id }) => id === chosen) ?? all.find(({ id }) => id === seat?.partnershipId) ?? all[0])?.id ??
    null
  )
})

/** For pages of one partnership: who is there, in which partnership, from which seats. Those without a seat are told so. */
export const requirePartnership = cache(
  async (): Promise<{ actor: Actor; partnershipId: PartnershipId; seats: readonly Seat[] }> => {
    const actor = await requireActor()
    const partnershipId = await chosenPartnership(actor)
    const seats = actor.seats.filter((seat) => seat.partnershipId === partnershipId)
    if (partnershipId === null || seats.length === 0) redirect(actor.administrator ? '/people' : '/no-seat')
    return { actor, partnershipId, seats }
  },
)
