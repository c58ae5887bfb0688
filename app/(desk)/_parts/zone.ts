import 'server-only'
import { partnershipsHere } from '@/app/_server/partnership'
import type { Actor } from '@/lib/access/actor'

/** The clock by which a partnership tells its moments. */
export async function zoneOf(actor: Actor, partnershipId: string): Promise<string> {
  return (await partnershipsHere(actor)).find(({ id }) => id === partnershipId)?.zone ?? 'UTC'
}
