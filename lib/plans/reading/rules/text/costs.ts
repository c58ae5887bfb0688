import { startsWithAction } from './actions'
import type { Numeral } from './numeral'
import type { Entry, State } from './outline-state'
import type { Segment } from './segments'
import { countWords, isCapitals, isDeclaration, isEnded, isRecital, startsLower } from './wording'

/**
 * What each oddity costs a reading of the numbers. Only the order matters: a plain next number is free, a new level
 * cheap, a gap dear, a number that goes backwards dearer, and to take a clear number for part of a sentence dearest.
 */

/** A number put in between, as "1.1.2 bis" is: likely only where nothing else explains it. */
const inserted = 0.5

/** The next number of an open level. */
export function costOfNext(value: number, last: number): number {
  const step = value - last
  if (step > 0 && step < 1) return Number.isInteger(value) ? 0 : inserted
  if (step >= 1 && step < 2) return 0
  if (step > 1) return 3 + 0.5 * Math.min(step - 1, 6)
  if (step === 0) return 4.5
  return value === 1 ? 4 : 6
}

/** How unlike the text is to the one that stands open at the level it would follow. */
export function costOfUnlikeness(entry: Entry, segment: Segment): number {
  const before = entry.segment
  if (before === null) return 0
  return (
    costOfMarks(before, segment) +
    costOfLists(before, segment) +
    (before.heading === segment.heading
      ? 0
      : before.heading === null || segment.heading === null
        ? 0.7
        : 1.5) +
    (isCapitals(before.text) === isCapitals(segment.text) ? 0 : 0.8) +
    (isOfLevels(segment) && startsLower(segment.text) && !startsLower(before.text) ? 1.5 : 0) +
    (isEnded(before.text) && isShort(segment) ? 0.4 : 0) +
    (isShort(before) && isEnded(segment.text) ? 0.4 : 0)
  )
}

/** "1.2" and "1.2.3", not "2." or "(a)". */
function isOfLevels({ label }: Segment): boolean {
  return label?.numerals.some(({ path }) => path.length > 1) === true
}

function costOfMarks(before: Segment, segment: Segment): number {
  const [one, other] = [before.label, segment.label]
  if (one === null || other === null || one.mark === other.mark) return 0
  if ((one.numerals[0]?.path.length ?? 0) > 1) return 0
  const loose = ['dot', 'bare', 'dash']
  return loose.includes(one.mark) && loose.includes(other.mark) ? 0.5 : 1
}

function costOfLists(before: Segment, segment: Segment): number {
  if (before.list === null || segment.list === null || before.list.id !== segment.list.id) return 0
  return before.list.level === segment.list.level ? 0 : 6
}

/** Reads as a title does. */
function isShort(segment: Segment): boolean {
  return !isEnded(segment.text) && countWords(segment.text) <= 10 && !startsWithAction(segment.text)
}

/** A first number under the text that stands open. */
export function costOfNewLevel(state: State, segment: Segment, numeral: Numeral): number {
  const value = numeral.path.at(-1) ?? 0
  const start = value === 1 ? 1 : goesOn(state, segment, numeral) ? 1.2 : 3.5 + 0.3 * Math.min(value, 6)
  return start + costOfParent(state.top, segment, numeral)
}

/** A list before ended one number short of this one: on the same level, or one of lines on any other. */
function goesOn(state: State, segment: Segment, numeral: Numeral): boolean {
  const last = (numeral.path[0] ?? 0) - 1
  const values = state.runs[runOf(segment, numeral)] ?? []
  if (values[state.top?.depth ?? 0] === last) return true
  return !ofHeadings.includes(numeral.kind) && values.includes(last)
}

const ofHeadings: readonly string[] = ['upper-roman', 'upper-letter', 'named', 'named-section']

/** Lists stand under headings and lead-ins, not under finished sentences. */
function costOfParent(top: Entry | null, segment: Segment, numeral: Numeral): number {
  const above = top?.segment ?? null
  if (above === null || above.label === null) return 0
  if (above.list !== null && above.list.id === segment.list?.id)
    return segment.list.level > above.list.level ? 0 : 4
  if (!isEnded(above.text) || above.text.endsWith(':')) return 0
  if (ofHeadings.includes(numeral.kind)) return 3
  if (isStoppedTitle(above.text)) return 0.5
  return top?.numeral?.kind === numeral.kind && above.label.mark === segment.label?.mark ? 4 : 1.5
}

/** "2.2. Energy.": a title that ends with a stop, and no sentence. */
function isStoppedTitle(text: string): boolean {
  return /^[^.;:]+\.$/u.test(text) && countWords(text) <= 8 && !startsWithAction(text)
}

/** To believe that the number is one. */
export function costOfNumber(segment: Segment, numeral: Numeral): number {
  if (segment.automatic) return 0
  const bare = segment.label?.mark === 'bare' && numeral.path.length === 1
  const lower = startsLower(segment.text) && (numeral.path.length > 1 || bare)
  const middle = segment.fresh === 'weak' ? (startsLower(segment.text) ? (lower ? 4 : 1.5) : 0.6) : 0
  return (
    middle +
    (segment.fresh === 'early' ? 0.3 : 0) +
    (bare ? 1.5 : 0) +
    (lower && segment.fresh !== 'weak' ? 1 : 0)
  )
}

/** To take the number for a piece of the sentence before; null where that cannot be. */
export function costOfJoining(segment: Segment): number | null {
  if (segment.automatic) return null
  if (segment.inline) return 0.3
  if (segment.fresh === 'weak') return startsLower(segment.text) ? 0.2 : isOfLevels(segment) ? 1.2 : 0.6
  if (segment.fresh === 'early') return isOfLevels(segment) && startsLower(segment.text) ? 2.5 : 4
  // after a stop "1.1.4 Exchange ..." is a number, however far it leaps
  const deep = segment.label?.numerals.some(({ path }) => path.length > 2) === true
  return deep && !startsLower(segment.text) ? 14 : 7
}

/** To take a numbered text for a part of the preamble, while nothing else has begun. */
export function costOfPreamble(segment: Segment): number {
  if (isRecital(segment.text)) return 0.2
  if (isDeclaration(segment.text)) return 0.5
  return countWords(segment.text) <= 12 && !isEnded(segment.text) ? 5 : 2.2
}

/** To take a recital for a line or heading. */
export function costOfRecital(segment: Segment): number {
  if (isRecital(segment.text)) return 2
  return isDeclaration(segment.text) ? 0.7 : 0
}

/** Numbers of one kind and look share a run: "1." and "1.", but not "1." and "(1)". */
export function runOf(segment: Segment, numeral: Numeral): string {
  const mark = segment.label?.mark ?? ''
  return `${numeral.kind} ${mark === 'brackets' || mark === 'closed' ? mark : ''}`
}
