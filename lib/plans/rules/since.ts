import { type LineState, lineStates } from '../model'
import { monthsBetween } from './today'

/** A line as a snapshot keeps it. */
export type SnapshotLine = {
  readonly id: string
  readonly reference: string
  readonly part: string
  readonly section: string
  readonly text: string
  readonly state: LineState
  readonly stateAsOn: string | null
  readonly lastActivityOn: string | null
  readonly quietSince: string
}

export type Moved = { readonly line: SnapshotLine; readonly from: LineState }

/** What happened between two days of reckoning, computed from what was reported and never from what is remembered. */
export type Since = {
  readonly moved: readonly Moved[]
  /** Open lines with a report or an activity before the earlier day and none after it, once three months have passed. */
  readonly goneQuiet: readonly SnapshotLine[]
  readonly added: readonly SnapshotLine[]
  readonly gone: readonly SnapshotLine[]
}

/** Nothing has gone quiet within the weeks between two meetings. */
const quietMonths = 3

export function since(
  before: readonly SnapshotLine[],
  now: readonly SnapshotLine[],
  beforeAsOn: string,
  untilAsOn: string,
): Since {
  const isLongEnough = monthsBetween(beforeAsOn, untilAsOn) >= quietMonths
  const earlier = new Map(before.map((line) => [line.id, line]))
  const ids = new Set(now.map(({ id }) => id))
  const moved: Moved[] = []
  const goneQuiet: SnapshotLine[] = []
  const added: SnapshotLine[] = []
  for (const line of now) {
    const old = earlier.get(line.id)
    if (old === undefined) {
      added.push(line)
      continue
    }
    if (old.state !== line.state) moved.push({ line, from: old.state })
    const isOpen = line.state !== 'COMPLETED' && line.state !== 'NO_LONGER_RELEVANT'
    const hadLife = old.stateAsOn !== null || old.lastActivityOn !== null
    if (isLongEnough && isOpen && hadLife && line.quietSince <= beforeAsOn) goneQuiet.push(line)
  }
  return { moved, goneQuiet, added, gone: before.filter(({ id }) => !ids.has(id)) }
}

/** The lines of a snapshot as they come from a Json column; what is not one is left out. */
export function storedLines(stored: unknown): readonly SnapshotLine[] {
  if (!Array.isArray(stored)) return []
  return stored.filter(isSnapshotLine)
}

function isSnapshotLine(line: unknown): line is SnapshotLine {
  if (typeof line !== 'object' || line === null || !('id' in line) || !('state' in line)) return false
  return (lineStates as readonly unknown[]).includes(line.state)
}
