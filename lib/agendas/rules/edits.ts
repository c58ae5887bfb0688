import { type TreeRow, withAllUnder } from '@/lib/kernel/ordered-tree'
import { Refusal } from '@/lib/kernel/refusal'
import { applyPlacements, inversePlacements, type Placement } from '@/lib/kernel/tree-moves'

/** A change of the agenda's structure. Each has an inverse, so that whatever was done can be undone. */
export type StructuralEdit<Item> =
  | { readonly kind: 'ADD'; readonly items: readonly Item[] }
  /** With everything under them, also what came there since. */
  | { readonly kind: 'REMOVE'; readonly ids: readonly string[] }
  /** Takes removed items back as they were. */
  | { readonly kind: 'RESTORE'; readonly items: readonly Item[] }
  | { readonly kind: 'PLACE'; readonly placements: readonly Placement[] }

/** The edit that removes an item and all under it. */
export function removalOf(items: readonly TreeRow[], id: string): StructuralEdit<never> {
  const all = withAllUnder(items, id)
  return { kind: 'REMOVE', ids: items.filter((item) => all.has(item.id)).map((item) => item.id) }
}

/** The items after an edit. Refuses to bring items back under a heading that is gone. */
export function applyEdit<Item extends TreeRow>(
  items: readonly Item[],
  edit: StructuralEdit<Item>,
): readonly Item[] {
  if (edit.kind === 'PLACE') return applyPlacements(items, edit.placements)
  if (edit.kind === 'REMOVE') {
    const gone = withAllUnderEach(items, edit.ids)
    return items.filter((item) => !gone.has(item.id))
  }
  const present = new Set(items.map(({ id }) => id))
  const added = edit.items.filter(({ id }) => !present.has(id))
  for (const { id } of added) present.add(id)
  if (added.some(({ parentId }) => parentId !== null && !present.has(parentId))) {
    throw new Refusal('conflict', 'The heading it stood under is gone. Bring that back first.')
  }
  return [...items, ...added]
}

/** The edit that undoes `edit`, worked out on the items as they were before it. */
export function inverseOf<Item extends TreeRow>(
  before: readonly Item[],
  edit: StructuralEdit<Item>,
): StructuralEdit<Item> {
  if (edit.kind === 'PLACE') return { kind: 'PLACE', placements: inversePlacements(before, edit.placements) }
  if (edit.kind === 'REMOVE') {
    const gone = withAllUnderEach(before, edit.ids)
    return { kind: 'RESTORE', items: before.filter((item) => gone.has(item.id)) }
  }
  const present = new Set(before.map(({ id }) => id))
  return { kind: 'REMOVE', ids: edit.items.map(({ id }) => id).filter((id) => !present.has(id)) }
}

function withAllUnderEach(items: readonly TreeRow[], ids: readonly string[]): ReadonlySet<string> {
  const gone = new Set<string>()
  for (const id of ids) if (!gone.has(id)) for (const each of withAllUnder(items, id)) gone.add(each)
  return gone
}
