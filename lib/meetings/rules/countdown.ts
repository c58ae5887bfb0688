import { daysBetween } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import { counted } from '@/lib/kernel/text'
import type { MeetingDates } from '../model/meeting'

/** "in 38 days", "tomorrow", "today", "yesterday", "2 days ago". */
export function countdown(day: PlainDate, today: PlainDate): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${counted(days, 'day')}` : `${counted(-days, 'day')} ago`
}

/** The same for a meeting: "day 2 of 2" while it lasts, months where only the month is known. */
export function meetingCountdown({ precision, startsOn, endsOn }: MeetingDates, today: PlainDate): string {
  if (precision === 'MONTH') return monthCountdown(startsOn, today)
  if (today < startsOn) return countdown(startsOn, today)
  if (today > endsOn || startsOn === endsOn) return countdown(endsOn, today)
  return `day ${String(daysBetween(startsOn, today) + 1)} of ${String(daysBetween(startsOn, endsOn) + 1)}`
}

function monthCountdown(month: string, today: PlainDate): string {
  const months = monthCount(month) - monthCount(today)
  if (months === 0) return 'this month'
  if (months === 1) return 'next month'
  if (months === -1) return 'last month'
  return months > 0 ? `in ${counted(months, 'month')}` : `${counted(-months, 'month')} ago`
}

function monthCount(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
}
