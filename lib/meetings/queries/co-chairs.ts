import type { Db, Prisma } from '@/lib/db/client'
import type { DelegationId } from '@/lib/kernel/ids'

/** Who presides for each side of a meeting, with the delegation's name; a side of which nothing is known is not there. */
export async function coChairsOf(db: Db, visible: Prisma.MeetingWhereInput, meetingId: string) {
  const chairs = await db.coChair.findMany({
    where: { meetingId, meeting: visible },
    select: { side: true, name: true, rank: true, delegationId: true, acting: true },
    orderBy: { side: 'asc' },
  })
  const ids = chairs.flatMap(({ delegationId }) => delegationId ?? [])
  const visibleNames = { id: { in: ids } }
  const names = await db.delegation.findMany({ where: visibleNames, select: { id: true, name: true } })
  return chairs.map((chair) => ({
    ...chair,
    delegationId: chair.delegationId as DelegationId | null,
    delegation: names.find(({ id }) => id === chair.delegationId)?.name ?? null,
  }))
}
