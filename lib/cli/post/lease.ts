import { isDuplicate } from '@/lib/access/conflict'
import type { Db } from '@/lib/db/client'

/** Takes the work of that name for a while, if nobody else has it; of several processes one gets it. */
export async function takeLease(
  db: Db,
  name: string,
  holder: string,
  now: Date,
  minutes: number,
): Promise<boolean> {
  const until = new Date(now.getTime() + minutes * 60_000)
  const { count } = await db.lease.updateMany({
    where: { name, OR: [{ until: { lt: now } }, { holder }] },
    data: { holder, until },
  })
  if (count === 1) return true
  try {
    await db.lease.create({ data: { name, holder, until } })
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

export async function returnLease(db: Db, name: string, holder: string): Promise<void> {
  await db.lease.deleteMany({ where: { name, holder } })
}
