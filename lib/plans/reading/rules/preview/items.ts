import { Refusal } from '@/lib/kernel/refusal'
import type {
  LeftOut,
  LineFlag,
  PlanReading,
  ReadHeading,
  ReadKey,
  ReadLine,
  ReadPart,
  ReadSection,
} from '../../model'
import { settleReading } from '../checking'
import { findFurtherMeasures } from '../text/measures'

/** The tree as one list, in the order of the source: every edit of the preview is a small change of this list. */
export type Item =
  | { readonly kind: 'part' | 'section'; readonly heading: ReadHeading }
  | { readonly kind: 'line'; readonly line: ReadLine }

export function toItems(reading: PlanReading): readonly Item[] {
  return reading.parts.flatMap(({ sections, ...part }): Item[] => [
    { kind: 'part', heading: part },
    ...sections.flatMap(({ lines, ...section }): Item[] => [
      { kind: 'section', heading: section },
      ...lines.map((line): Item => ({ kind: 'line', line })),
    ]),
  ])
}

/** Builds the reading anew: references are composed, counts and warnings told from the tree as it now is. */
export function fromItems(
  reading: PlanReading,
  items: readonly Item[],
  leftOut: readonly LeftOut[],
): PlanReading {
  return settleReading(toParts(items, leftOut), leftOut, reading.warnings)
}

type GrowingPart = Omit<ReadPart, 'sections'> & { readonly sections: GrowingSection[] }
type GrowingSection = Omit<ReadSection, 'lines'> & { readonly lines: ReadLine[] }

/** A level that is needed and missing gets an empty title; an empty title with nothing under it goes. */
function toParts(items: readonly Item[], leftOut: readonly LeftOut[]): readonly ReadPart[] {
  const parts: GrowingPart[] = []
  const fresh = freshKeys(items, leftOut)
  const untitled = (): ReadHeading => ({
    key: fresh(),
    reference: '',
    printedReference: null,
    title: '',
    place: null,
    settled: false,
  })
  const openPart = (heading: ReadHeading): GrowingPart => {
    const part = { ...heading, sections: [] }
    parts.push(part)
    return part
  }
  const openSection = (heading: ReadHeading): GrowingSection => {
    const section = { ...heading, lines: [] }
    ;(parts.at(-1) ?? openPart(untitled())).sections.push(section)
    return section
  }
  for (const item of items) {
    if (item.kind === 'line') (parts.at(-1)?.sections.at(-1) ?? openSection(untitled())).lines.push(item.line)
    else if (item.kind === 'part') openPart(item.heading)
    else openSection(item.heading)
  }
  return parts
    .map((part) => ({
      ...part,
      sections: part.sections.filter((section) => section.lines.length > 0 || !isUntitled(section)),
    }))
    .filter((part) => part.sections.length > 0 || !isUntitled(part))
}

export function isUntitled(heading: ReadHeading): boolean {
  return heading.title === '' && heading.printedReference === null && heading.reference === ''
}

/** Keys nobody has yet, for what an edit brings into being; what was left out keeps its own and may come back. */
export function freshKeys(items: readonly Item[], leftOut: readonly LeftOut[]): () => ReadKey {
  const keys = [...items.map(keyOf), ...leftOut.map(({ key }) => key)]
  let last = keys.reduce((most, key) => Math.max(most, Number(/^n(\d+)$/.exec(key)?.[1] ?? 0)), 0)
  return () => `n${String((last += 1))}`
}

export function keyOf(item: Item): ReadKey {
  return item.kind === 'line' ? item.line.key : item.heading.key
}

/** Where the item of that key stands in the list. */
export function indexOf(items: readonly Item[], key: ReadKey): number {
  const at = items.findIndex((item) => keyOf(item) === key)
  if (at === -1) throw new Refusal('not-found', 'This line is no longer in the preview.')
  return at
}

export function lineAt(items: readonly Item[], at: number): ReadLine {
  const item = items[at]
  if (item?.kind !== 'line')
    throw new Refusal('invalid', 'Only a line can be changed in this way, not a heading.')
  return item.line
}

/** One past the last item that stands under the one at that place. */
export function endOfBlock(items: readonly Item[], at: number): number {
  const kind = items[at]?.kind
  if (kind === undefined || kind === 'line') return at + 1
  const end = items.findIndex(
    (item, index) => index > at && (item.kind === 'part' || (kind === 'section' && item.kind === 'section')),
  )
  return end === -1 ? items.length : end
}

/** The line with what its new text gives away. */
export function withText(line: ReadLine, text: string): ReadLine {
  const splitHints = findFurtherMeasures(text)
  const kept = line.flags.filter(
    (flag) => flag === 'merged-cell' || (flag === 'joined-paragraph' && text.includes('\n')),
  )
  const flags: LineFlag[] = [
    ...(splitHints.length > 0 ? (['two-measures'] as const) : []),
    ...(text.includes('\n') ? (['sub-items'] as const) : []),
    ...(line.printedReference === null ? (['unnumbered'] as const) : []),
    ...kept,
  ]
  return { ...line, text, splitHints, flags }
}
