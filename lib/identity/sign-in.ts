import { z } from 'zod'
import { type Db, database } from '@/lib/db/client'
import { type PersonId, type SessionId, newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { type Failures, oneMore, secondsToWait } from './delay'
import { fitsPassword } from './passwords'
import { sessionDays } from './sessions'

export const emailSchema = z.string().trim().toLowerCase().max(254, 'This address is too long.').pipe(z.email('Give an e-mail address.'))

export const signInSchema = z.object({
  email: emailSchema,
  password: z.string().min(1, 'Type your password.').max(200, 'Use at most 200 characters.'),
})

/** Where a sign-in comes from: the browser's name and the address of its network. */
export type Origin = { readonly address: string; readonly agent: string }

const wrong = 'The e-mail address or the password is not right.'

/**
 * Opens a session, or refuses in the same words and the same time whoever asks. After three failures the wait grows per
 * account and per address; an address from which the account has signed in before is spared the account's wait, so
 * that a stranger's guessing never keeps the owner out. Delays run on true time, not on a set clock.
 */
export async function signIn(given: z.output<typeof signInSchema>, origin: Origin): Promise<{ sessionId: SessionId; personId: PersonId; name: string }> {
  const db = await database()
  const now = new Date()
  const person = await db.person.findFirst({
    where: { email: given.email, disabledAt: null },
    select: { id: true, name: true, passwordHash: true, sessions: { where: { address: origin.address }, select: { id: true }, take: 1 } },
  })
  const accountKey = `account:${given.email}`
  const addressKey = `address:${origin.address}`
  const isKnownPlace = person !== null && person.sessions.length > 0
  const failures = await db.signInFailure.findMany({ where: { key: { in: [accountKey, addressKey] } } })
  const under = (key: string): Failures | null => failures.find((row) => row.key === key) ?? null
  const wait = Math.max(
    isKnownPlace ? 0 : secondsToWait('account', under(accountKey), now),
    secondsToWait('address', under(addressKey), now),
  )
  if (wait > 0) throw new Refusal('forbidden', `Too many attempts. Try again in ${String(wait)} seconds.`)

  if (!(await fitsPassword(person?.passwordHash ?? null, given.password)) || person === null) {
    await Promise.all([accountKey, addressKey].map((key) => countFailure(db, key, oneMore(under(key), now), now)))
    throw new Refusal('forbidden', wrong)
  }
  await db.signInFailure.deleteMany({ where: { key: { in: [accountKey, addressKey] } } })
  const sessionId = await openSession(db, person.id, origin, now)
  return { sessionId, personId: person.id as PersonId, name: person.name }
}

function countFailure(db: Db, key: string, count: number, lastAt: Date) {
  return db.signInFailure.upsert({ where: { key }, create: { key, count, lastAt }, update: { count, lastAt } })
}

async function openSession(db: Db, personId: string, origin: Origin, now: Date): Promise<SessionId> {
  const id = newId<SessionId>()
  const expiresAt = new Date(now.getTime() + sessionDays * 86_400_000)
  const agent = origin.agent.slice(0, 300)
  await db.session.create({ data: { id, personId, createdAt: now, seenAt: now, expiresAt, agent, address: origin.address.slice(0, 64) } })
  return id
}
