import { costOfNext, costOfUnlikeness } from './costs'
import type { Numeral } from './numeral'
import { type Entry, type State, deepestLevel, openLevels } from './outline-state'
import type { Placement } from './placements'
import type { Segment } from './segments'
import { isEnded } from './wording'

/** A number of several levels, "1.2.3", says itself where it belongs: beside 1.2.2, or under 1.2. */
export function placeLevels(state: State, segment: Segment, numeral: Numeral): readonly Placement[] {
  const levels = openLevels(state.top)
  const value = numeral.path.at(-1) ?? 0
  // "Goal 2" above "Objective 2.1", whatever else is numbered 2
  if (state.top?.numeral?.kind.startsWith('named') === true && isOfSameValue(state.top, numeral)) {
    return [{ parent: state.top, cost: value === 1 ? 0 : 1 }]
  }
  const places: Placement[] = []
  for (const entry of levels) {
    const path = pathIn(entry, numeral)
    if (path === null || path.length > numeral.path.length) continue
    const shared = sharedLevels(path, numeral.path)
    if (path.length === numeral.path.length && shared >= path.length - 1) {
      const cost = costOfNext(value, path.at(-1) ?? 0) + costOfUnlikeness(entry, segment)
      places.push({ parent: entry.up, cost })
    }
    if (path.length === numeral.path.length - 1 && shared === path.length) {
      places.push({
        parent: attachPoint(state, entry),
        cost:
          (value === 1 ? 0 : 3 + 0.5 * Math.min(value - 1, 6)) + costOfLetterUnder(entry, segment, numeral),
      })
    }
  }
  if (places.length > 0) return places
  const begins = state.pending.length > 0 && state.top !== null && numeral.path.every((level) => level === 1)
  return [withoutParent(state, segment, numeral, levels), ...(begins ? [afresh] : [])]
}

/** "1.1" under a heading without a number: the plan itself begins, below the numbered recitals. */
const afresh: Placement = { parent: null, cost: 1 }

/** "1.1a" hardly stands under 1.1 when that has come to its end. */
function costOfLetterUnder(entry: Entry, { label }: Segment, { kind }: Numeral): number {
  const text = entry.segment?.text ?? ''
  return kind === 'mixed' && label?.numerals.length === 2 && isEnded(text) && !text.endsWith(':') ? 1.5 : 0
}

/** No level stands open that the number names as its own: either there is none of its kind, or a heading is missing. */
function withoutParent(
  state: State,
  segment: Segment,
  numeral: Numeral,
  levels: readonly Entry[],
): Placement {
  const value = numeral.path.at(-1) ?? 0
  const first = value === 1 ? 0 : 1
  const kin = levels.filter((entry) => pathIn(entry, numeral) !== null)
  const outermost = kin.at(-1)
  if (outermost === undefined) {
    const deep = state.top !== null && state.top.depth >= deepestLevel
    return { parent: deep ? null : state.top, cost: (isOfSameValue(state.top, numeral) ? 0 : 1) + first }
  }
  const above = kin.find(
    (entry) => sharedLevels(pathIn(entry, numeral) ?? [], numeral.path) === entryDepth(entry),
  )
  const peer = kin.find((entry) => entryDepth(entry) === numeral.path.length)
  if (peer !== undefined && above === undefined && outermost === peer) {
    return { parent: peer.up, cost: 0.3 + first + costOfUnlikeness(peer, segment) }
  }
  const missing: Numeral = { kind: numeral.kind, path: numeral.path.slice(0, -1) }
  return { parent: above ?? outermost.up, cost: 4 + first, missing }
}

/** "II." above 2.1: two ways to write one number. */
function isOfSameValue(entry: Entry | null, numeral: Numeral): boolean {
  return entry?.numeral?.path.length === 1 && entry.numeral.path[0] === numeral.path[0]
}

function entryDepth(entry: Entry): number {
  return entry.numeral?.path.length ?? 0
}

/**
 * The path of an open level, if the number can be compared with it: "A.1" may stand under "A.", "1.1(a)" under "1.1".
 * The "2." of a list that restarts under 1.1 is no level of "2.1".
 */
function pathIn(entry: Entry, numeral: Numeral): readonly number[] | null {
  if (entry.numeral === null || isRestarting(entry)) return null
  if (numeral.kind === 'mixed') return entry.numeral.kind.startsWith('lower') ? null : entry.numeral.path
  return entry.numeral.kind === numeral.kind ? entry.numeral.path : null
}

function isRestarting(entry: Entry): boolean {
  if (entry.numeral?.kind !== 'decimal' || entry.numeral.path.length > 1) return false
  return openLevels(entry.up).some((above) => above.numeral?.kind === 'decimal')
}

function sharedLevels(one: readonly number[], other: readonly number[]): number {
  let shared = 0
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared += 1
  return shared
}

/** Unnumbered headings opened since stand between the numbered one and its lines. */
function attachPoint(state: State, entry: Entry): Entry {
  let point = state.top
  while (point !== null && point !== entry && point.numeral === null) point = point.up
  return point === entry && state.top !== null ? state.top : entry
}
