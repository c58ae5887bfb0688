import { isPlainDate } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)

/** A day as people type it in a sheet: 2023-03-20, 20 March 2023, 20.3.2023; null for what is none. */
export function typedDay(typed: string): PlainDate | null {
  const text = typed.trim().toLowerCase()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text)
  if (iso !== null) return real(iso[1], iso[2], iso[3])
  const words = /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]+([a-z]{3,9}|\d{1,2})\.?,?[\s./-]+(\d{4})$/.exec(text)
  if (words === null) return null
  const named = months.findIndex((month) => month.startsWith(words[2] ?? '-')) + 1
  return real(words[3], named === 0 ? words[2] : String(named), words[1])
}

function real(year = '', month = '', day = ''): PlainDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPlainDate(date) ? date : null
}
