import { dayText } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import { counted } from '@/lib/kernel/text'
import type { LineState } from '../model'
import { monthsBetween } from './today'

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
