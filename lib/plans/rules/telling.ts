import { dayText } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import { counted, joinWords } from '@/lib/kernel/text'
import { type LineState, type StateCounts, stateWords } from '../model'
import { carriedOut, percent, totalOf } from './counts'

/** From done to dropped. */
const reported: readonly LineState[] = [
  'COMPLETED',
  'ADDRESSED',
  'ON_GOING',
  'NOT_STARTED',
  'NO_LONGER_RELEVANT',
]

/** "Of its 13 lines 5 have been addressed or completed (38 %), as of 20 March 2023: 1 completed, 4 addressed ..." */
export function standingSentence(counts: StateCounts, asOn: PlainDate): string {
  const whole = totalOf(counts)
  const done = carriedOut(counts)
  const share = `${String(percent(done, whole))} %`
  const said = reported
    .filter((state) => counts[state] > 0)
    .map((state) => `${String(counts[state])} ${isAre(counts[state])} ${stateWords[state].toLowerCase()}`)
  return `Of ${counted(whole, 'line')}, ${String(done)} ${done === 1 ? 'has' : 'have'} been addressed or completed (${share}), as of ${dayText(asOn)}: ${joinWords(said)}.`
}

function isAre(count: number): string {
  return count === 1 ? 'is' : 'are'
}

/** "12-16 June 2022", "30 May - 2 June 2022", "26 May 2022" */
export function spanText(from: PlainDate, to: PlainDate): string {
  if (from === to) return dayText(from)
  if (from.slice(0, 7) === to.slice(0, 7)) return `${String(Number(from.slice(8)))}-${dayText(to)}`
  if (from.slice(0, 4) === to.slice(0, 4)) return `${dayText(from).replace(/ \d{4}$/, '')} - ${dayText(to)}`
  return `${dayText(from)} - ${dayText(to)}`
}

type Since = {
  readonly occasion: string
  readonly asOn: PlainDate
  readonly moved: readonly unknown[]
  readonly goneQuiet: readonly unknown[]
  readonly held: number
}

/** "Since the 18th ARSOM (as of 20 May 2022): 27 lines moved, 18 activities held, 3 lines gone quiet." */
export function sinceSentence({ occasion, asOn, moved, held, goneQuiet }: Since): string {
  return `Since the ${occasion} (as of ${dayText(asOn)}): ${counted(moved.length, 'line')} moved, ${counted(held, 'activity', 'activities')} held, ${counted(goneQuiet.length, 'line')} gone quiet.`
}

/** "from not started to addressed" */
export function movedWords(from: LineState, to: LineState): string {
  return `from ${stateWords[from].toLowerCase()} to ${stateWords[to].toLowerCase()}`
}
