import { byParent } from '@/lib/kernel/ordered-tree'
import { outline, outlineItem, uncountedItem } from '@/lib/papers/build'
import type { Block, Outline, OutlineItem } from '@/lib/papers/paper'
import { type ItemView, textOf } from '../model/view'

/** The items as a tree of numbered headings, each with what belongs under it; breaks are not counted. */
export function itemOutline(
  items: readonly ItemView[],
  under: (item: ItemView) => readonly Block[],
): Outline {
  const children = byParent(items)
  const grown = (parentId: string | null): OutlineItem[] =>
    (children.get(parentId) ?? []).map((item) => {
      const grow = item.kind === 'BREAK' ? uncountedItem : outlineItem
      return grow(titleOf(item), { blocks: under(item), items: grown(item.id) })
    })
  return outline(...grown(null))
}

export function titleOf(item: ItemView): string {
  const title = textOf(item, 'TITLE')
  return title === '' ? '(untitled)' : title
}
