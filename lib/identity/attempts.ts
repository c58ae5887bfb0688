import { isDuplicate } from '@/lib/access/conflict'
import { type Db, database } from '@/lib/db/client'
import { Refusal } from '@/lib/kernel/refusal'
import { type CountedBy, type Failures, oneMore, secondsToWait, waitWords } from './delay'

/** What an attempt is counted under; `waits` is false where it is only counted. */
export type Counter = { readonly key: string; readonly by: CountedBy; readonly waits: boolean }

const tries = 8

/**
 * Counts an attempt before its password is looked at, or refuses while a wait runs. An attempt that loses against another
 * at the same moment looks again: a hundred guesses sent at once get no further than a hundred sent in a row. A refused
 * attempt is not counted, so that hammering on does not lengthen the owner's wait.
 */
export async function claimAttempt(
  db: Db,
  counters: readonly Counter[],
  now: Date,
  left = tries,
): Promise<void> {
  const rows = await db.signInFailure.findMany({ where: { key: { in: counters.map(({ key }) => key) } } })
  const under = ({ key }: Counter) => rows.find((row) => row.key === key) ?? null
  const wait = Math.max(
    ...counters.map((counter) => (counter.waits ? secondsToWait(counter.by, under(counter), now) : 0)),
  )
  if (wait > 0 || left === 0)
    throw new Refusal('forbidden', `Too many attempts. Try again ${waitWords(Math.max(1, wait))}.`)

  for (const counter of counters) {
    const isCounted = await countOne(db, counter, under(counter), now)
    if (!isCounted && counter.waits) return claimAttempt(db, counters, now, left - 1)
  }
}

/** The attempt was right: what went before it is forgotten. */
export async function forgetAttempts(db: Db, counters: readonly Counter[]): Promise<void> {
  await db.signInFailure.deleteMany({ where: { key: { in: counters.map(({ key }) => key) } } })
}

/** Whether the count could be raised from exactly what was read. */
async function countOne(db: Db, { key }: Counter, seen: Failures | null, now: Date): Promise<boolean> {
  const next = { count: oneMore(seen, now), lastAt: now }
  if (seen !== null) {
    const { count } = await db.signInFailure.updateMany({
      where: { key, count: seen.count, lastAt: seen.lastAt },
      data: next,
    })
    return count === 1
  }
  try {
    await db.signInFailure.create({ data: { key, ...next } })
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

/** Slows down guessing by somebody who sits at an open session: the same waits as at the door, under a key of its own. */
export async function slowly<Done>(key: string, act: () => Promise<Done>): Promise<Done> {
  const db = await database()
  const counters: Counter[] = [{ key, by: 'account', waits: true }]
  await claimAttempt(db, counters, new Date())
  const done = await act()
  await forgetAttempts(db, counters)
  return done
}
