import { addDays, dayFrom, daysBetween } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import type { TreeRow } from '@/lib/kernel/ordered-tree'
import { clockBetween, clockTextOn, DAY_MINUTES, instantAt } from '@/lib/kernel/zones'
import type { MeetingDates, SessionHours } from '@/lib/meetings/model/meeting'
import type { AgendaItem } from '../model/item'
import { type Numbered, numberItems } from './numbering'

type Timed = TreeRow & Pick<AgendaItem, 'kind' | 'minutes' | 'startsNewDay'>

/** What the times of a programme hang on. */
export type ProgrammeFrame = {
  readonly dates: MeetingDates
  readonly hours: SessionHours
  readonly zone: string
  /** The zone shown beside the meeting's own; null for none. */
  readonly partnerZone: string | null
}

/** A stretch of time as two clocks show it: "09:00", and "01:00 +1" when it is another day by then. */
export type ClockTimes = { readonly starts: string; readonly ends: string }

/** An item with its time; that of a heading lasts from its own beginning to the end of the last item under it. */
export type ProgrammeEntry<Item> = Numbered<Item> & {
  /** Its own minutes and those of all items under it. */
  readonly minutes: number
  /** Null as long as the days of the meeting are not known. */
  readonly startsAt: Date | null
  readonly endsAt: Date | null
  readonly local: ClockTimes
  /** The same in the partner's zone; null without such a zone or without days. */
  readonly partner: ClockTimes | null
}

export type ProgrammeDay<Item> = {
  /** 0 is the first day. */
  readonly index: number
  readonly day: PlainDate | null
  /** After the last day of the meeting: there is no such day. */
  readonly beyond: boolean
  readonly usedMinutes: number
  readonly availableMinutes: number
  /** By how much the day runs over; 0 when it does not. */
  readonly overMinutes: number
  readonly entries: readonly ProgrammeEntry<Item>[]
}

export type Programme<Item> = {
  /** Every day of the meeting, empty ones too, and those the items would need beyond. */
  readonly days: readonly ProgrammeDay<Item>[]
  readonly totalMinutes: number
}

/** "+25 min"; null while the day does not run over. */
export function overrunText({ overMinutes }: Pick<ProgrammeDay<unknown>, 'overMinutes'>): string | null {
  return overMinutes > 0 ? `+${String(overMinutes)} min` : null
}

/**
 * Lays the items on the clock, one after the other in document order. An item begins another day only when it says so;
 * what does not fit runs over. Minutes are real ones, so a change to summer time moves the clock and not the meeting.
 */
export function layProgramme<Item extends Timed>(
  items: readonly Item[],
  frame: ProgrammeFrame,
): Programme<Item> {
  const stretches = stretchesOf(numberItems(items))
  const needed = (stretches.at(-1)?.starts.day ?? 0) + 1
  const planned =
    frame.dates.precision === 'DAY' ? daysBetween(frame.dates.startsOn, frame.dates.endsOn) + 1 : needed
  const clocks = Array.from({ length: Math.max(needed, planned) }, (_, index) => dayClock(index, frame))
  const face = faceOf(frame, clocks, stretches)
  const entries = clocks.map((): ProgrammeEntry<Item>[] => [])
  const used = clocks.map(() => 0)
  for (const { place, starts, ends, minutes, own } of stretches) {
    used[starts.day] = (used[starts.day] ?? 0) + own
    entries[starts.day]?.push({ ...place, minutes, ...face(starts, ends) })
  }
  const days = clocks.map(({ day, availableMinutes }, index) => {
    const usedMinutes = used[index] ?? 0
    return {
      index,
      day,
      beyond: index >= planned,
      usedMinutes,
      availableMinutes,
      overMinutes: Math.max(0, usedMinutes - availableMinutes),
      entries: entries[index] ?? [],
    }
  })
  return { days, totalMinutes: used.reduce((sum, minutes) => sum + minutes, 0) }
}

/** A moment of the programme: the day, and the minutes since its session began. */
type Moment = { readonly day: number; readonly minute: number }
type Stretch<Item> = {
  readonly place: Numbered<Item>
  readonly starts: Moment
  readonly own: number
  ends: Moment
  minutes: number
}

function stretchesOf<Item extends Timed>(places: readonly Numbered<Item>[]): readonly Stretch<Item>[] {
  const open: Stretch<Item>[] = []
  let now: Moment = { day: 0, minute: 0 }
  return places.map((place, index) => {
    if (place.row.startsNewDay && index > 0) now = { day: now.day + 1, minute: 0 }
    const own = Math.max(0, place.row.minutes ?? 0)
    const starts = now
    now = { day: now.day, minute: now.minute + own }
    const stretch = { place, starts, own, ends: now, minutes: own }
    open.length = place.depth
    for (const heading of open) {
      heading.ends = now
      heading.minutes += own
    }
    open.push(stretch)
    return stretch
  })
}

const MINUTE = 60_000

/** A day of the meeting: when its session begins, and how long it is. Without dates there is no instant. */
type DayClock = {
  readonly day: PlainDate | null
  readonly begins: Date | null
  readonly availableMinutes: number
}

function dayClock(index: number, { dates, hours, zone }: ProgrammeFrame): DayClock {
  if (dates.precision === 'MONTH') {
    return { day: null, begins: null, availableMinutes: Math.max(0, hours.endsAt - hours.beginsAt) }
  }
  const day = addDays(dates.startsOn, index)
  const begins = instantAt(day, hours.beginsAt, zone)
  const minutes = (instantAt(day, hours.endsAt, zone).getTime() - begins.getTime()) / MINUTE
  return { day, begins, availableMinutes: Math.max(0, minutes) }
}

type Times = Pick<ProgrammeEntry<unknown>, 'startsAt' | 'endsAt' | 'local' | 'partner'>

/** Reads both clocks for a stretch of the programme. */
function faceOf(
  frame: ProgrammeFrame,
  clocks: readonly DayClock[],
  stretches: readonly Stretch<unknown>[],
): (starts: Moment, ends: Moment) => Times {
  const instantOf = ({ day, minute }: Moment) => {
    const begins = clocks[day]?.begins
    return begins ? new Date(begins.getTime() + minute * MINUTE) : null
  }
  const from = instantOf({ day: 0, minute: 0 })
  const until = stretches.reduce((last, { ends }) => Math.max(last, instantOf(ends)?.getTime() ?? 0), 0)
  if (from === null) return (starts, ends) => timesOfDay(frame.hours, starts, ends)
  const here = clockBetween(from, new Date(until), frame.zone)
  const there = frame.partnerZone === null ? null : clockBetween(from, new Date(until), frame.partnerZone)
  return (starts, ends) => {
    const [startsAt, endsAt, day] = [instantOf(starts), instantOf(ends), clocks[starts.day]?.day ?? null]
    if (startsAt === null || endsAt === null || day === null) return timesOfDay(frame.hours, starts, ends)
    const shown = (clock: typeof here) => ({
      starts: clockTextOn(day, clock(startsAt)),
      ends: clockTextOn(day, clock(endsAt)),
    })
    return { startsAt, endsAt, local: shown(here), partner: there && shown(there) }
  }
}

function timesOfDay({ beginsAt }: SessionHours, starts: Moment, ends: Moment): Times {
  const shown = ({ day, minute }: Moment) => {
    const passed = (day - starts.day) * DAY_MINUTES + beginsAt + minute
    const shift = Math.floor(passed / DAY_MINUTES)
    return clockTextOn(dayFrom(0), { day: dayFrom(shift), minutes: passed - shift * DAY_MINUTES })
  }
  return { startsAt: null, endsAt: null, local: { starts: shown(starts), ends: shown(ends) }, partner: null }
}
