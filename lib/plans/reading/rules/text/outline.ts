import { type Entry, type State, type Step, beginning, isWeaker } from './outline-state'
import { placeHeading, placeNumber, settlePending } from './placements'
import type { Segment } from './segments'
import type { UnnumberedRole } from './unnumbered'

/** So many readings of the numbers so far are kept side by side; the next numbers tell which was meant. */
const keptReadings = 16

/**
 * Finds the nesting of the numbers: of all ways to read them ("(i)" as a letter or a Roman numeral, "2." as the second
 * line or the second part, "4. The" as a number or the rest of a sentence) the one that leaves the fewest breaks.
 * Returns its steps in the order of the text. Linear in the number of segments.
 */
export function drawOutline(
  segments: readonly Segment[],
  roles: readonly (UnnumberedRole | null)[],
): readonly Step[] {
  let states: readonly State[] = [beginning]
  segments.forEach((segment, at) => {
    const role = roles[at] ?? null
    if (role === null) states = keepBest(states.flatMap((state) => placeNumber(state, segment, at)))
    else if (role.kind === 'heading')
      states = states.map((state) => placeHeading(state, segment, at, role.family))
    else if (segment.bullet) states = states.map((state) => asText(settlePending(state), at, 'text'))
    else states = states.map((state) => asText(state, at, role.kind === 'paragraph' ? 'text' : role.kind))
  })
  return stepsOf(settlePending(states[0] ?? beginning))
}

function asText(state: State, at: number, kind: Step['kind']): State {
  return {
    ...state,
    last: { back: state.last, kind, segment: at, parent: state.top?.step ?? null, numeral: null },
  }
}

/** Of readings that leave the same levels open the cheaper is enough. */
function keepBest(states: readonly State[]): readonly State[] {
  const best = new Map<string, State>()
  for (const state of states) {
    const sign = signOf(state)
    const rival = best.get(sign)
    if (rival === undefined || isWeaker(rival, state)) best.set(sign, state)
  }
  return [...best.values()].sort((one, other) => one.cost - other.cost).slice(0, keptReadings)
}

function signOf(state: State): string {
  return `${state.begun ? 'b' : ''}${String(state.pending.length)}${signOfEntry(state.top)}`
}

function signOfEntry(entry: Entry | null): string {
  return entry === null ? '' : entry.sign
}

function stepsOf(state: State): readonly Step[] {
  const steps: Step[] = []
  for (let step = state.last; step !== null; step = step.back) steps.push(step)
  return steps.reverse()
}
