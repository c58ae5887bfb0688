import type { z } from 'zod'
import { record } from '@/lib/access/trail'
import { database } from '@/lib/db/client'
import { type PersonId, newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { hashPassword } from './passwords'
import type { firstAdministratorSchema } from './schema'

/** Whether nobody has an account yet. */
export async function isNewHouse(): Promise<boolean> {
  const db = await database()
  return (await db.person.findFirst({ select: { id: true } })) === null
}

/**
 * Creates the administrator of a new house; a house that has anybody in it refuses. The first partnership is founded by the
 * guarded command right after.
 */
export async function createFirstAdministrator(
  given: z.output<typeof firstAdministratorSchema>,
): Promise<PersonId> {
  const passwordHash = await hashPassword(given.password)
  const db = await database()
  const id = newId<PersonId>()
  const now = new Date()
  return db.$transaction(async (tx) => {
    // of two first runs at the same moment, only one can write this row
    const { count } = await tx.auditHead.createMany({
      data: (await tx.auditHead.count()) === 0 ? [{ chain: 'house', place: 0, hash: '' }] : [],
    })
    if (count === 0 || (await tx.person.count()) > 0)
      throw new Refusal('conflict', 'This house already has an administrator. Sign in instead.')
    await tx.person.create({
      data: { id, name: given.name, email: given.email, passwordHash, administrator: true, createdAt: now },
    })
    await record(
      tx,
      { personId: id, seats: [] },
      'identity.createFirstAdministrator',
      { subject: id, chain: 'house', detail: {} },
      now,
    )
    return id
  })
}

/** Whether the database answers. */
export async function isHealthy(): Promise<boolean> {
  try {
    await isNewHouse()
    return true
  } catch {
    return false
  }
}
