import type { PlainDate } from './clock'

/** Plain dates are counted as days since 1 January 1970, so that no zone and no summer time can touch them. */
const DAY = 86_400_000
const PLAIN = /^(19|20|21)\d{2}-\d{2}-\d{2}$/

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Which days nobody works: ISO weekdays (Monday is 1) and single dates. */
export type WorkingCalendar = {
  readonly weekend: readonly number[]
  readonly holidays: ReadonlySet<PlainDate>
}

export const ORDINARY_WEEK: WorkingCalendar = { weekend: [6, 7], holidays: new Set() }

export function dayNumber(day: PlainDate): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY
}

export function dayFrom(number: number): PlainDate {
  return new Date(number * DAY).toISOString().slice(0, 10)
}

/** Whether the text is a date that exists, of a year a desk may mean: 2023-02-29 is none, nor is the year 203. */
export function isPlainDate(text: string): boolean {
  const time = PLAIN.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

export function addDays(day: PlainDate, days: number): PlainDate {
  return dayFrom(dayNumber(day) + days)
}

/** How many days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** Monday is 1, Sunday is 7. */
export function weekday(day: PlainDate): number {
  return weekdayOf(dayNumber(day))
}

/** `2023-04` of `2023-04-27`. */
export function monthOf(day: PlainDate): string {
  return day.slice(0, 7)
}

export function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4))
}

export function firstOfMonth(month: string): PlainDate {
  return `${month.slice(0, 7)}-01`
}

export function lastOfMonth(month: string): PlainDate {
  return addDays(firstOfMonth(addMonths(month, 1)), -1)
}

/** The month so many months later, as `YYYY-MM`. */
export function addMonths(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((((count % 12) + 12) % 12) + 1).padStart(2, '0')}`
}

/** "27 April 2023" */
export function dayText(day: PlainDate): string {
  return `${dayOfMonth(day)} ${monthText(day)}`
}

/** "27 Apr 2023" */
export function shortDayText(day: PlainDate): string {
  return `${dayOfMonth(day)} ${monthName(day).slice(0, 3)} ${day.slice(0, 4)}`
}

/** "April 2023" */
export function monthText(month: string): string {
  return `${monthName(month)} ${month.slice(0, 4)}`
}

/** "April" */
export function monthName(month: string): string {
  return MONTHS[Number(month.slice(5, 7)) - 1] ?? ''
}

/** "7" of `2023-04-07`. */
export function dayOfMonth(day: PlainDate): string {
  return String(Number(day.slice(8, 10)))
}

export function isWorkingDay(day: PlainDate, calendar: WorkingCalendar): boolean {
  return isWorking(dayNumber(day), calendar)
}

/**
 * The working day so many working days before the given one, which is itself not counted. Zero is the day itself, or
 * the last working day before it. A calendar without any working day cannot answer: the day comes back as it is.
 */
export function workingDaysBefore(day: PlainDate, count: number, calendar: WorkingCalendar): PlainDate {
  return step(day, count, -1, calendar)
}

/** The same forwards: a deadline so many working days from now. */
export function workingDaysAfter(day: PlainDate, count: number, calendar: WorkingCalendar): PlainDate {
  return step(day, count, 1, calendar)
}

function step(day: PlainDate, count: number, direction: 1 | -1, calendar: WorkingCalendar): PlainDate {
  if (new Set(calendar.weekend).size >= 7) return day
  let number = dayNumber(day)
  for (let left = count; left > 0; left -= 1) {
    number += direction
    while (!isWorking(number, calendar)) number += direction
  }
  while (!isWorking(number, calendar)) number += direction
  return dayFrom(number)
}

function isWorking(number: number, calendar: WorkingCalendar): boolean {
  if (calendar.weekend.includes(weekdayOf(number))) return false
  return calendar.holidays.size === 0 || !calendar.holidays.has(dayFrom(number))
}

function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}
