import type { LeftOut, Place, ReadHeading, ReadLine, ReadPart, ReadWarning } from '../model'
import { type Label, readLabel } from './text/label'
import { lastLevel, nameOfNumber, withoutInsertion } from './text/naming'
import type { Numeral } from './text/numeral'
import { warn } from './telling'

type Numbered = {
  readonly level: 'heading' | 'line'
  readonly printed: string | null
  readonly reference: string
  readonly place: Place | null
}

/** One more than the last value of each kind of number, for runs that go on under the next heading. */
type Runs = Map<string, number>

/** Numbers that are no gap: those of what was left out, and, as composed, those that stand elsewhere in the plan. */
type Seen = { readonly excused: ReadonlySet<string>; readonly known: ReadonlySet<string> }

/** Gaps and steps backwards in the printed numbers. They are reported and never filled. */
export function checkNumbers(
  parts: readonly ReadPart[],
  leftOut: readonly LeftOut[],
): readonly ReadWarning[] {
  // What was left out was seen: a preamble numbered 1 to 4 leaves no gap before line 5.
  const excused = new Set(leftOut.flatMap((text) => coreOf(text.printedReference)))
  const runs: Runs = new Map()
  const sectionRuns: Runs = new Map()
  const sections = parts.flatMap((part) => part.sections)
  const lines = referencesOf(sections.flatMap((section) => section.lines))
  const check = (items: readonly (ReadHeading | ReadLine)[], known: ReadonlySet<string>, own: Runs) =>
    checkSeries(items.map(toNumbered), { excused, known }, own)
  return [
    ...check(parts, referencesOf(parts), new Map()),
    ...parts.flatMap((part) => check(part.sections, referencesOf(sections), sectionRuns)),
    ...sections.flatMap((section) => check(section.lines, lines, runs)),
  ]
}

function referencesOf(items: readonly { readonly reference: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ reference }) => reference))
}

function toNumbered(item: ReadHeading | ReadLine): Numbered {
  const level = 'text' in item ? 'line' : 'heading'
  // what the officer has typed stands in place of what was printed
  const printed = item.settled && item.reference !== '' ? item.reference : item.printedReference
  return { level, printed, reference: item.reference, place: item.place }
}

function coreOf(printed: string | null): readonly string[] {
  const label = printed === null ? null : readLabel(printed)
  return label === null ? [] : [label.core]
}

/** The numbers below one heading, in the order of the source. */
function checkSeries(items: readonly Numbered[], seen: Seen, runs: Runs): readonly ReadWarning[] {
  const warnings: ReadWarning[] = []
  let last: { label: Label; numeral: Numeral; reference: string } | null = null
  items.forEach((item, at) => {
    const label = item.printed === null ? null : readLabel(item.printed)
    if (label === null) return
    const numeral = chooseNumeral(label, items[at + 1]?.printed ?? null, last?.numeral ?? null, runs)
    if (numeral === null) return
    const before = last !== null && isSameSeries(last.numeral, numeral) ? last : null
    const previous = before === null ? startOf(numeral, runs) : (before.numeral.path.at(-1) ?? 0)
    const value = numeral.path.at(-1) ?? 0
    if (before !== null && losesItsZero(item, numeral, previous)) {
      warnings.push(warn('lost-zero', item.place, zeroWords(item.reference, before.reference)))
      return
    }
    warnings.push(...compare(item, label, numeral, previous, value, before?.reference ?? null, seen))
    runs.set(seriesOf(numeral), value)
    last = { label, numeral, reference: item.reference }
  })
  return warnings
}

/** In a spreadsheet 1.10, typed as a number, is 1.1: it stands where the tenth after 1.9 should. */
function losesItsZero({ place }: Numbered, { kind, path }: Numeral, previous: number): boolean {
  return place?.unit === 'row' && kind === 'decimal' && path.length === 2 && path[1] === (previous + 1) / 10
}

function zeroWords(reference: string, before: string): string {
  return `${reference} comes after ${before}; is it ${reference}0? A spreadsheet drops the last zero of a number.`
}

/** "(i)" is the next letter after "(h)", else the first Roman numeral if a second follows. */
function chooseNumeral(label: Label, next: string | null, last: Numeral | null, runs: Runs): Numeral | null {
  const [one, other] = label.numerals
  if (one === undefined || other === undefined) return one ?? null
  if (last !== null && isSameSeries(last, one)) return one
  if (last !== null && isSameSeries(last, other)) return other
  const following = next === null ? [] : (readLabel(next)?.numerals ?? [])
  const isFollowed = (numeral: Numeral) =>
    following.some(
      (after) => after.kind === numeral.kind && (after.path[0] ?? 0) === (numeral.path[0] ?? 0) + 1,
    )
  if (isFollowed(other) || (other.path[0] === 1 && !isFollowed(one))) return other
  if (runs.get(seriesOf(one)) === (one.path[0] ?? 0) - 1) return one
  // "II" alone is hardly the letter after "HH"
  return label.core.length > 1 || runs.get(seriesOf(other)) === (other.path[0] ?? 0) - 1 ? other : one
}

function seriesOf(numeral: Numeral): string {
  return `${numeral.kind} ${numeral.path.slice(0, -1).join('.')}`
}

function isSameSeries(one: Numeral, other: Numeral): boolean {
  return seriesOf(one) === seriesOf(other)
}

/** A run may go on from the heading before, or begin again at one. */
function startOf(numeral: Numeral, runs: Runs): number {
  const run = runs.get(seriesOf(numeral))
  const value = numeral.path.at(-1) ?? 0
  return run !== undefined && value > run && numeral.path.length === 1 ? run : 0
}

function compare(
  item: Numbered,
  label: Label,
  numeral: Numeral,
  previous: number,
  value: number,
  before: string | null,
  { excused, known }: Seen,
): readonly ReadWarning[] {
  if (value < previous) {
    return [warn('out-of-order', item.place, `${item.reference} comes after ${before ?? 'a higher number'}.`)]
  }
  const name = (core: string) => withCore(item.reference, label.core, core)
  const cores = missingCores(label, numeral, previous, value).filter(
    (core) => !known.has(name(core)) && ((before !== null && item.level === 'line') || !excused.has(core)),
  )
  const [first] = cores
  const final = cores.at(-1)
  if (first === undefined || final === undefined) return []
  const gap = first === final ? name(first) : `${name(first)} to ${name(final)}`
  const where = before === null ? `before ${item.reference}` : `between ${before} and ${item.reference}`
  return [warn('gap', item.place, `There is no ${gap} ${where}.`)]
}

/** At most so many missing numbers are spelt out; one warning tells them all anyhow. */
const named = 1000

function missingCores(label: Label, numeral: Numeral, previous: number, value: number): readonly string[] {
  const [from, to] = [Math.floor(previous), Math.floor(value)]
  const missing = Math.min(to - from - 1, named)
  return Array.from({ length: Math.max(missing, 0) }, (_, at) => {
    const number = nameOfNumber(from + 1 + at, label, numeral)
    return numeral.path.length > 1 ? withoutInsertion(label.core).replace(lastLevel, number) : number
  })
}

/** The composed reference with another number at its end. */
function withCore(reference: string, core: string, other: string): string {
  if (reference.endsWith(`${core})`)) return `${reference.slice(0, -core.length - 1)}${other})`
  return reference.endsWith(core) ? `${reference.slice(0, -core.length)}${other}` : other
}
