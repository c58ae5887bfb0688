import { type Actor, deskSeats, partnershipsOf } from '@/lib/access/actor'
import type { Db } from '@/lib/db/client'
import { ORDINARY_WEEK, addDays, type WorkingCalendar } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import type { PreparationStep } from '../model/back-planning'
import { stepsKept } from '../schema/preparation'

type At = { readonly db: Db; readonly actor: Actor; readonly partnershipId: string }

/** What every page of a partnership needs of it; null where the actor has no seat. */
export type Desk = {
  readonly zone: string
  readonly partnerZone: string
  readonly partnerName: string
  readonly steps: readonly PreparationStep[]
  /** Whether the actor runs this desk. */
  readonly mine: boolean
}

export async function deskOf({ db, actor, partnershipId }: At): Promise<Desk | null> {
  const visible = { id: { in: partnershipsOf(actor) as string[] } }
  const row = await db.partnership.findFirst({
    where: { AND: [visible, { id: partnershipId }] },
    select: { zone: true, partnerZone: true, partnerName: true, offsets: true },
  })
  if (row === null) return null
  const { offsets, ...rest } = row
  return {
    ...rest,
    steps: stepsKept(offsets),
    mine: deskSeats(actor).some((seat) => seat.partnershipId === partnershipId),
  }
}

/** The days between which nobody works. */
export async function calendarBetween(
  { db, actor, partnershipId }: At,
  from: PlainDate,
  until: PlainDate,
): Promise<WorkingCalendar> {
  const visible = { partnershipId: { in: partnershipsOf(actor) as string[] } }
  const holidays = await db.holiday.findMany({
    where: { AND: [visible, { partnershipId, day: { gte: from, lte: until } }] },
    select: { day: true },
  })
  return { ...ORDINARY_WEEK, holidays: new Set(holidays.map(({ day }) => day)) }
}

/** More than the 250 working days a step may lie before a meeting. */
export const PLANNED_AHEAD_DAYS = 400

/** The calendar by which the preparation of a meeting is planned backwards from its first day. */
export function calendarBefore(at: At, day: PlainDate): Promise<WorkingCalendar> {
  return calendarBetween(at, addDays(day, -PLANNED_AHEAD_DAYS), day)
}
