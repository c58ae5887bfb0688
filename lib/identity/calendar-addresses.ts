import type { Actor } from '@/lib/access/actor'
import { database } from '@/lib/db/client'
import type { PersonId } from '@/lib/kernel/ids'
import { hashToken } from './invitations'
import { actorOfPerson } from './sessions'

/** Whose calendar lies at this address, with the seats of today; null when it is unknown, revoked or its owner shut out. */
export async function actorOfCalendarAddress(token: string): Promise<Actor | null> {
  const db = await database()
  const address = await db.calendarAddress.findFirst({
    where: { tokenHash: hashToken(token), revokedAt: null },
    select: { personId: true },
  })
  return address === null ? null : actorOfPerson(address.personId as PersonId)
}
