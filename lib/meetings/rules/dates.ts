import { dayOfMonth, dayText, monthName, monthOf, monthText, yearOf } from '@/lib/kernel/calendar-days'
import type { MeetingDates } from '../model/meeting'

/** "27-28 April 2023", "30 April - 2 May 2023", "30 December 2023 - 2 January 2024"; "May 2022" when that is all. */
export function datesText({ precision, startsOn, endsOn }: MeetingDates): string {
  if (precision === 'MONTH') return monthText(startsOn)
  if (startsOn === endsOn) return dayText(startsOn)
  if (monthOf(startsOn) === monthOf(endsOn)) return `${dayOfMonth(startsOn)}-${dayText(endsOn)}`
  if (yearOf(startsOn) === yearOf(endsOn)) {
    return `${dayOfMonth(startsOn)} ${monthName(startsOn)} - ${dayText(endsOn)}`
  }
  return `${dayText(startsOn)} - ${dayText(endsOn)}`
}
