import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import { byParent, type TreeRow } from './ordered-tree'
import { Refusal } from './refusal'

/** Where a row is to go, as a hand on the mouse or the keyboard says it. A row that does not exist yet is placed too. */
export type Move =
  | { readonly to: 'BEFORE' | 'AFTER'; readonly siblingId: string }
  | { readonly to: 'FIRST_IN' | 'LAST_IN'; readonly parentId: string | null }
  /** One place up or down among its siblings. */
  | { readonly to: 'UP' | 'DOWN' }
  /** Under the sibling before it, after what is there. */
  | { readonly to: 'NEST' }
  /** Beside its parent, right after it. */
  | { readonly to: 'OUTDENT' }

/** What has to be written: the moved row first, then siblings whose equal keys had to be told apart (hardly ever). */
export type Placement = { readonly id: string; readonly parentId: string | null; readonly orderKey: string }

/**
 * The placements that carry out a move; none when the row already stands there.
 * Refuses (conflict) what would nest deeper than `levels`, or a row into itself, and what has nowhere to go.
 */
export function placementsFor(
  rows: readonly TreeRow[],
  id: string,
  move: Move,
  levels: number,
): readonly Placement[] {
  const families = byParent(rows)
  const spot = spotFor(rows, families, id, move)
  assertRoom(rows, families, { id, parentId: spot.parentId }, levels)
  return keysAt(families, id, spot)
}

/** Checks placements that come from elsewhere (a browser, an undo): no circle, not too deep, the parent is there. */
export function assertPlaceable(
  rows: readonly TreeRow[],
  placements: readonly Placement[],
  levels: number,
): void {
  const after = applyPlacements(rows, placements)
  const families = byParent(after)
  for (const placement of placements) assertRoom(after, families, placement, levels)
}

/** The rows with the placements written into them. */
export function applyPlacements<Row extends TreeRow>(
  rows: readonly Row[],
  placements: readonly Placement[],
): readonly Row[] {
  const placed = new Map(placements.map(({ id, parentId, orderKey }) => [id, { parentId, orderKey }]))
  return rows.map((row) => ({ ...row, ...placed.get(row.id) }))
}

/** The placements that put everything back where it was in `rows`. */
export function inversePlacements(
  rows: readonly TreeRow[],
  placements: readonly Placement[],
): readonly Placement[] {
  const moved = new Set(placements.map(({ id }) => id))
  return rows
    .filter(({ id }) => moved.has(id))
    .map(({ id, parentId, orderKey }) => ({ id, parentId, orderKey }))
}

type Families = ReadonlyMap<string | null, readonly TreeRow[]>
/** Between which siblings, `index` counted without the row itself. */
type Spot = { readonly parentId: string | null; readonly index: number }

function spotFor(rows: readonly TreeRow[], families: Families, id: string, move: Move): Spot {
  const others = (parentId: string | null) => (families.get(parentId) ?? []).filter((row) => row.id !== id)
  if (move.to === 'FIRST_IN') return { parentId: move.parentId, index: 0 }
  if (move.to === 'LAST_IN') return { parentId: move.parentId, index: others(move.parentId).length }
  if (move.to === 'BEFORE' || move.to === 'AFTER') {
    if (move.siblingId === id) throw new Refusal('conflict', 'An item cannot be placed beside itself.')
    const { parentId } = find(rows, move.siblingId)
    const index = others(parentId).findIndex((row) => row.id === move.siblingId)
    return { parentId, index: move.to === 'BEFORE' ? index : index + 1 }
  }
  const { parentId } = find(rows, id)
  const index = (families.get(parentId) ?? []).findIndex((row) => row.id === id)
  if (move.to === 'UP') {
    if (index === 0) throw new Refusal('conflict', 'It is already the first under its heading.')
    return { parentId, index: index - 1 }
  }
  if (move.to === 'DOWN') {
    if (index === others(parentId).length)
      throw new Refusal('conflict', 'It is already the last under its heading.')
    return { parentId, index: index + 1 }
  }
  if (move.to === 'NEST') {
    const before = others(parentId)[index - 1]
    if (!before) throw new Refusal('conflict', 'There is no item before it to put it under.')
    return { parentId: before.id, index: others(before.id).length }
  }
  if (parentId === null) throw new Refusal('conflict', 'It already stands at the top level.')
  return spotFor(rows, families, id, { to: 'AFTER', siblingId: parentId })
}

function keysAt(families: Families, id: string, { parentId, index }: Spot): Placement[] {
  const family = families.get(parentId) ?? []
  if (family[index]?.id === id) return []
  const siblings = family.filter((row) => row.id !== id)
  const before = siblings[index - 1]?.orderKey ?? null
  const after = siblings[index]?.orderKey ?? null
  if (before === null || after === null || before < after) {
    return [{ id, parentId, orderKey: generateKeyBetween(before, after) }]
  }
  const end = siblings.findIndex((row, place) => place > index && row.orderKey > before)
  const rest = siblings.slice(index, end === -1 ? undefined : end)
  const keys = generateNKeysBetween(before, end === -1 ? null : siblings[end]?.orderKey, rest.length + 1)
  return [id, ...rest.map((row) => row.id)].flatMap((each, place) => {
    const orderKey = keys[place]
    return orderKey === undefined ? [] : [{ id: each, parentId, orderKey }]
  })
}

function assertRoom(
  rows: readonly TreeRow[],
  families: Families,
  { id, parentId }: { readonly id: string; readonly parentId: string | null },
  levels: number,
): void {
  const byId = new Map(rows.map((row) => [row.id, row]))
  let depth = 1 + heightOf(families, id, levels)
  for (let above = parentId; above !== null; depth += 1) {
    if (above === id) throw new Refusal('conflict', 'An item cannot be placed under itself.')
    const row = byId.get(above)
    if (!row) throw new Refusal('conflict', 'The heading it was to go under is no longer there.')
    if (depth > rows.length + levels) throw new Refusal('conflict', 'An item cannot be placed under itself.')
    above = row.parentId
  }
  if (depth > levels) throw new Refusal('conflict', `At most ${String(levels)} levels are possible.`)
}

/** How many levels lie under a row; no deeper than is needed to refuse. */
function heightOf(families: Families, id: string, levels: number): number {
  if (levels === 0) return 0
  const under = families.get(id) ?? []
  return under.reduce((height, row) => Math.max(height, 1 + heightOf(families, row.id, levels - 1)), 0)
}

function find(rows: readonly TreeRow[], id: string): TreeRow {
  const row = rows.find((each) => each.id === id)
  if (!row) throw new Refusal('conflict', 'The item is no longer there.')
  return row
}
