import type { PlainDate } from '@/lib/kernel/clock'
import { dayIn } from '@/lib/kernel/zones'

/** The latest day that has begun anywhere on earth: what is dated later has not come for anybody. */
export function latestDay(now: Date): PlainDate {
  return dayIn(now, 'Pacific/Kiritimati')
}

/** The day by which silence and lateness are reckoned. */
export function dayOf(now: Date): PlainDate {
  return now.toISOString().slice(0, 10)
}

/** The same day so many months earlier, the last of the month where there is no such day. */
export function monthsBefore(day: PlainDate, months: number): PlainDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const whole = year * 12 + (month - 1) - months
  const last = new Date(Date.UTC(Math.floor(whole / 12), (whole % 12) + 1, 0)).getUTCDate()
  return [Math.floor(whole / 12), (whole % 12) + 1, Math.min(date, last)]
    .map((number, place) => String(number).padStart(place === 0 ? 4 : 2, '0'))
    .join('-')
}

/** Whole months from the first day to the second. */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 1, toDay = 1] = to.split('-').map(Number)
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0)
}
