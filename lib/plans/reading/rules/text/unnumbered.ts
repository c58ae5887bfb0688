import type { Segment } from './segments'
import {
  countWords,
  isAnnex,
  isCapitals,
  isClosing,
  isDangling,
  isEnded,
  isLeadIn,
  isListWord,
  isPreambleTitle,
  isRecital,
  isRunningTitle,
  namesDocument,
  startsUpper,
} from './wording'

/** What an unnumbered text is, before the outline is drawn. */
export type UnnumberedRole =
  | { readonly kind: 'heading'; readonly family: string }
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'title' | 'preamble' | 'annex' | 'closing' }

/** Tells headings from paragraphs among the unnumbered texts; numbered ones get null. */
export function sortUnnumbered(segments: readonly Segment[]): readonly (UnnumberedRole | null)[] {
  const families = segments.map((segment, at) => headingFamily(segment, segments[at + 1]))
  const body = bodyOf(segments, families)
  const later = countByFamily(families.slice(body.from + 1, body.to + 1))
  const opening = openingHeadings(segments, families, body.from, later)
  return segments.map((segment, at): UnnumberedRole | null => {
    if (at >= body.annex) return { kind: 'annex' }
    if (segment.label !== null) return null
    const family = families[at] ?? null
    if (at < body.from && !opening.has(at)) return { kind: family === null ? 'preamble' : 'title' }
    if (isRunningTitle(segment.text)) return { kind: 'title' }
    if (at > body.to) return { kind: 'closing' }
    return family === null || segment.bullet ? { kind: 'paragraph' } : { kind: 'heading', family }
  })
}

function headingFamily(segment: Segment, next: Segment | undefined): string | null {
  if (segment.label !== null || segment.bullet || segment.heading === 0)
    return segment.heading === 0 ? 'title' : null
  if (segment.heading !== null) return `style ${String(segment.heading)}`
  const { text } = segment
  if (isListWord(text) || isClosing(text) || isAnnex(text) || isLeadIn(text) || isDangling(text)) return null
  if (countWords(text) > 18 || (isEnded(text) && !text.endsWith(':')) || !startsUpper(text)) return null
  if (isCapitals(text)) return 'capitals'
  const announces = next !== undefined && (next.label !== null || next.bullet || next.heading !== null)
  return announces && segment.fresh !== 'weak' ? 'plain' : null
}

type Body = { readonly from: number; readonly to: number; readonly annex: number }

/** From the first numbered text to the last, and no further than the first annex after it. */
function bodyOf(segments: readonly Segment[], families: readonly (string | null)[]): Body {
  const marked = (segment: Segment) => segment.label !== null || segment.bullet
  const numbered = segments.findIndex(marked)
  const from =
    numbered === -1 ? segments.findIndex((_, at) => families[at]?.startsWith('style') === true) : numbered
  if (from === -1) return { from: segments.length, to: segments.length, annex: segments.length }
  const found = segments.findIndex(
    (segment, at) => at > from && segment.label === null && isAnnex(segment.text),
  )
  const annex = found === -1 ? segments.length : found
  const last = segments.findLastIndex((segment, at) => at < annex && marked(segment))
  const styled = families.findLastIndex((family, at) => at < annex && family?.startsWith('style') === true)
  const closing = segments.findIndex((segment, at) => at > Math.max(last, styled) && isClosing(segment.text))
  if (styled > last) return { from, to: closing === -1 ? annex - 1 : closing - 1, annex }
  return { from, to: last, annex }
}

function countByFamily(families: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const family of families) if (family !== null) counts.set(family, (counts.get(family) ?? 0) + 1)
  return counts
}

/** Headings right above the first number: those of a kind that comes again below, else they are the plan's own title. */
function openingHeadings(
  segments: readonly Segment[],
  families: readonly (string | null)[],
  from: number,
  later: ReadonlyMap<string, number>,
): ReadonlySet<number> {
  const opening = new Set<number>()
  const seen = new Set<string>()
  for (let at = from - 1; at >= 0; at -= 1) {
    const family = families[at] ?? null
    const text = segments[at]?.text ?? ''
    if (family === null && (isLeadIn(text) || isListWord(text))) continue
    // "Preamble" above recitals heads nothing of the plan
    if (isPreambleTitle(text) && isRecital(segments[from]?.text ?? '')) break
    if (family === null || family === 'title' || seen.has(family)) break
    // the plan's own title, set as its parts are
    if (namesDocument(text) && !family.startsWith('style')) break
    seen.add(family)
    if (later.has(family) || at > 0) opening.add(at)
    else break
  }
  return opening
}
