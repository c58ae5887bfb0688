import { compareLines } from '../reading/rules/compare-readings'
import { splitNames } from './names'

/** A line as the plan keeps it, as far as another edition of its source can change it. */
export type StandingLine = {
  readonly id: string
  readonly sectionId: string
  readonly partId: string
  readonly position: number
  readonly reference: string
  readonly text: string
  /** Names parted by commas. */
  readonly lead: string
  readonly goneOn: string | null
}

type Headed = { readonly reference: string; readonly printedReference: string | null; readonly title: string }
type GivenLine = {
  readonly reference: string
  readonly printedReference: string | null
  readonly text: string
  readonly lead: string
}

/** The tree of the other edition, as it was confirmed in the preview. */
export type GivenParts = readonly (Headed & {
  readonly sections: readonly (Headed & { readonly lines: readonly GivenLine[] })[]
})[]

/** A line of the other edition with where it stands there; `at` counts the lines from 0 and names it in what is sent. */
export type EditionLine = {
  readonly at: number
  readonly part: number
  readonly section: number
  readonly reference: string
  readonly printedReference: string | null
  readonly text: string
  readonly lead?: string
}

export function editionLines(parts: GivenParts): readonly EditionLine[] {
  let at = 0
  let section = -1
  return parts.flatMap((part, partAt) =>
    part.sections.flatMap(({ lines }) => {
      section += 1
      return lines.map(({ reference, printedReference, text, lead }): EditionLine => {
        const names = splitNames(lead).join(', ')
        const own = { at, part: partAt, section, reference, printedReference, text }
        at += 1
        return names === '' ? own : { ...own, lead: names }
      })
    }),
  )
}

/**
 * What another edition of the source changes, by reference: lines it adds, words it changes, lines it no longer has,
 * and lines it has again. What the desk keeps beside a line is never part of it.
 */
export function differenceOf(standing: readonly StandingLine[], parts: GivenParts) {
  const { added, changed, gone, same, renumbered } = compareLines(standing, editionLines(parts))
  const pairs = [...changed.map(({ stored, line }) => ({ stored, line })), ...same]
  return {
    added,
    changed: changed.filter(({ stored }) => stored.goneOn === null),
    gone: gone.filter(({ goneOn }) => goneOn === null),
    back: pairs.filter(({ stored }) => stored.goneOn !== null),
    same: same.filter(({ stored }) => stored.goneOn === null).length,
    renumbered,
    pairs,
  }
}

export type PlanDifference = ReturnType<typeof differenceOf>

/** Where a new line goes: behind which place of the plan, and under which section, or a new one of the edition. */
export type Insertion = {
  readonly line: EditionLine
  /** The position of the line it follows; 0 where it comes first. */
  readonly behind: number
  readonly sectionId: string | null
}

/** Finds the place of every new line: behind the line that stands before it in the edition, under the section of its neighbours. */
export function placeAdded(
  difference: Pick<PlanDifference, 'added' | 'pairs'>,
  parts: GivenParts,
  sections: readonly { readonly id: string; readonly reference: string; readonly title: string }[],
): readonly Insertion[] {
  const storedAt = new Map(difference.pairs.map(({ stored, line }) => [line.at, stored]))
  const sectionOf = new Map<number, string>()
  for (const { stored, line } of difference.pairs)
    if (!sectionOf.has(line.section)) sectionOf.set(line.section, stored.sectionId)
  const given = parts.flatMap((part) => part.sections)
  const named = (at: number) => {
    const section = given[at]
    if (section === undefined || (section.reference === '' && section.title === '')) return null
    return (
      sections.find(({ reference, title }) => reference === section.reference && title === section.title)
        ?.id ?? null
    )
  }
  const isAdded = new Set(difference.added.map(({ at }) => at))
  let behind = 0
  return editionLines(parts).flatMap((line): Insertion[] => {
    behind = storedAt.get(line.at)?.position ?? behind
    if (!isAdded.has(line.at)) return []
    return [{ line, behind, sectionId: sectionOf.get(line.section) ?? named(line.section) }]
  })
}
