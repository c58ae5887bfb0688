import { addDays, daysBetween, isPlainDate } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'

/** How much of a date is known. */
export type TypedDay = { readonly day: PlainDate; readonly precision: 'DAY' | 'MONTH' | 'YEAR' }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** What desks type for a day, day before month: `14 Nov 2018`, `14/11/2018`, `2018-11-14`, `Nov 2018`, `2018-11`, `2018`. */
export function readTypedDay(text: string): TypedDay | null {
  const words = text.trim().replace(/\s+/g, ' ')
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(words) ?? []
  if (isoYear !== undefined) return typed(isoYear, isoMonth, isoDay)
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(words) ?? []
  if (year !== undefined) return typed(year, month, day)
  const [, dayBefore, named, yearAfter] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.?,? (\d{4})$/i.exec(words) ?? []
  return named === undefined || yearAfter === undefined
    ? null
    : typed(yearAfter, monthNumber(named), dayBefore)
}

/** As it is typed and kept in a form: `2018-11-14`, `2018-11` or `2018`. */
export function typedDayText({ day, precision }: TypedDay): string {
  return day.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[precision])
}

export type HolidayLine = { readonly day: PlainDate; readonly name: string }
export type UnreadLine = { readonly line: number; readonly text: string }

const dash = String.raw`\s*(?:-|–|—|to|until)\s*`
const oneDay = String.raw`\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2} [A-Za-z]{3,9}\.?,? \d{4}`
const isRange = new RegExp(`^(${oneDay})${dash}(${oneDay})(.*)$`)
const isDayRange = new RegExp(String.raw`^(\d{1,2})${dash}(\d{1,2}) ([A-Za-z]{3,9}\.?,? \d{4})(.*)$`)
const isDay = new RegExp(`^(${oneDay})(.*)$`)
const longestRange = 31

/**
 * A list of holidays as ministries publish them, one a line: a day or a range of days, then the name. Lines that cannot be
 * read are told apart, so that nothing is dropped in silence; of a day named twice the first name counts.
 */
export function readHolidays(text: string): {
  holidays: readonly HolidayLine[]
  unread: readonly UnreadLine[]
} {
  const found = new Map<PlainDate, string>()
  const unread: UnreadLine[] = []
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(/\s+/g, ' ').trim()
    if (line === '') continue
    const days = readLine(line)
    if (days.length === 0) unread.push({ line: index + 1, text: line })
    for (const { day, name } of days) if (!found.has(day)) found.set(day, name)
  }
  const holidays = [...found].map(([day, name]) => ({ day, name })).sort((a, b) => (a.day < b.day ? -1 : 1))
  return { holidays, unread }
}

function readLine(line: string): HolidayLine[] {
  const [, from, to, rest] = isRange.exec(line) ?? []
  if (from !== undefined && to !== undefined) return between(from, to, rest)
  const [, first, last, month, after] = isDayRange.exec(line) ?? []
  if (first !== undefined && last !== undefined && month !== undefined)
    return between(`${first} ${month}`, `${last} ${month}`, after)
  const [, day, name] = isDay.exec(line) ?? []
  return day === undefined ? [] : between(day, day, name)
}

function between(from: string, to: string, rest: string | undefined): HolidayLine[] {
  const [first, last] = [readTypedDay(from), readTypedDay(to)]
  if (first?.precision !== 'DAY' || last?.precision !== 'DAY') return []
  const length = daysBetween(first.day, last.day)
  if (length < 0 || length >= longestRange) return []
  const named = (rest ?? '')
    .replace(/^[\s,;:|–—-]+/, '')
    .trim()
    .slice(0, 120)
  return Array.from({ length: length + 1 }, (_, index) => ({
    day: addDays(first.day, index),
    name: named === '' ? 'Holiday' : named,
  }))
}

function typed(year: string, month: string | undefined, day: string | undefined): TypedDay | null {
  const whole = [year, (month ?? '1').padStart(2, '0'), (day ?? '1').padStart(2, '0')].join('-')
  if (!isPlainDate(whole)) return null
  if (month === undefined) return { day: whole, precision: 'YEAR' }
  return { day: whole, precision: day === undefined ? 'MONTH' : 'DAY' }
}

function monthNumber(name: string): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1)
}
