import type { LeftOut, LeftOutReason, PlanReading, ReadWarning, SourceLine, WarningKind } from '../model'
import { settleReading } from './checking'
import { placeWords, quote, warn } from './telling'
import { arrange } from './text/arranging'
import { drawOutline } from './text/outline'
import { type PlannedAside, type PlannedEntry, planEntries } from './text/planning'
import { splitOffPreamble } from './text/preamble'
import type { Breaking } from './text/joining'
import { removeRepeated } from './text/repeated'
import { toSegments } from './text/segments'
import { sortNodes } from './text/sorting'
import { type Aside, growTree } from './text/tree'
import { sortUnnumbered } from './text/unnumbered'

/** What a reader has already set aside before the words were looked at: page headers, a table of contents. */
export type SetAside = {
  readonly leftOut: readonly Omit<LeftOut, 'key'>[]
  readonly warnings: readonly ReadWarning[]
}

/**
 * Recognises the plan in the lines of a text, whatever its numbering style: segments, their outline, what is a heading
 * and what a line, then parts, sections and lines. Linear in the length of the text.
 */
export function recogniseText(
  lines: readonly SourceLine[],
  before: SetAside,
  breaking: Breaking = 'typed',
): PlanReading {
  const said = removeRepeated(lines.filter((line) => says(line.text) || line.label !== null))
  const segments = toSegments(said.lines, breaking)
  const roles = sortUnnumbered(segments)
  const { root, asides } = growTree(drawOutline(segments, roles), segments)
  const planned = planEntries(root, sortNodes(root))
  const { parts, left } = splitOffPreamble(arrange(planned.entries))
  const outside = [
    ...before.leftOut,
    ...said.aside.leftOut,
    ...asides.map(fromAside),
    ...planned.asides.map(fromPlanned),
    ...left,
  ]
  const leftOut = [...outside]
    .sort((one, other) => one.place.number - other.place.number)
    .map((text, at) => ({ ...text, key: `o${String(at + 1)}` }))
  const warnings = [
    ...before.warnings,
    ...said.aside.warnings,
    ...tellGroups(leftOut),
    ...planned.asides.map(tellLeadIn),
    ...planned.entries.filter((entry) => !isAmong(left, entry)).flatMap(tellEntry),
  ]
  return settleReading(parts, leftOut, warnings)
}

/** Not a rule drawn in asterisks, dashes or dots. */
function says(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** What was left out with the preamble is told there. */
function isAmong(left: readonly Pick<LeftOut, 'place'>[], entry: PlannedEntry): boolean {
  const place = entry.kind === 'line' ? entry.place : entry.node.segment?.place
  return left.some((text) => text.place === place)
}

function fromAside(aside: Aside): Omit<LeftOut, 'key'> {
  const printedReference = aside.segment.label?.printed ?? null
  return { reason: aside.kind, text: aside.text, printedReference, place: aside.segment.place, fields: {} }
}

function fromPlanned(aside: PlannedAside): Omit<LeftOut, 'key'> {
  return {
    reason: aside.reason,
    text: aside.text,
    printedReference: aside.segment.label?.printed ?? null,
    place: aside.segment.place,
    fields: {},
  }
}

const groups: Partial<Record<LeftOutReason, { kind: WarningKind; what: string }>> = {
  preamble: { kind: 'preamble-left-out', what: 'stands before the measures or recites reasons' },
  closing: { kind: 'closing-left-out', what: 'stands after the last measure' },
  annex: { kind: 'annex-left-out', what: 'belongs to an annex' },
}

/** One warning for each stretch of text left out for the same reason. */
function tellGroups(leftOut: readonly LeftOut[]): readonly ReadWarning[] {
  return Object.entries(groups).flatMap(([reason, group]) => {
    const texts = leftOut.filter((text) => text.reason === reason && text.text !== '')
    const [first] = texts
    if (first === undefined) return []
    const more = texts.length === 1 ? '' : ` and ${String(texts.length - 1)} more`
    const verb = texts.length === 1 ? 'was' : 'were'
    const message = `${quote(first.text)} (${placeWords(first.place)})${more} ${verb} left out: the text ${group.what}.`
    return [warn(group.kind, first.place, message)]
  })
}

function tellLeadIn(aside: PlannedAside): ReadWarning {
  const where = aside.near === '' ? '' : ` under ${quote(aside.near)}`
  return warn(
    'unnumbered-text',
    aside.segment.place,
    `The unnumbered text ${quote(aside.text)}${where} was left out.`,
  )
}

function tellEntry(entry: PlannedEntry): readonly ReadWarning[] {
  if (entry.kind === 'line') {
    return entry.joined.map((paragraph) => {
      const message = `The unnumbered text ${quote(paragraph.text)} was kept with the line ${entry.printed?.replace(/[.:]$/, '') ?? 'above it'}.`
      return warn('unnumbered-text', paragraph.segment.place, message)
    })
  }
  const place = entry.node.segment?.place ?? null
  const title = quote(entry.node.text)
  return [
    ...(entry.node.kind === 'heading'
      ? [warn('unnumbered-heading', place, `${title} has no number; it was read as a heading.`)]
      : []),
    ...(entry.above.length > 1
      ? [
          warn(
            'deep-numbering',
            place,
            `${title} stands on a fourth level; it was joined to the section above it.`,
          ),
        ]
      : []),
  ]
}
