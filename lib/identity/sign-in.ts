import type { z } from 'zod'
import { type Db, database } from '@/lib/db/client'
import { type PersonId, type SessionId, newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { type Counter, claimAttempt, forgetAttempts } from './attempts'
import { fitsPassword } from './passwords'
import type { signInSchema } from './schema'
import { sessionDays } from './sessions'

/** Where a sign-in comes from: the browser's name and the address of its network. */
export type Origin = { readonly address: string; readonly agent: string }

const wrong = 'The e-mail address or the password is not right.'

/**
 * Opens a session, or refuses in the same words and after the same work whoever asks: nobody learns who has an account.
 * After some failures the wait grows, per account and per address; at an address from which the account has signed in
 * before only that place's own failures count, so that a stranger's guessing never keeps the owner out. Delays run on true
 * time, not on a set clock.
 */
export async function signIn(
  given: z.output<typeof signInSchema>,
  origin: Origin,
): Promise<{ sessionId: SessionId; personId: PersonId; name: string }> {
  const db = await database()
  const now = new Date()
  const address = origin.address.slice(0, 64)
  const person = await db.person.findFirst({
    where: { email: given.email, disabledAt: null },
    select: {
      id: true,
      name: true,
      passwordHash: true,
      sessions: { where: { address }, select: { id: true }, take: 1 },
    },
  })
  const isKnownPlace = person !== null && person.sessions.length > 0
  const counters = isKnownPlace ? atKnownPlace(given.email, address) : atNewPlace(given.email, address)
  await claimAttempt(db, counters, now)

  if (!(await fitsPassword(person?.passwordHash ?? null, given.password)) || person === null) {
    throw new Refusal('forbidden', wrong)
  }
  await forgetAttempts(db, counters)
  const sessionId = await openSession(db, person.id, { address, agent: origin.agent }, now)
  return { sessionId, personId: person.id as PersonId, name: person.name }
}

function atKnownPlace(email: string, address: string): Counter[] {
  return [
    { key: `place:${email} ${address}`, by: 'place', waits: true },
    { key: `address:${address}`, by: 'address', waits: false },
  ]
}

function atNewPlace(email: string, address: string): Counter[] {
  return [
    { key: `account:${email}`, by: 'account', waits: true },
    { key: `address:${address}`, by: 'address', waits: true },
  ]
}

async function openSession(
  db: Db,
  personId: string,
  { address, agent }: Origin,
  now: Date,
): Promise<SessionId> {
  const id = newId<SessionId>()
  const expiresAt = new Date(now.getTime() + sessionDays * 86_400_000)
  await db.session.create({
    data: { id, personId, createdAt: now, seenAt: now, expiresAt, agent: agent.slice(0, 300), address },
  })
  return id
}
