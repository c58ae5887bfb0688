/** How dates are written here: "27 Apr 2023, 09:00 (Phnom Penh)". Pure, so that the server and the browser agree. */

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2023-04-27` is "27 Apr 2023"; a date known to the month only, `2023-04`, is "Apr 2023". */
export function dayWords(date: string): string {
  const [year = '', month = '', day] = date.split('-')
  const name = months[Number(month) - 1] ?? month
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/** "27–28 Apr 2023", "30 Apr – 2 May 2023", "30 Dec 2023 – 2 Jan 2024"; a span of one day is that day. */
export function spanWords(from: string, to: string | null | undefined): string {
  if (to === null || to === undefined || to === from) return dayWords(from)
  const [year, month, day] = from.split('-')
  const [lastYear, lastMonth] = to.split('-')
  if (day === undefined || year !== lastYear) return `${dayWords(from)} – ${dayWords(to)}`
  if (month === lastMonth) return `${Number(day)}–${dayWords(to)}`
  return `${Number(day)} ${months[Number(month) - 1] ?? ''} – ${dayWords(to)}`
}

/** The clock on the wall of that zone: "09:00". */
export function clockWords(instant: Date, zone: string): string {
  return parts(instant, zone).clock
}

/** The day and the clock of an instant in a zone, the place in brackets: "27 Apr 2023, 09:00 (Phnom Penh)". */
export function momentWords(instant: Date, zone: string, place: string = placeOf(zone)): string {
  const { date, clock } = parts(instant, zone)
  return `${dayWords(date)}, ${clock} (${place})`
}

/** The plain date of an instant in a zone. */
export function dayIn(instant: Date, zone: string): string {
  return parts(instant, zone).date
}

/** The city of a zone's name: `Asia/Phnom_Penh` is "Phnom Penh". */
export function placeOf(zone: string): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
}

const formats = new Map<string, Intl.DateTimeFormat>()

function parts(instant: Date, zone: string): { date: string; clock: string } {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  formats.set(zone, format)
  const [date = '', clock = ''] = format.format(instant).split(' ')
  return { date, clock }
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
  const known = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(known.getTime()) && known.toISOString().startsWith(date) ? date : null
}
