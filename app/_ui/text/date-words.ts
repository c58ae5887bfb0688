import { dayOfMonth, isPlainDate, monthName, shortDayText } from '@/lib/kernel/calendar-days'

/** `2023-04-27` is "27 Apr 2023"; a date known to the month only, `2023-04`, is "Apr 2023". */
export function dayWords(date: string): string {
  return date.length > 7 ? shortDayText(date) : `${shortMonth(date)} ${date.slice(0, 4)}`
}

function shortMonth(date: string): string {
  return monthName(date).slice(0, 3)
}

/** "27–28 Apr 2023", "30 Apr – 2 May 2023", "30 Dec 2023 – 2 Jan 2024"; a span of one day is that day. */
export function spanWords(from: string, to: string | null | undefined): string {
  if (to === null || to === undefined || to === from) return dayWords(from)
  if (from.length <= 7 || from.slice(0, 4) !== to.slice(0, 4)) return `${dayWords(from)} – ${dayWords(to)}`
  if (from.slice(0, 7) === to.slice(0, 7)) return `${dayOfMonth(from)}–${dayWords(to)}`
  return `${dayOfMonth(from)} ${shortMonth(from)} – ${dayWords(to)}`
}

/**
 * Reads a day as people type it, day first: 27 Apr 2023, 27 April 2023, 27/4/2023, 27.4.2023, 2023-04-27, 27-Apr-23.
 * Returns null for anything else, and for days that no calendar has, such as 31 Apr.
 */
export function readDay(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso !== null) return real(iso[1], iso[2], iso[3])
  const words = /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]+([a-z]{3,9}|\d{1,2})\.?,?[\s./-]+(\d{4}|\d{2})$/.exec(text)
  if (words === null) return null
  const month = /^\d+$/.test(words[2] ?? '') ? words[2] : monthNumber(words[2] ?? '')
  const year = words[3]?.length === 2 ? `20${words[3]}` : words[3]
  return real(year, month, words[1])
}

/** As readDay, and also a month alone: Apr 2023, 4/2023, 2023-04, for dates that are not fixed yet. */
export function readDayOrMonth(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  const month =
    /^(?<year>\d{4})-(?<month>\d{1,2})$/.exec(text) ??
    /^(?<month>[a-z]{3,9}|\d{1,2})\.?[\s./-]+(?<year>\d{4})$/.exec(text)
  if (month?.groups === undefined) return readDay(typed)
  const { year, month: name = '' } = month.groups
  return real(year, /^\d+$/.test(name) ? name : monthNumber(name), '1')?.slice(0, 7) ?? null
}

const fullMonths =
  'january february march april may june july august september october november december'.split(' ')

function monthNumber(name: string): string | undefined {
  const index = fullMonths.findIndex((month) => month.startsWith(name))
  return index === -1 ? undefined : String(index + 1)
}

function real(year?: string, month?: string, day?: string): string | null {
  if (year === undefined || month === undefined || day === undefined) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPlainDate(date) ? date : null
}
