import type { Db } from '@/lib/db/client'
import { accounts } from '@/prisma/seed/accounts'
import { fillMeetings } from './data-meetings'
import { fillNotes } from './data-notes'
import { fillPlans } from './data-plans'
import { fillRecords } from './data-records'
import type { Into } from './insert'
import type { BenchIds } from './pages'

/** Whose records are filled in: Cambodia's desk of the demonstration. */
export type Desk = {
  readonly partnershipId: string
  readonly delegationId: string
  readonly aseanChairId: string
  readonly partnerChairId: string
  readonly personId: string
  readonly name: string
  readonly som: string
}

/** Adds a desk of the size docs/performance.md names, times the given scale, to the demonstration. A new room adds its fill here. */
export async function fill(into: Into, scale: number): Promise<BenchIds> {
  const desk = await deskOf(into.db)
  const { held, topicId } = await fillMeetings(into, desk, scale)
  await fillRecords(into, desk, held)
  return {
    meetingId: held.at(-1)?.meetingId ?? '',
    topicId,
    ...(await fillPlans(into, desk, scale)),
    ...(await fillNotes(into, desk, { scale, held })),
  }
}

async function deskOf(db: Db): Promise<Desk> {
  const partnership = await db.partnership.findFirstOrThrow({
    select: {
      id: true,
      delegations: { where: { code: { in: ['KH', 'RU'] } }, select: { id: true, code: true } },
    },
  })
  const series = await db.series.findFirstOrThrow({ where: { kind: 'SOM' }, select: { id: true } })
  const author = await db.person.findFirstOrThrow({
    where: { email: accounts[1]?.email },
    select: { id: true, name: true },
  })
  const delegation = (code: string) => partnership.delegations.find((one) => one.code === code)?.id ?? ''
  return {
    partnershipId: partnership.id,
    delegationId: delegation('KH'),
    aseanChairId: delegation('KH'),
    partnerChairId: delegation('RU'),
    personId: author.id,
    name: author.name,
    som: series.id,
  }
}

/** The guarded columns of a record of the desk. */
export function ownedBy({ partnershipId, delegationId, aseanChairId, partnerChairId }: Desk) {
  return { partnershipId, delegationId, aseanChairId, partnerChairId }
}

/** So many days before the demonstration's own. */
export function daysAgo(days: number): string {
  return new Date(Date.UTC(2023, 2, 20) - days * 86_400_000).toISOString().slice(0, 10)
}
