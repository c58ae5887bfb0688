import type { AgendaView, ItemView, PaperView, TextView } from '@/lib/agendas/model/view'
import { circleOfNewText, isWithin, narrower } from '@/lib/agendas/rules/reach'
import type { AgendaItemId, PaperId } from '@/lib/kernel/ids'
import { withAllUnder } from '@/lib/kernel/ordered-tree'
import { applyPlacements } from '@/lib/kernel/tree-moves'
import type { Edit } from './edits'

/** The agenda as it will stand once the edits are taken. An edit that no longer fits changes nothing here: the house will say so. */
export function replay(view: AgendaView, edits: readonly Edit[]): AgendaView {
  const bin = new Map<string, readonly ItemView[]>()
  return { ...view, items: edits.reduce((items, edit) => after(items, edit, bin), view.items) }
}

type Items = readonly ItemView[]

function after(items: Items, edit: Edit, bin: Map<string, Items>): Items {
  if (edit.verb === 'addItem') return added(items, edit.input)
  if (edit.verb === 'moveItem')
    return applyPlacements<ItemView>(
      items,
      edit.input.placements.map(({ itemId: id, ...place }) => ({ id, ...place })),
    )
  if (edit.verb === 'removeItem') {
    const gone = withAllUnder(items, edit.input.itemId)
    bin.set(
      edit.input.itemId,
      items.filter(({ id }) => gone.has(id)),
    )
    return items.filter(({ id }) => !gone.has(id))
  }
  if (edit.verb === 'restoreItem') {
    const present = new Set(items.map(({ id }) => id as string))
    return [...items, ...(bin.get(edit.input.itemId) ?? []).filter(({ id }) => !present.has(id))]
  }
  if (edit.verb === 'settleVariant') return items.map((item) => settled(item, edit.input))
  if (edit.verb === 'removePaper')
    return items.map((item) => ({
      ...item,
      papers: item.papers.filter(({ id }) => id !== edit.input.paperId),
    }))
  if (edit.verb === 'restorePaper') return items
  if (edit.verb === 'changePaperCircle') {
    const { paperId, circle } = edit.input
    return items.map((item) => ({
      ...item,
      papers: item.papers.map((paper) => (paper.id === paperId ? { ...paper, circle } : paper)),
    }))
  }
  return items.map((item) => (item.id === edit.input.itemId ? changed(item, edit) : item))
}

function added(items: Items, input: (Edit & { verb: 'addItem' })['input']): Items {
  if (items.some(({ id }) => id === input.itemId)) return items
  const circle = items.find(({ id }) => id === input.parentId)?.circle ?? 'ALL_DELEGATIONS'
  const title = { kind: 'TITLE', circle, text: input.title ?? '', revision: 1, variants: [] } as const
  const item: ItemView = {
    id: input.itemId as AgendaItemId,
    parentId: input.parentId as AgendaItemId | null,
    orderKey: input.orderKey,
    kind: input.kind ?? 'OTHER',
    minutes: input.minutes ?? null,
    startsNewDay: false,
    circle,
    leadId: null,
    topicId: null,
    reason: null,
    source: null,
    handling: 'OPEN',
    texts: [title],
    papers: [],
  }
  return [...items, item]
}

type OfItem = Extract<Edit, { verb: 'changeItem' | 'writeText' | 'changeTextCircle' | 'addLink' }>

function changed(item: ItemView, edit: OfItem): ItemView {
  if (edit.verb === 'changeItem') return { ...item, ...(edit.input.set as Partial<ItemView>) }
  if (edit.verb === 'writeText') return withText(item, edit.input.kind, { text: edit.input.text })
  if (edit.verb === 'changeTextCircle') return withText(item, edit.input.kind, { circle: edit.input.circle })
  const { paperId, title, url, circle = item.circle } = edit.input
  if (item.papers.some(({ id }) => id === paperId)) return item
  const paper: PaperView = { id: paperId as PaperId, title, url, size: null, circle }
  return { ...item, papers: [...item.papers, paper] }
}

function withText(item: ItemView, kind: TextView['kind'], change: Partial<TextView>): ItemView {
  const text = { ...textView(item, kind), ...change }
  return { ...item, texts: [...item.texts.filter((one) => one.kind !== kind), text] }
}

/** A text of an item, also one nobody has written yet. */
export function textView(item: Pick<ItemView, 'texts' | 'circle'>, kind: TextView['kind']): TextView {
  const text = item.texts.find((one) => one.kind === kind)
  if (text !== undefined)
    return isWithin(text.circle, item.circle) ? text : { ...text, circle: narrower(text.circle, item.circle) }
  return { kind, circle: circleOfNewText(kind, item.circle), text: '', revision: 0, variants: [] }
}

function settled(item: ItemView, { variantId, keep }: (Edit & { verb: 'settleVariant' })['input']): ItemView {
  if (!item.texts.some(({ variants }) => variants.some(({ id }) => id === variantId))) return item
  const texts = item.texts.map((text) => {
    const variant = text.variants.find(({ id }) => id === variantId)
    if (variant === undefined) return text
    const kept = keep.which === 'MERGED' ? keep.text : keep.which === 'VARIANT' ? variant.text : text.text
    return { ...text, text: kept, variants: text.variants.filter((one) => one !== variant) }
  })
  return { ...item, texts }
}
