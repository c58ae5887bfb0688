import { type Actor, deskSeats } from '@/lib/access/actor'
import { database } from '@/lib/db/client'
import { actorByEmail } from './sessions'

/**
 * Who acts at the terminal: whoever can read the database file may act for anybody, and the trail names that person.
 * Without an address it is the first administrator, or the first person who runs a desk today.
 */
export async function actorAtTerminal(
  email: string | null,
  need: 'administrator' | 'desk',
): Promise<Actor | null> {
  if (email !== null) return actorByEmail(email)
  const db = await database()
  const candidates = await db.person.findMany({
    where:
      need === 'administrator'
        ? { administrator: true, disabledAt: null }
        : { disabledAt: null, memberships: { some: { role: { in: ['COORDINATOR_STAFF', 'CO_CHAIR'] } } } },
    select: { email: true },
    orderBy: { id: 'asc' },
    take: 50,
  })
  for (const candidate of candidates) {
    const actor = await actorByEmail(candidate.email)
    if (actor !== null && (need === 'administrator' || deskSeats(actor).length > 0)) return actor
  }
  return null
}
