import type { PlainDate } from '@/lib/kernel/clock'

/** One thing to be done so many working days before the first day of a meeting. The key stays when the label changes. */
export type PreparationStep = {
  readonly key: string
  readonly label: string
  readonly workingDaysBefore: number
}

/**
 * By practice, agenda, programme and forms go out three to four weeks ahead or earlier; the draft goes round before
 * that, with a week and a half for comments.
 */
export const DEFAULT_PREPARATION: readonly PreparationStep[] = [
  { key: 'circulate-draft', label: 'Circulate the draft agenda', workingDaysBefore: 30 },
  { key: 'comments-due', label: 'Comments due', workingDaysBefore: 23 },
  { key: 'final-agenda', label: 'Send out the final agenda', workingDaysBefore: 18 },
  { key: 'papers-due', label: 'Papers due', workingDaysBefore: 10 },
]

/** Where a step stands on a given day; `DUE` is today or within the coming week. */
export const STEP_STATES = ['DONE', 'DUE', 'COMING', 'OVERDUE'] as const
export type StepState = (typeof STEP_STATES)[number]

/** A step with its date; provisional as long as only the month of the meeting is known. */
export type PlannedStep = PreparationStep & {
  readonly on: PlainDate
  readonly state: StepState
  readonly provisional: boolean
}
