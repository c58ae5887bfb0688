import {
  addDays,
  daysBetween,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  monthText,
  weekday,
} from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import type { MeetingDates } from '../model/meeting'

export type GridDay<Meeting> = {
  readonly day: PlainDate
  /** False for the days of the months before and after that fill the first and the last week. */
  readonly inMonth: boolean
  readonly meetings: readonly Meeting[]
}

export type MonthGrid<Meeting> = {
  readonly title: string
  /** Monday first, seven days each. */
  readonly weeks: readonly (readonly GridDay<Meeting>[])[]
  /** Known to be in this month, without a day. */
  readonly monthOnly: readonly Meeting[]
  /** Nothing stands on any day that is shown, nor beside them. */
  readonly isEmpty: boolean
}

/** The weeks of a month (`YYYY-MM`) with the meetings laid on their days, in the order they are given. */
export function monthGrid<Meeting extends MeetingDates>(
  month: string,
  meetings: readonly Meeting[],
): MonthGrid<Meeting> {
  const first = firstOfMonth(month)
  const from = addDays(first, 1 - weekday(first))
  const last = lastOfMonth(month)
  const until = addDays(last, 7 - weekday(last))
  const laid = new Map<PlainDate, Meeting[]>()
  for (let day = from; day <= until; day = addDays(day, 1)) laid.set(day, [])
  for (const meeting of meetings.filter(({ precision }) => precision === 'DAY')) {
    const end = meeting.endsOn < until ? meeting.endsOn : until
    for (let day = meeting.startsOn > from ? meeting.startsOn : from; day <= end; day = addDays(day, 1)) {
      laid.get(day)?.push(meeting)
    }
  }
  const days = [...laid].map(([day, here]) => ({
    day,
    inMonth: monthOf(day) === monthOf(first),
    meetings: here,
  }))
  const monthOnly = meetings.filter(
    ({ precision, startsOn }) => precision === 'MONTH' && monthOf(startsOn) === monthOf(first),
  )
  return {
    title: monthText(month),
    weeks: Array.from({ length: (daysBetween(from, until) + 1) / 7 }, (_, week) =>
      days.slice(week * 7, week * 7 + 7),
    ),
    monthOnly,
    isEmpty: monthOnly.length === 0 && days.every((day) => day.meetings.length === 0),
  }
}
