import type { PlanReading, ReadHeading, ReadLine, ReadPart, ReadSection } from '../model'
import { type Label, readLabel } from './text/label'
import { namedValue } from './text/numeral'

/** A level above, with what it printed and what was composed for it. */
type Above = Pick<ReadHeading, 'reference' | 'printedReference'>

/**
 * The reference of a printed number below the levels above it, innermost first: "2." below 1.1 is 1.1.2, "(a)" is
 * 1.1(a), "7." below II is II.7, "1.1.2." stays 1.1.2. Empty when nothing was printed: no number is ever invented.
 */
export function composeReference(printed: string | null, above: readonly Above[], manner: Manner): string {
  if (printed === null) return ''
  const label = readLabel(printed)
  if (label === null || label.rest !== '') return printed.trim().replace(/[.:)\s]+$/u, '')
  const path = label.numerals[0]?.path ?? []
  return path.length > 1 ? composeLevels(label, above, manner) : composeSingle(label, above)
}

/** Whether "2.1" below part II is complete in itself, because its first figure is the part's number. */
export type Manner = 'complete' | 'relative'

function composeLevels(label: Label, above: readonly Above[], manner: Manner): string {
  for (const level of above) {
    const core = level.printedReference === null ? null : (readLabel(level.printedReference)?.core ?? null)
    const rest = core === null ? null : restAfter(label.core, core)
    if (rest !== null && level.reference !== '') return `${level.reference}${rest}`
  }
  const parent = above.find((level) => level.reference !== '')
  if (parent === undefined || manner === 'complete' || /^\p{Nd}/u.test(parent.reference)) return label.core
  return /^\p{Nd}/u.test(label.core) ? `${parent.reference}.${label.core}` : label.core
}

/** ".2" for "1.1.2" after "1.1", "(a)" for "1.1(a)"; null when the one does not begin with the other. */
function restAfter(core: string, above: string): string | null {
  if (!core.startsWith(above)) return null
  const rest = core.slice(above.length)
  return rest.startsWith('.') || rest.startsWith('(') ? rest : null
}

function composeSingle(label: Label, above: readonly Above[]): string {
  const core = label.mark === 'word' && /^\p{L}{3,}$/u.test(label.core) ? spelt(label.core) : label.core
  const parent = above.find((level) => level.reference !== '')?.reference ?? null
  const bracketed = label.mark === 'brackets' || (label.mark === 'closed' && /^\p{L}/u.test(core))
  if (bracketed && (parent !== null || /^\p{L}/u.test(core))) return `${parent ?? ''}(${core})`
  return parent === null ? core : `${parent}.${core}`
}

/** "Part One" is cited as 1; Roman and Arabic numbers are cited as they stand. */
function spelt(core: string): string {
  const value = /^[IVXLC]+$/i.test(core) ? null : namedValue(core)
  return value === null ? core : String(value)
}

/** Composes every reference anew from what was printed, except those an officer has typed. */
export function composeAll(parts: readonly ReadPart[]): readonly ReadPart[] {
  const manner = mannerOf(parts)
  return parts.map((part) => {
    const ownPart = withReference(part, [], manner)
    const sections = part.sections.map((section): ReadSection => {
      const ownSection = withReference(section, [ownPart], manner)
      const lines = section.lines.map((line) => withReference(line, [ownSection, ownPart], manner))
      return { ...ownSection, lines }
    })
    return { ...ownPart, sections }
  })
}

function withReference<Item extends ReadPart | ReadSection | ReadLine>(
  item: Item,
  above: readonly Above[],
  manner: Manner,
): Item {
  return item.settled ? item : { ...item, reference: composeReference(item.printedReference, above, manner) }
}

function mannerOf(parts: readonly ReadPart[]): Manner {
  let compared = 0
  for (const part of parts) {
    const own = part.printedReference === null ? null : readLabel(part.printedReference)
    const numeral = own?.numerals.at(-1)
    if (numeral === undefined || numeral.path.length > 1 || numeral.kind === 'decimal') continue
    for (const printed of part.sections.flatMap(printedBelow)) {
      const first = readLabel(printed)?.numerals[0]
      if (first?.kind !== 'decimal' || first.path.length < 2) continue
      if (first.path[0] !== numeral.path[0]) return 'relative'
      compared += 1
    }
  }
  return compared > 0 ? 'complete' : 'relative'
}

/** The numbers directly below a part: its sections', or its lines' where the section has none. */
function printedBelow(section: ReadSection): readonly string[] {
  if (section.printedReference !== null) return [section.printedReference]
  return section.lines.flatMap((line) => (line.printedReference === null ? [] : [line.printedReference]))
}

/** How many parts, sections and lines the tree has. */
export function countTree(parts: readonly ReadPart[]): PlanReading['counts'] {
  const sections = parts.flatMap((part) => part.sections)
  return {
    parts: parts.length,
    sections: sections.length,
    lines: sections.reduce((lines, section) => lines + section.lines.length, 0),
  }
}
