import type { Move } from '@/lib/kernel/tree-moves'

/** A row as it lies on the screen: how deep it is nested, and where it begins and ends from the top. */
export type Lying = {
  readonly id: string
  readonly depth: number
  readonly isBreak: boolean
  readonly top: number
  readonly bottom: number
}

/** Where the hand is: how far down, and how many levels it has gone to the side. */
export type Hand = { readonly y: number; readonly levels: number }

/** Where a row would go if it were let go now: the move, and where the line that says so is drawn. */
export type Drop = { readonly move: Move; readonly top: number; readonly depth: number }

/**
 * Where the dragged row would land: between the two rows nearest to the pointer, as deep as the hand has gone to the side, as far as
 * those two rows leave room and `levels` are possible. `rows` are in the order of the page. Null over the row's own branch, where it lies already.
 */
export function dropAt(rows: readonly Lying[], id: string, hand: Hand, levels: number): Drop | null {
  const from = rows.findIndex((row) => row.id === id)
  const dragged = rows[from]
  if (dragged === undefined) return null
  const end = rows.findIndex((row, place) => place > from && row.depth <= dragged.depth)
  const branch = rows.slice(from, end === -1 ? undefined : end)
  const others = rows.filter((row) => !branch.includes(row))
  const height = Math.max(...branch.map(({ depth }) => depth)) - dragged.depth

  const under = others.findIndex(({ top, bottom }) => hand.y < (top + bottom) / 2)
  const place = under === -1 ? others.length : under
  const [before, after] = [others[place - 1], others[place]]
  if (before === undefined)
    return { move: { to: 'FIRST_IN', parentId: null }, top: after?.top ?? dragged.top, depth: 0 }
  const deepest = Math.min(before.depth + (before.isBreak ? 0 : 1), levels - 1 - height)
  const shallowest = Math.min(after?.depth ?? 0, deepest)
  const depth = Math.min(Math.max(dragged.depth + hand.levels, shallowest), deepest)
  const top = before.bottom
  if (depth > before.depth) return { move: { to: 'FIRST_IN', parentId: before.id }, top, depth }
  const sibling = others.slice(0, place).findLast((row) => row.depth === depth)
  return sibling === undefined ? null : { move: { to: 'AFTER', siblingId: sibling.id }, top, depth }
}
