import type { Numeral } from './numeral'
import type { Segment } from './segments'

/** A level that stands open: the last text of that level and the levels above it. */
export type Entry = {
  readonly up: Entry | null
  /** Null for an unnumbered heading. */
  readonly numeral: Numeral | null
  /** The family of an unnumbered heading: a style, capitals, plain. */
  readonly family: string | null
  /** Null for a heading the numbers below speak of but the source does not have. */
  readonly segment: Segment | null
  readonly step: Step
  readonly depth: number
  readonly sign: string
}

/** No plan nests deeper; the bound keeps hostile texts from building a tower. */
export const deepestLevel = 8

/** What became of one segment. Steps point back, so that readings share their beginnings. */
export type Step = {
  readonly back: Step | null
  readonly kind:
    'node' | 'heading' | 'missing' | 'text' | 'joined' | 'title' | 'preamble' | 'closing' | 'annex'
  readonly segment: number
  readonly parent: Step | null
  readonly numeral: Numeral | null
}

export type State = {
  /** The sum of all breaks in the numbering so far; smaller is likelier. */
  readonly cost: number
  readonly top: Entry | null
  readonly last: Step | null
  /** A part, section or line has been met: the preamble is over. */
  readonly begun: boolean
  /** Unnumbered headings whose level is told by the number that follows. */
  readonly pending: readonly Pending[]
  /** The last value of each kind of number on each depth, for runs that go on under the next heading. */
  readonly runs: Readonly<Record<string, readonly number[]>>
}

export type Pending = { readonly segment: Segment; readonly at: number; readonly family: string }

export const beginning: State = { cost: 0, top: null, last: null, begun: false, pending: [], runs: {} }

export function isWeaker(rival: State, state: State): boolean {
  return state.cost < rival.cost
}

/** The open levels from the innermost outwards. */
export function openLevels(top: Entry | null): readonly Entry[] {
  const levels: Entry[] = []
  for (let entry = top; entry !== null; entry = entry.up) levels.push(entry)
  return levels
}

export function openEntry(
  up: Entry | null,
  content: Pick<Entry, 'numeral' | 'family' | 'segment' | 'step'>,
): Entry {
  const own =
    content.numeral === null
      ? (content.family ?? '')
      : `${content.numeral.kind}${content.numeral.path.join('.')}`
  return {
    up,
    ...content,
    depth: up === null ? 1 : up.depth + 1,
    sign: `${up === null ? '' : up.sign}/${own}`,
  }
}
