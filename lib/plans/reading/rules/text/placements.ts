import {
  costOfJoining,
  costOfNewLevel,
  costOfNext,
  costOfNumber,
  costOfPreamble,
  costOfRecital,
  costOfUnlikeness,
  runOf,
} from './costs'
import type { Numeral } from './numeral'
import {
  type Entry,
  type Pending,
  type State,
  type Step,
  deepestLevel,
  openEntry,
  openLevels,
} from './outline-state'
import type { Segment } from './segments'
import { isEnded } from './wording'
import { placeLevels } from './placements-of-levels'

/** A place for a number: under which open level, and at what cost. */
export type Placement = {
  readonly parent: Entry | null
  readonly cost: number
  /** Numbers of headings the source lacks, to be opened between the parent and this one. */
  readonly missing?: Numeral
}

/** Every way to go on with a numbered segment. */
export function placeNumber(state: State, segment: Segment, at: number): readonly State[] {
  const placed = (segment.label?.numerals ?? []).flatMap((numeral) => {
    const own = state.cost + costOfNumber(segment, numeral) + (state.begun ? 0 : costOfRecital(segment))
    const places =
      numeral.path.length > 1 ? placeLevels(state, segment, numeral) : placeSingle(state, segment, numeral)
    return places.map((place) => settle(state, segment, at, numeral, { ...place, cost: own + place.cost }))
  })
  const joining = state.last === null ? null : costOfJoining(segment)
  return [
    ...placed,
    ...(joining === null ? [] : [aside(state, segment, at, 'joined', joining)]),
    ...(state.begun ? [] : [aside(state, segment, at, 'preamble', costOfPreamble(segment))]),
  ]
}

function placeSingle(state: State, segment: Segment, numeral: Numeral): readonly Placement[] {
  const value = numeral.path[0] ?? 0
  const levels = openLevels(state.top)
  const next = levels
    .filter((entry) => entry.numeral?.kind === numeral.kind && entry.numeral.path.length === 1)
    .slice(0, 4)
    .map((entry) => {
      const restart = state.pending.length > 0 && value === 1
      const step = restart ? 1 : costOfNext(value, entry.numeral?.path[0] ?? 0)
      return {
        parent: entry.up,
        cost: step + costOfUnlikeness(entry, segment) + (state.pending.length > 0 ? 0.3 : 0),
      }
    })
  const beside = besideHeading(state, levels, numeral)
  const under = {
    parent: state.top,
    cost: costOfNewLevel(state, segment, numeral) + costOfPendingUnder(state),
  }
  const deep = state.top !== null && state.top.depth >= deepestLevel
  if (next.length > 0 || state.top === null) return deep ? next : [...next, ...beside, under]
  const aside = { ...state, top: null }
  return [...(deep ? [] : [under]), { parent: null, cost: 2.5 + costOfNewLevel(aside, segment, numeral) }]
}

/** A heading in capitals stands beside one in small letters, and the run of numbers goes on under it. */
function besideHeading(state: State, levels: readonly Entry[], numeral: Numeral): readonly Placement[] {
  if (state.pending[0]?.family !== 'capitals') return []
  return levels.flatMap((entry): readonly Placement[] => {
    const heading = entry.up
    const isRun = entry.numeral?.kind === numeral.kind && entry.numeral.path.length === 1
    if (!isRun || heading?.family !== 'plain') return []
    return [{ parent: heading.up, cost: costOfNext(numeral.path[0] ?? 0, entry.numeral.path[0] ?? 0) + 0.1 }]
  })
}

/** A heading belongs under a heading, hardly under a line. */
function costOfPendingUnder(state: State): number {
  return state.pending.length > 0 && (state.top?.segment?.label ?? null) !== null ? 0.8 : 0
}

function settle(state: State, segment: Segment, at: number, numeral: Numeral, place: Placement): State {
  let last = state.last
  let parent = place.parent
  if (place.missing !== undefined) {
    last = { back: last, kind: 'missing', segment: at, parent: parent?.step ?? null, numeral: place.missing }
    parent = openEntry(parent, { numeral: place.missing, family: null, segment: null, step: last })
  }
  for (const heading of state.pending) {
    const opened = openHeading(parent, last, heading)
    last = opened.step
    parent = opened
  }
  const step: Step = { back: last, kind: 'node', segment: at, parent: parent?.step ?? null, numeral }
  return {
    cost: place.cost,
    top: openEntry(parent, { numeral, family: null, segment, step }),
    last: step,
    begun: true,
    pending: [],
    runs: runsWith(state, segment, numeral, parent?.depth ?? 0),
  }
}

function runsWith(state: State, segment: Segment, numeral: Numeral, depth: number): State['runs'] {
  if (numeral.path.length > 1) return state.runs
  const run = runOf(segment, numeral)
  const values = Array.from({ length: deepestLevel }, (_, at) => state.runs[run]?.[at] ?? 0)
  return { ...state.runs, [run]: values.with(Math.min(depth, deepestLevel - 1), numeral.path[0] ?? 0) }
}

function aside(state: State, segment: Segment, at: number, kind: 'joined' | 'preamble', cost: number): State {
  const numeral = segment.label?.numerals[0]
  const runs =
    kind === 'preamble' && numeral !== undefined ? runsWith(state, segment, numeral, 0) : state.runs
  const last: Step = { back: state.last, kind, segment: at, parent: state.top?.step ?? null, numeral: null }
  return { ...state, cost: state.cost + cost, last, runs }
}

function openHeading(parent: Entry | null, back: Step | null, heading: Pending): Entry {
  const step: Step = {
    back,
    kind: 'heading',
    segment: heading.at,
    parent: parent?.step ?? null,
    numeral: null,
  }
  return openEntry(parent, { numeral: null, family: heading.family, segment: heading.segment, step })
}

/** An unnumbered heading closes the last one of its kind; a new kind waits for the number that tells its level. */
export function placeHeading(state: State, segment: Segment, at: number, family: string): State {
  const heading: Pending = { segment, at, family }
  const levels = openLevels(state.top)
  const same = levels.find((entry) => entry.family === family)
  const style = segment.heading
  if (same !== undefined && state.pending.length === 0) return opened(state, same.up, heading)
  if (state.pending.some((waiting) => waiting.family === family)) {
    return placeHeading(settlePending(state), segment, at, family)
  }
  if (style === null) return { ...state, pending: [...state.pending, heading] }
  const above = levels.find((entry) => {
    const own = entry.segment?.heading ?? null
    return own !== null && own < style
  })
  return opened({ ...state, pending: [] }, above ?? null, heading)
}

/** A bullet, or the end, tells that the waiting headings stand above texts without numbers. */
export function settlePending(state: State): State {
  if (state.pending.length === 0) return state
  const levels = openLevels(state.top)
  const above = levels.find((entry) => entry.segment?.label == null || !isEnded(entry.segment.text)) ?? null
  return state.pending.reduce<State>(
    (settled, heading, at) => opened(settled, at === 0 ? above : settled.top, heading),
    { ...state, pending: [] },
  )
}

function opened(state: State, parent: Entry | null, heading: Pending): State {
  const entry = openHeading(parent, state.last, heading)
  return { ...state, top: entry, last: entry.step, begun: true }
}
