import type { LeftOut, Place, PlanReading, ReadLine, ReadPart, ReadWarning, WarningKind } from '../model'
import { composeAll, countTree } from './composing'
import { checkNumbers } from './numbers'
import { placeWords, quote, warn } from './telling'

/** Warnings that follow from the tree itself, and are told anew after every edit. */
const ofTheTree: ReadonlySet<WarningKind> = new Set([
  'gap',
  'duplicate-reference',
  'out-of-order',
  'lost-zero',
  'empty-heading',
  'missing-heading',
  'two-measures',
  'sub-items',
  'unnumbered-line',
  'no-text',
])

/** Composes the references, counts the tree and says everything about it that an officer should look at. */
export function settleReading(
  parts: readonly ReadPart[],
  leftOut: readonly LeftOut[],
  warnings: readonly ReadWarning[],
): PlanReading {
  const composed = composeAll(parts)
  const kept = warnings.filter((warning) => !ofTheTree.has(warning.kind))
  const found = [...checkTree(composed), ...checkNumbers(composed, leftOut), ...checkDuplicates(composed)]
  const all = [...kept, ...found].sort((one, other) => one.line - other.line)
  return { parts: composed, counts: countTree(composed), warnings: all, leftOut }
}

function checkTree(parts: readonly ReadPart[]): readonly ReadWarning[] {
  const sections = parts.flatMap((part) => part.sections)
  const lines = sections.flatMap((section) => section.lines)
  if (lines.length === 0) return [warn('no-text', null, 'No action line was found in this document.')]
  const emptyParts = parts.filter((part) => part.sections.length === 0)
  const emptySections = sections.filter((section) => section.lines.length === 0)
  return [
    ...[...emptyParts, ...emptySections].map((heading) =>
      warn(
        'empty-heading',
        heading.place,
        `${nameOf(heading.reference, heading.title)} has no action line under it.`,
      ),
    ),
    ...checkUntitled(parts),
    ...lines.flatMap(checkLine),
  ]
}

/** "1.1 Trade", or the title alone, as a sentence can begin with it. */
function nameOf(reference: string, title: string): string {
  if (reference === '') return quote(title)
  return title === '' ? reference : `${reference} ${quote(title)}`
}

/** A heading the numbers speak of, which the source does not have. */
function checkUntitled(parts: readonly ReadPart[]): readonly ReadWarning[] {
  const untitledParts =
    parts.length > 1 ? parts.filter((part) => part.title === '' && part.printedReference === null) : []
  const untitledSections = parts.flatMap((part) =>
    part.sections.length > 1
      ? part.sections.filter((section) => section.title === '' && section.printedReference === null)
      : [],
  )
  const below = [
    ...untitledParts.map(
      (part) => part.sections[0]?.printedReference ?? part.sections[0]?.lines[0]?.printedReference,
    ),
    ...untitledSections.map((section) => section.lines[0]?.printedReference),
  ]
  const places = [
    ...untitledParts.map((part) => part.sections[0]?.place ?? part.sections[0]?.lines[0]?.place ?? null),
    ...untitledSections.map((section) => section.lines[0]?.place ?? null),
  ]
  return below.map((printed, at) =>
    warn('missing-heading', places[at] ?? null, `${printed ?? 'A text'} stands under no heading of its own.`),
  )
}

function checkLine(line: ReadLine): readonly ReadWarning[] {
  const name = line.reference === '' ? `The unnumbered text ${quote(line.text)}` : line.reference
  return [
    ...(line.flags.includes('two-measures')
      ? [warn('two-measures', line.place, `${name} seems to hold two measures under one number.`)]
      : []),
    ...(line.flags.includes('sub-items')
      ? [warn('sub-items', line.place, `${name} has sub-items; they were kept within the line.`)]
      : []),
    ...(line.printedReference === null && !line.settled
      ? [warn('unnumbered-line', line.place, `No number is printed for the line ${quote(line.text)}.`)]
      : []),
  ]
}

/** So many numbers of a part that stand before it too are no slip: the numbers begin anew, and that is told once. */
const anew = 3

function checkDuplicates(parts: readonly ReadPart[]): readonly ReadWarning[] {
  const first = new Map<string, Place>()
  return parts.flatMap((part) => {
    const ofOthers = new Set(first.keys())
    const twice = part.sections
      .flatMap((section) => section.lines)
      .flatMap(({ reference, place }) => {
        const before = first.get(reference)
        if (before === undefined && reference !== '') first.set(reference, place)
        return before === undefined ? [] : [{ reference, place, before }]
      })
    const restarted = twice.filter(({ reference }) => ofOthers.has(reference))
    const isAnew = restarted.length >= anew
    return [
      ...(isAnew ? tellAnew(part, restarted) : []),
      ...twice
        .filter((one) => !isAnew || !restarted.includes(one))
        .map(({ reference, place, before }) =>
          warn(
            'duplicate-reference',
            place,
            `The reference ${reference} stands twice: ${placeWords(before)} and ${placeWords(place)}.`,
          ),
        ),
    ]
  })
}

function tellAnew(
  part: ReadPart,
  lines: readonly { readonly reference: string; readonly place: Place }[],
): readonly ReadWarning[] {
  const [first] = lines
  if (first === undefined) return []
  const name = part.title === '' ? 'the part that begins here' : nameOf(part.reference, part.title)
  const message = `${String(lines.length)} references of ${name}, from ${first.reference} on, stand in an earlier part too.`
  return [warn('duplicate-reference', first.place, message)]
}
