import type { Actor } from '@/lib/access/actor'
import { database } from '@/lib/db/client'
import { clock } from '@/lib/kernel/clock'
import type { PersonId, ReportRequestId } from '@/lib/kernel/ids'
import { claimAttempt } from './attempts'
import { hashToken } from './invitations'

/**
 * Who comes by a link of a reporting round: nobody with an account, who may answer one request. Null where the link is
 * unknown, revoked or expired, or its round is closed, which all look the same. Unknown links slow their address down; a
 * good one is never kept waiting by what others try.
 */
export async function actorOfLink(token: string, address: string): Promise<Actor | null> {
  const db = await database()
  const request = await db.reportRequest.findFirst({
    where: {
      tokenHash: hashToken(token),
      revokedAt: null,
      expiresAt: { gt: clock.now() },
      round: { closedAt: null },
    },
    select: { id: true, focalPoint: true },
  })
  if (request === null) {
    await claimAttempt(db, [{ key: `link:${address}`, by: 'address', waits: true }], new Date())
    return null
  }
  return {
    personId: `link:${request.id}` as PersonId,
    sessionId: null,
    name: request.focalPoint,
    administrator: false,
    seats: [],
    grant: { requestId: request.id as ReportRequestId },
  }
}
