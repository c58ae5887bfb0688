import { inDocumentOrder, type Placed, type TreeRow } from '@/lib/kernel/ordered-tree'
import type { ItemKind } from '../model/item'

/** An item where the reader meets it, with its number: null for a break. */
export type Numbered<Item> = Placed<Item> & { readonly number: string | null }

/**
 * The items in document order with their numbers. Give it the items the reader may see and no others: then the numbers
 * have no gap, and nothing tells that there is more.
 */
export function numberItems<Item extends TreeRow & { readonly kind: ItemKind }>(
  items: readonly Item[],
): readonly Numbered<Item>[] {
  const placed = inDocumentOrder(items)
  const numbers = numberOutline(placed.map(({ row, depth }) => ({ kind: row.kind, depth })))
  return placed.map((place, index) => ({ ...place, number: numbers[index] ?? null }))
}

/** The numbers of an outline that is already in document order: "1", "2", "2.1", null for a break. */
export function numberOutline(
  outline: readonly { readonly kind: ItemKind; readonly depth: number }[],
): readonly (string | null)[] {
  const counts: number[] = []
  const path: (string | null)[] = []
  return outline.map(({ kind, depth }) => {
    counts.length = depth + 1
    const above = depth === 0 ? '' : (path[depth - 1] ?? null)
    path[depth] = null
    if (kind === 'BREAK' || above === null) return null
    const count = (counts[depth] ?? 0) + 1
    counts[depth] = count
    const number = above === '' ? String(count) : `${above}.${String(count)}`
    path[depth] = number
    return number
  })
}
