import { dayText } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import { counted } from '@/lib/kernel/text'
import { type LineState, type StateCounts, openStates } from '../model'
import { carriedOut, percent, totalOf } from './counts'
import { monthsBefore, monthsBetween } from './today'

/** The key under which a line is drafted onto an agenda, the same in every draft. */
export const lineItemKey = (lineId: string) => `line:${lineId}`

type Line = {
  readonly reference: string
  readonly state: LineState
  readonly lastActivityOn: PlainDate | null
  readonly stateAsOn: PlainDate | null
  readonly quietSince: PlainDate
  readonly nextOn: PlainDate | null
}

/**
 * "no activity since adoption; 14 months remain", "nothing reported or held for 9 months; 14 months remain": why a quiet
 * line is brought up. A phrase, without a capital or a full stop.
 */
export function quietReason(line: Line, planEndsOn: PlainDate, today: PlainDate): string {
  const left = monthsBetween(today, planEndsOn)
  const remain =
    left > 0 ? `${counted(left, 'month')} remain${left === 1 ? 's' : ''}` : 'the plan has run out'
  if (line.lastActivityOn === null && line.stateAsOn === null) return `no activity since adoption; ${remain}`
  const months = counted(monthsBetween(line.quietSince, today), 'month')
  return `nothing reported or held for ${months}; ${remain}`
}

/** "its date, 30 June 2023, comes before the next meeting" */
export function dueReason(nextOn: PlainDate, today: PlainDate): string {
  return nextOn < today
    ? `its date, ${dayText(nextOn)}, has passed`
    : `its date, ${dayText(nextOn)}, comes before the next meeting`
}

/** How much of the plan's time has gone, in whole per cent. */
export function elapsedPercent(startsOn: PlainDate, endsOn: PlainDate, today: PlainDate): number {
  const whole = Date.parse(endsOn) - Date.parse(startsOn)
  if (whole <= 0) return 100
  return Math.round((Math.min(Math.max(Date.parse(today) - Date.parse(startsOn), 0), whole) / whole) * 100)
}

/** Whether nothing was reported or held for so many months under a line that still waits for something. */
export function isQuiet(
  line: Pick<Line, 'state' | 'quietSince'>,
  quietMonths: number,
  today: PlainDate,
): boolean {
  return openStates.includes(line.state) && line.quietSince <= monthsBefore(today, quietMonths)
}

/** Whether the date of an open line has passed, or passes before the day. */
export function isDueBefore(line: Pick<Line, 'state' | 'nextOn'>, day: PlainDate): boolean {
  return openStates.includes(line.state) && line.nextOn !== null && line.nextOn < day
}

/** A part is far behind when so many points lie between the time gone and the lines carried out. */
const farBehind = 25

/** "12 % of its lines are addressed or completed, 44 % of the plan's time has gone"; null where it is not far behind. */
export function behindReason(counts: StateCounts, elapsed: number): string | null {
  const pursued = totalOf(counts) - counts.NO_LONGER_RELEVANT
  const done = percent(carriedOut(counts), pursued)
  if (pursued === 0 || elapsed - done < farBehind) return null
  return `${String(done)} % of its lines are addressed or completed, ${String(elapsed)} % of the plan's time has gone`
}
