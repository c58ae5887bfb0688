import { monthName, yearOf } from '@/lib/kernel/calendar-days'
import type { MilestoneId } from '@/lib/kernel/ids'
import { capitalise, ordinalWord } from '@/lib/kernel/text'
import { ANNIVERSARY_STEP, type Milestone } from '../model'

export type Anniversary = {
  readonly milestoneId: MilestoneId
  readonly years: number
  /** "Fifth anniversary of the strategic partnership" */
  readonly title: string
  /** How it was counted: "2018 + 5, in November". */
  readonly reckoning: string
}

/** The anniversaries that fall in a year, in the order of the year; those without a month come last. */
export function anniversariesIn(
  year: number,
  milestones: readonly Milestone[],
  step: number = ANNIVERSARY_STEP,
): readonly Anniversary[] {
  return milestones
    .map((milestone) => ({ milestone, years: year - yearOf(milestone.happenedOn) }))
    .filter(({ years }) => years > 0 && years % step === 0)
    .sort((a, b) => byDayOfYear(a.milestone, b.milestone))
    .map(({ milestone, years }) => ({
      milestoneId: milestone.id,
      years,
      title: `${capitalise(ordinalWord(years))} anniversary of ${milestone.title}`,
      reckoning: reckoning(milestone, years),
    }))
}

/** "Fifth anniversary of the strategic partnership (2018 + 5, in November)" */
export function anniversarySentence({ title, reckoning: counted }: Anniversary): string {
  return `${title} (${counted})`
}

function reckoning({ happenedOn, precision }: Milestone, years: number): string {
  const sum = `${String(yearOf(happenedOn))} + ${String(years)}`
  return precision === 'YEAR' ? sum : `${sum}, in ${monthName(happenedOn)}`
}

function byDayOfYear(a: Milestone, b: Milestone): number {
  const [left, right] = [placeInYear(a), placeInYear(b)]
  if (left === right) return 0
  return left < right ? -1 : 1
}

function placeInYear({ happenedOn, precision, title, id }: Milestone): string {
  const known = { DAY: happenedOn.slice(5), MONTH: happenedOn.slice(5, 8), YEAR: '' }[precision]
  return `${known.padEnd(5, '~')} ${happenedOn} ${title} ${id}`
}
