import type { LineFlag, ReadLine, ReadPart, ReadSection } from '../../model'
import { composeReference } from '../composing'
import { findFurtherMeasures } from './measures'
import type { PlannedEntry } from './planning'
import type { Node } from './tree'
import { tidy } from './joining'

type GrowingPart = Omit<ReadPart, 'sections'> & {
  readonly node: Node | null
  readonly sections: GrowingSection[]
}
type GrowingSection = Omit<ReadSection, 'lines'> & { readonly node: Node | null; readonly lines: ReadLine[] }

/** Puts headings and lines into the three levels of a plan. Levels the source lacks get an empty title. */
export function arrange(entries: readonly PlannedEntry[]): readonly ReadPart[] {
  const parts: GrowingPart[] = []
  const outermost = entries.map(
    (entry) => entry.above[0] ?? (entry.kind === 'heading' ? entry.node : undefined),
  )
  const startsAtSection = outermost.every(isSectionNumber)
  const outer = new Set(entries.map((entry) => (entry.kind === 'heading' ? entry.above.at(-1) : undefined)))
  let keys = 0
  const key = (level: string) => `${level}${String((keys += 1))}`

  for (const entry of entries) {
    const chain = entry.kind === 'heading' ? [...entry.above, entry.node] : entry.above
    const rest = startsAtSection ? chain : chain.slice(1)
    const part = openPart(startsAtSection ? null : (chain[0] ?? null))
    if (entry.kind === 'line') openSection(part, rest).lines.push(toReadLine(entry, key('l')))
    else if (rest.length > 0 && !outer.has(entry.node)) openSection(part, rest)
  }
  return parts.map(({ node: _, ...part }) => ({
    ...part,
    sections: part.sections.map(({ node: _own, ...section }) => section),
  }))

  function openPart(node: Node | null): GrowingPart {
    const open = parts.at(-1)
    if (open?.node === node) return open
    const part = { ...toHeading(node === null ? [] : [node]), key: key('p'), node, sections: [] }
    parts.push(part)
    return part
  }

  function openSection(part: GrowingPart, nodes: readonly Node[]): GrowingSection {
    const node = nodes.at(-1) ?? null
    const open = part.sections.at(-1)
    if (open?.node === node) return open
    const section = { ...toHeading(nodes, part.reference), key: key('s'), node, lines: [] }
    part.sections.push(section)
    return section
  }
}

/** "1.1 Heading" without any "1." above is a section, and the part is the level that is missing. */
function isSectionNumber(node: Node | undefined): boolean {
  return node === undefined || (node.numeral !== null && node.numeral.path.length > 1)
}

/** Headings between part and section join the section's title, and its reference then names them all. */
function toHeading(nodes: readonly Node[], partReference = ''): Omit<ReadSection, 'key' | 'lines'> {
  const node = nodes.at(-1)
  const printed = node?.kind === 'node' ? (node.segment?.label?.printed ?? null) : null
  return {
    reference: composeThrough(nodes, partReference),
    printedReference: printed,
    title: nodes
      .map((one) => tidy(one.text).replace(/\s*:$|(?<=^[^.]{3,}\p{L})\.$/u, ''))
      .filter((title) => title !== '')
      .join(' – '),
    place: node?.segment?.place ?? null,
    settled: nodes.length > 1,
  }
}

function composeThrough(nodes: readonly Node[], partReference: string): string {
  let above = [{ reference: partReference, printedReference: partReference === '' ? null : partReference }]
  for (const node of nodes) {
    const printedReference = node.kind === 'node' ? (node.segment?.label?.printed ?? null) : null
    above = [{ reference: composeReference(printedReference, above, 'complete'), printedReference }, ...above]
  }
  return above[0]?.reference ?? ''
}

function toReadLine(entry: Extract<PlannedEntry, { kind: 'line' }>, key: string): ReadLine {
  const splitHints = findFurtherMeasures(entry.text)
  const flags: LineFlag[] = []
  if (splitHints.length > 0) flags.push('two-measures')
  if (entry.subItems > 0) flags.push('sub-items')
  if (entry.printed === null) flags.push('unnumbered')
  if (entry.joined.length > 0) flags.push('joined-paragraph')
  return {
    key,
    reference: '',
    printedReference: entry.printed,
    text: entry.text,
    place: entry.place,
    flags,
    splitHints,
    settled: false,
  }
}
