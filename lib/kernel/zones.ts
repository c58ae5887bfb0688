import { tzOffset } from '@date-fns/tz'
import type { PlainDate } from './clock'
import { addDays, dayFrom, dayNumber, daysBetween, shortDayText } from './calendar-days'

/** A wall clock's reading: the day it shows and the minutes since its midnight. */
export type WallTime = { readonly day: PlainDate; readonly minutes: number }

const MINUTE = 60_000
export const DAY_MINUTES = 24 * 60

/** Whether the runtime knows the zone by this IANA name. */
export function isZone(name: string): boolean {
  return /^[A-Za-z]/.test(name) && !Number.isNaN(tzOffset(name, new Date(0)))
}

/** What a clock in the zone shows at an instant. */
export function wallTime(instant: Date, zone: string): WallTime {
  return shownAt(instant, tzOffset(zone, instant))
}

/**
 * The same for many instants of one stretch of time. The zone's rules are asked at its two ends only, which is what
 * costs; between ends that agree the clock is not moved, as no zone moves it there and back within days.
 */
export function clockBetween(from: Date, until: Date, zone: string): (instant: Date) => WallTime {
  const offset = tzOffset(zone, from)
  if (offset !== tzOffset(zone, until)) return (instant) => wallTime(instant, zone)
  return (instant) => shownAt(instant, offset)
}

/** The day it is in the zone. */
export function dayIn(instant: Date, zone: string): PlainDate {
  return wallTime(instant, zone).day
}

/**
 * The instant at which a clock in the zone shows the given time. Where summer time makes the hour happen twice, the
 * first is meant; where it leaves the hour out, the clock is read as if it had not been moved yet.
 */
export function instantAt(day: PlainDate, minutes: number, zone: string): Date {
  const local = (dayNumber(day) * DAY_MINUTES + minutes) * MINUTE
  const before = local - tzOffset(zone, new Date(local - DAY_MINUTES * MINUTE)) * MINUTE
  const after = local - tzOffset(zone, new Date(local + DAY_MINUTES * MINUTE)) * MINUTE
  const shown = (time: number) => time + tzOffset(zone, new Date(time)) * MINUTE
  if (shown(before) === local) return new Date(before)
  return new Date(shown(after) === local ? after : before)
}

/** "09:05"; minutes past midnight run on into the next day's clock. */
export function clockText(minutes: number): string {
  const within = ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}

/** The minutes after midnight of "09:05"; null where the text is no time of day. */
export function minutesOf(text: string): number | null {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? []
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes)
}

/** "09:00", or "01:00 +1" when the clock shows the day after the given one, "23:00 -1" the day before. */
export function clockTextOn(day: PlainDate, shown: WallTime): string {
  const shift = daysBetween(day, shown.day)
  if (shift === 0) return clockText(shown.minutes)
  return `${clockText(shown.minutes)} ${shift > 0 ? '+' : '-'}${String(Math.abs(shift))}`
}

/** The town a zone is named after: "Phnom Penh" of "Asia/Phnom_Penh". */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/** "27 Apr 2023, 09:00 (Phnom Penh)": an instant never stands without the town whose clock is meant. */
export function momentText(instant: Date, zone: string): string {
  const shown = wallTime(instant, zone)
  return `${shortDayText(shown.day)}, ${clockText(shown.minutes)} (${cityOf(zone)})`
}

/** The first instant of a day in the zone, and of the day after: all of the day lies between. */
export function spanOf(day: PlainDate, zone: string): { readonly from: Date; readonly until: Date } {
  return { from: instantAt(day, 0, zone), until: instantAt(addDays(day, 1), 0, zone) }
}

function shownAt(instant: Date, offset: number): WallTime {
  const local = Math.floor(instant.getTime() / MINUTE + offset)
  const day = Math.floor(local / DAY_MINUTES)
  return { day: dayFrom(day), minutes: local - day * DAY_MINUTES }
}
