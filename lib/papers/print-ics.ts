import { escape, foldLines } from 'ical-generator'
import { addDays } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'

/** An entry of a calendar: something that takes place, or something to be done by a day. */
export type CalendarEntry = {
  /** Stays the same as long as it is the same thing, so that a calendar changes it instead of adding it again. */
  readonly uid: string
  readonly title: string
  readonly description?: string
  readonly place?: string
  /** Grows with every change. */
  readonly sequence?: number
} & (
  | {
      readonly kind: 'event'
      readonly when:
        | { readonly kind: 'moments'; readonly from: Date; readonly until: Date }
        /** Whole days; the last one is the last of them. */
        | { readonly kind: 'days'; readonly first: PlainDate; readonly last: PlainDate }
      readonly certainty: 'confirmed' | 'tentative'
    }
  | { readonly kind: 'todo'; readonly due: PlainDate }
)

/**
 * A calendar as RFC 5545 has it. Moments are written in UTC, which every calendar shows in its owner's own zone; days are days
 * everywhere. ical-generator knows no VTODO, so the lines are ours and only its escaping and folding is used.
 */
export function printIcs(name: string, entries: readonly CalendarEntry[], stamp: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cochair//Cochair//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(name, false)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...entries.flatMap((entry) => linesOf(entry, stamp)),
    'END:VCALENDAR',
  ]
  return `${foldLines(lines.join('\r\n'))}\r\n`
}

function linesOf(entry: CalendarEntry, stamp: Date): string[] {
  const component = entry.kind === 'event' ? 'VEVENT' : 'VTODO'
  return [
    `BEGIN:${component}`,
    `UID:${entry.uid}`,
    `DTSTAMP:${moment(stamp)}`,
    `SEQUENCE:${String(entry.sequence ?? 0)}`,
    ...timeOf(entry),
    `SUMMARY:${escape(entry.title, false)}`,
    ...(entry.place === undefined ? [] : [`LOCATION:${escape(entry.place, false)}`]),
    ...(entry.description === undefined ? [] : [`DESCRIPTION:${escape(entry.description, false)}`]),
    `END:${component}`,
  ]
}

function timeOf(entry: CalendarEntry): string[] {
  if (entry.kind === 'todo') return [`DUE;VALUE=DATE:${day(entry.due)}`, 'STATUS:NEEDS-ACTION']
  const status = `STATUS:${entry.certainty.toUpperCase()}`
  const { when } = entry
  if (when.kind === 'moments') return [`DTSTART:${moment(when.from)}`, `DTEND:${moment(when.until)}`, status]
  // the end of whole days is the first day that is free again
  return [
    `DTSTART;VALUE=DATE:${day(when.first)}`,
    `DTEND;VALUE=DATE:${day(addDays(when.last, 1))}`,
    status,
    'TRANSP:TRANSPARENT',
  ]
}

function moment(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

function day(on: PlainDate): string {
  return on.replaceAll('-', '')
}
