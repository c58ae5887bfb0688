import type { SourceLine } from '../../model'
import type { SetAside } from '../recognise-text'
import { quote, warn } from '../telling'
import { startsWithAction } from './actions'
import { type Label, readLabel } from './label'
import { countWords, isCapitals, isEnded, startsLower } from './wording'

/** "(continued)", "– cont'd", as printed behind a heading that is said again on top of a page. */
const continued = /[\s,–—-]*[([]?\s*\b(?:continued|cont(?:['’]?d)?\.?|продолжение)\s*[)\]]?\s*[.:]?$/iu

/** A title as it was said first. */
export function withoutContinued(title: string): string {
  return title.replace(continued, '')
}

/** A heading that stands open. Ranks grow from the outermost level inwards. */
type Heading = { readonly at: number; readonly sign: string; readonly rank: number }

/**
 * Takes out the headings that are said again where a page begins: those marked as continued, and those that stand open
 * and are said again with the same number and words. They open nothing new.
 */
export function removeRepeated(lines: readonly SourceLine[]): {
  readonly lines: readonly SourceLine[]
  readonly aside: SetAside
} {
  const signs = new Map<string, number>()
  const open: Heading[] = []
  const repeated = new Set<number>()
  lines.forEach((line, at) => {
    if (repeated.has(at)) return
    const label = readLabel(`${line.label ?? ''} ${line.text}`.trim())
    const sign = signOf(line, label)
    const isHeading = isTitle(line, label)
    const again = isHeading ? open.find((heading) => heading.sign === sign)?.at : undefined
    const first = continued.test(line.text) ? signs.get(sign) : again
    if (first !== undefined) {
      for (const one of restOfTitle(lines, first, at)) repeated.add(one)
      return
    }
    if (!signs.has(sign)) signs.set(sign, at)
    if (!isHeading) return
    const rank = rankOf(label, open)
    while ((open.at(-1)?.rank ?? -1) >= rank) open.pop()
    open.push({ at, sign, rank })
  })
  if (repeated.size === 0) return { lines, aside: { leftOut: [], warnings: [] } }
  return { lines: without(lines, repeated), aside: tell(lines, repeated) }
}

/** The number and the words, however they are set. */
function signOf(line: SourceLine, label: Label | null): string {
  const words = withoutContinued(label?.rest ?? line.text)
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
  return `${label?.core ?? ''} ${words.trim()}`
}

/** Surely a heading: in capitals and no second line of one, or with a number that lines do not have. */
function isTitle(line: SourceLine, label: Label | null): boolean {
  const text = label?.rest ?? line.text
  if (text === '' || countWords(text) > 18 || (isEnded(text) && !text.endsWith(':'))) return false
  if (isCapitals(text)) return label !== null || line.gap
  const numeral = label?.numerals[0]
  if (numeral === undefined || startsWithAction(text)) return false
  return numeral.path.length > 1 || outermost.includes(numeral.kind)
}

const outermost: readonly string[] = [
  'named',
  'upper-roman',
  'named-section',
  'upper-letter',
  'named-article',
]

/** An unnumbered heading stands beside the last one, or else under whatever stands open. */
function rankOf(label: Label | null, open: readonly Heading[]): number {
  const numeral = label?.numerals.find(({ kind }) => kind === 'upper-roman') ?? label?.numerals[0]
  if (numeral === undefined) {
    const beside = open.find(({ rank }) => !Number.isInteger(rank))
    return beside?.rank ?? (open.at(-1)?.rank ?? -1) + 0.5
  }
  const at = outermost.indexOf(numeral.kind)
  return at === -1 ? outermost.length + numeral.path.length : at
}

/** A title of two lines comes again with both. */
function restOfTitle(lines: readonly SourceLine[], first: number, again: number): readonly number[] {
  const taken = [again]
  for (let on = 1; first + on < again; on += 1) {
    const [one, other] = [lines[first + on], lines[again + on]]
    if (one === undefined || other === undefined || readLabel(one.text) !== null || isEnded(one.text)) break
    if (signOf(one, null) !== signOf(other, null)) break
    taken.push(again + on)
  }
  return taken
}

/** A sentence goes on below as if no page had ended. */
function without(lines: readonly SourceLine[], repeated: ReadonlySet<number>): readonly SourceLine[] {
  const kept: SourceLine[] = []
  lines.forEach((line, at) => {
    if (repeated.has(at)) return
    const before = kept.at(-1)
    const runsOn =
      repeated.has(at - 1) && before !== undefined && !isEnded(before.text) && startsLower(line.text)
    kept.push(runsOn ? { ...line, gap: false, early: false } : line)
  })
  return kept
}

function tell(lines: readonly SourceLine[], repeated: ReadonlySet<number>): SetAside {
  const removed = lines.filter((_, at) => repeated.has(at))
  return {
    leftOut: removed.map(({ text, place }) => ({
      reason: 'page-furniture',
      text,
      printedReference: null,
      place,
      fields: {},
    })),
    warnings: removed.map(({ text, place }) =>
      warn(
        'page-furniture-removed',
        place,
        `${quote(text)} is said again; it was read as one heading with the first.`,
      ),
    ),
  }
}
