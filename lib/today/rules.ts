import { addDays, weekday } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import type { Waiting, WaitingGroup } from './model'

/** What lies further ahead does not wait yet. */
const AHEAD_DAYS = 60

/** What waits, in order of date. A week ends on Sunday. */
export function groupWaiting(
  things: readonly Waiting[],
  today: PlainDate,
): Readonly<Record<WaitingGroup, readonly Waiting[]>> {
  const sorted = things.filter(({ by }) => by <= addDays(today, AHEAD_DAYS)).sort(inOrderOfDate)
  const sunday = addDays(today, 7 - weekday(today))
  return {
    OVERDUE: sorted.filter(({ by }) => by < today),
    THIS_WEEK: sorted.filter(({ by }) => by >= today && by <= sunday),
    LATER: sorted.filter(({ by }) => by > sunday),
  }
}

/** The first date that comes, where nothing waits yet. */
export function nextDate(things: readonly Waiting[], today: PlainDate): Waiting | null {
  return things.filter(({ by }) => by >= today).sort(inOrderOfDate)[0] ?? null
}

/** How many things are overdue or due this week: what the rail may show. */
export function countUrgent({ OVERDUE, THIS_WEEK }: ReturnType<typeof groupWaiting>): number {
  return OVERDUE.length + THIS_WEEK.length
}

function inOrderOfDate(a: Waiting, b: Waiting): number {
  if (a.by !== b.by) return a.by < b.by ? -1 : 1
  return a.key < b.key ? -1 : Number(a.key > b.key)
}
