import { isDuplicate } from '@/lib/access/conflict'
import type { Db } from '@/lib/db/client'

/** A mail that failed is tried again as often, then let go until the next day. */
export const TRIES = 3

/**
 * Takes a person's mail of the day, before it is made: whoever has the row makes it, and nobody makes a second one. Null when
 * it was made, is being made, or failed too often.
 */
export async function claimMail(db: Db, personId: string, day: string, now: Date): Promise<number | null> {
  try {
    await db.digestMail.create({ data: { personId, day, state: 'CLAIMED', tries: 1, until: now } })
    return 1
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
  const had = await db.digestMail.findFirst({
    where: { personId, day },
    select: { state: true, tries: true },
  })
  if (had?.state !== 'FAILED' || had.tries >= TRIES) return null
  const { count } = await db.digestMail.updateMany({
    where: { personId, day, state: 'FAILED', tries: had.tries },
    data: { state: 'CLAIMED', tries: had.tries + 1, until: now },
  })
  return count === 1 ? had.tries + 1 : null
}

export async function settleMail(
  db: Db,
  { personId, day }: { readonly personId: string; readonly day: string },
  state: 'SENT' | 'NOTHING' | 'FAILED',
): Promise<void> {
  await db.digestMail.updateMany({ where: { personId, day }, data: { state } })
}

/** Up to which moment the person was told; a week before now where nobody told them yet. */
export async function toldUntil(db: Db, personId: string, now: Date): Promise<Date> {
  const last = await db.digestMail.findFirst({
    where: { personId, state: { in: ['SENT', 'NOTHING'] } },
    select: { until: true },
    orderBy: { until: 'desc' },
  })
  return last?.until ?? new Date(now.getTime() - 7 * 86_400_000)
}
