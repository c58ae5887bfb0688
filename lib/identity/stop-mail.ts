import { createHmac, timingSafeEqual } from 'node:crypto'
import { record } from '@/lib/access/trail'
import { database } from '@/lib/db/client'
import type { PersonId } from '@/lib/kernel/ids'

/**
 * The token in the foot of every mail with which its reader stops the mails without signing in. It is made from the house's
 * secret and the person's id, so that nothing is kept, and it can do nothing else.
 */
export function stopToken(personId: string): string {
  return `${personId}.${sealOf(personId)}`
}

/** Stops the daily mail of whoever the token was made for; false for a token that is none of ours. */
export async function stopMail(token: string): Promise<boolean> {
  const personId = personOf(token)
  if (personId === null) return false
  const db = await database()
  const now = new Date()
  await db.$transaction(async (tx) => {
    await tx.digestChoice.upsert({
      where: { personId },
      create: { personId, wanted: false, changedAt: now },
      update: { wanted: false, changedAt: now },
    })
    await record(
      tx,
      { personId: personId as PersonId, seats: [] },
      'identity.stopMail',
      { subject: personId, chain: 'house', detail: { wanted: false } },
      now,
    )
  })
  return true
}

/** Whether the token is one of ours. */
export function isStopToken(token: string): boolean {
  return personOf(token) !== null
}

function personOf(token: string): string | null {
  const [personId = '', seal = ''] = token.split('.')
  const expected = Buffer.from(sealOf(personId))
  const given = Buffer.from(seal)
  return expected.length === given.length && timingSafeEqual(expected, given) ? personId : null
}

function sealOf(personId: string): string {
  return createHmac('sha256', process.env.AUTH_SECRET ?? '')
    .update(`stop the daily mail of ${personId}`)
    .digest('base64url')
}
