import {
  daysBetween,
  firstOfMonth,
  type WorkingCalendar,
  workingDaysBefore,
} from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import type { PlannedStep, PreparationStep, StepState } from '../model/back-planning'
import type { MeetingDates } from '../model/meeting'

/** A step is due from a week before its date. */
const DUE_WITHIN_DAYS = 7

/**
 * The dates a meeting's preparation has to keep, earliest first. As long as only the month is known they are counted
 * from its first day and provisional.
 */
export function planBackwards(
  dates: MeetingDates,
  given: {
    readonly steps: readonly PreparationStep[]
    readonly calendar: WorkingCalendar
    /** The keys of the steps that are done. */
    readonly done: readonly string[]
    readonly today: PlainDate
  },
): readonly PlannedStep[] {
  const provisional = dates.precision === 'MONTH'
  const firstDay = provisional ? firstOfMonth(dates.startsOn) : dates.startsOn
  return given.steps
    .map((step) => {
      const on = workingDaysBefore(firstDay, step.workingDaysBefore, given.calendar)
      return { ...step, on, provisional, state: stateOf(on, given.done.includes(step.key), given.today) }
    })
    .sort((a, b) => b.workingDaysBefore - a.workingDaysBefore)
}

/** What waits: the earliest step that is not done. */
export function nextStep(plan: readonly PlannedStep[]): PlannedStep | null {
  return plan.find((step) => step.state !== 'DONE') ?? null
}

function stateOf(on: PlainDate, done: boolean, today: PlainDate): StepState {
  if (done) return 'DONE'
  const left = daysBetween(today, on)
  if (left < 0) return 'OVERDUE'
  return left <= DUE_WITHIN_DAYS ? 'DUE' : 'COMING'
}
