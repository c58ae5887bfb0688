import type { Circle } from '@/lib/access/circle'
import type { Db } from '@/lib/db/client'
import { entryCircle } from '../rules'

/** The money for an activity is told to those to whom both the fund and the activity are told. */
export async function followActivity(db: Db, activityId: string, circle: Circle): Promise<void> {
  const subject = { activityId }
  const entries = await db.fundEntry.findMany({
    where: subject,
    select: { id: true, fund: { select: { circle: true } } },
  })
  for (const { id, fund } of entries)
    await db.fundEntry.update({
      where: { id },
      data: { circle: entryCircle(fund.circle, circle) },
    })
}
