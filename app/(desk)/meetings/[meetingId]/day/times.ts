import { clockText, wallTime } from '@/lib/kernel/zones'
import { courseOf, lateBy } from '@/lib/outcomes/rules/course'
import type { RoomItem } from '../_room/view'

/** When an item began and ended and how long it took, in minutes; null as long as the meeting did not come to it. */
export function courseOfItem(item: RoomItem, now: Date) {
  const stretches = item.stretches.map(({ startedAt, endedAt }) => ({
    itemId: item.id,
    startedAt: new Date(startedAt),
    endedAt: endedAt === null ? null : new Date(endedAt),
  }))
  return courseOf(stretches, now).get(item.id) ?? null
}

export function clockIn(at: Date, zone: string): string {
  return clockText(wallTime(at, zone).minutes)
}

/** Farther from the plan than this the meeting is on another day, and nobody is late. */
const HALF_A_DAY = 12 * 60

/** "12 min late", "on time"; null where nothing can be said. */
export function lateText(item: RoomItem, now: Date): string | null {
  const late = lateBy({
    plannedAt: item.plannedAt === null ? null : new Date(item.plannedAt),
    startedAt: courseOfItem(item, now)?.startedAt ?? null,
  })
  if (late === null || Math.abs(late) > HALF_A_DAY) return null
  if (late === 0) return 'on time'
  return late > 0 ? `${String(late)} min late` : `${String(-late)} min early`
}
