import { monthName } from '@/lib/kernel/calendar-days'
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
    .filter(({ day }) => year > yearIn(day) && (year - yearIn(day)) % step === 0)
    .sort(byDayOfYear)
    .map(({ id, title, day }) => ({
      milestoneId: id,
      years: year - yearIn(day),
      title: `${capitalise(ordinalWord(year - yearIn(day)))} anniversary of ${title}`,
      reckoning: reckoning(day, year - yearIn(day)),
    }))
}

/** "Fifth anniversary of the strategic partnership (2018 + 5, in November)" */
export function anniversarySentence({ title, reckoning: counted }: Anniversary): string {
  return `${title} (${counted})`
}

function reckoning(day: string, years: number): string {
  const month = monthName(day)
  const sum = `${String(yearIn(day))} + ${String(years)}`
  return month === '' ? sum : `${sum}, in ${month}`
}

function yearIn(day: string): number {
  return Number(day.slice(0, 4))
}

function byDayOfYear(a: Milestone, b: Milestone): number {
  const [left, right] = [placeInYear(a), placeInYear(b)]
  if (left === right) return 0
  return left < right ? -1 : 1
}

function placeInYear({ day, title, id }: Milestone): string {
  return `${day.slice(5).padEnd(5, '~')} ${day} ${title} ${id}`
}
