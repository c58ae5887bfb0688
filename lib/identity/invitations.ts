import { createHash, randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { record } from '@/lib/access/trail'
import { type Db, database } from '@/lib/db/client'
import type { PersonId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { hashPassword } from './passwords'
import type { takeUpSchema } from './schema'

/** An invitation is good for so many days, once. */
export const invitationDays = 7

/** A token for a one-time link, and the hash under which it is kept. */
export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenHash: hashToken(token) }
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

const gone = 'This link has been used or has expired. Ask your administrator for a new one.'

/** Whose link this is; null when it is unknown, used or expired, which look the same. */
export async function readInvitation(token: string): Promise<{ name: string; email: string } | null> {
  const found = await findOpen(await database(), token)
  return found === null ? null : { name: found.person.name, email: found.person.email }
}

/** Sets the password of the invited person and uses the link up; all their earlier sessions end. */
export async function takeUpInvitation({
  token,
  password,
}: z.output<typeof takeUpSchema>): Promise<{ email: string }> {
  const passwordHash = await hashPassword(password)
  const db = await database()
  return db.$transaction(async (tx) => {
    const found = await findOpen(tx, token)
    if (found === null) throw new Refusal('not-found', gone)
    const now = new Date()
    const { count } = await tx.invitation.updateMany({
      where: { id: found.id, usedAt: null },
      data: { usedAt: now },
    })
    if (count === 0) throw new Refusal('not-found', gone)
    await tx.person.update({ where: { id: found.personId }, data: { passwordHash } })
    await tx.session.updateMany({
      where: { personId: found.personId, endedAt: null },
      data: { endedAt: now },
    })
    await tx.signInFailure.deleteMany({ where: { key: `account:${found.person.email}` } })
    await record(
      tx,
      { personId: found.personId as PersonId, seats: [] },
      'identity.takeUpInvitation',
      { subject: found.personId, chain: 'house', detail: {} },
      now,
    )
    return { email: found.person.email }
  })
}

function findOpen(db: Db, token: string) {
  return db.invitation.findFirst({
    where: {
      tokenHash: hashToken(token),
      usedAt: null,
      expiresAt: { gt: new Date() },
      person: { disabledAt: null },
    },
    select: { id: true, personId: true, person: { select: { name: true, email: true } } },
  })
}
