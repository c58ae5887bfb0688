import { admits } from '@/lib/access/circle-reach'
import type { AgendaCircle } from '../model/agenda'
import type { ItemView } from '../model/view'

/** For whom a copy is made; the words of a circle say it on the screen and on the paper. */
export type Audience = AgendaCircle

/** What of the maker's own view did not enter the copy, by circle. */
export type LeftOut = {
  readonly circle: AgendaCircle
  readonly items: number
  readonly texts: number
  readonly papers: number
}

/** What of the plans that are reviewed there did not enter either: plans that are kept closer, and activities that are not told. */
export type PlansLeftOut = {
  readonly circle: AgendaCircle
  readonly plans: number
  readonly activities: number
}

/** Both in one list, by circle. */
export function allLeftOut(leftOut: readonly LeftOut[], plans: readonly PlansLeftOut[]) {
  const outs = [...new Set([...leftOut, ...plans].map(({ circle }) => circle))].sort()
  return outs.map((circle) => ({
    ...{ circle, items: 0, texts: 0, papers: 0, plans: 0, activities: 0 },
    ...leftOut.find((out) => out.circle === circle),
    ...plans.find((out) => out.circle === circle),
  }))
}

export type Copy = {
  readonly items: readonly ItemView[]
  readonly leftOut: readonly LeftOut[]
  /** Minutes of the items that did not enter: the clock of the copy closes up over them. */
  readonly minutesLeftOut: number
}

/** The part of a maker's view that a copy for the audience holds. An item that stays out takes everything under it along. */
export function copyFor(items: readonly ItemView[], audience: Audience): Copy {
  const enters = (row: { readonly circle: AgendaCircle }) => admits(audience, row.circle)
  const kept = keptItems(items, enters)
  const copied = items
    .filter((item) => kept.has(item.id))
    .map((item) => ({ ...item, texts: item.texts.filter(enters), papers: item.papers.filter(enters) }))
  const out = items.filter((item) => !kept.has(item.id))
  const remaining = items.filter((item) => kept.has(item.id))
  const leftOut = circlesOf(items)
    .map((circle) => ({
      circle,
      items: out.filter((item) => item.circle === circle).length,
      texts: remaining.flatMap((item) =>
        item.texts.filter((text) => text.circle === circle && !enters(text) && text.text !== ''),
      ).length,
      papers: remaining.flatMap((item) =>
        item.papers.filter((paper) => paper.circle === circle && !enters(paper)),
      ).length,
    }))
    .filter(({ items: some, texts, papers }) => some + texts + papers > 0)
  return { items: copied, leftOut, minutesLeftOut: out.reduce((sum, item) => sum + (item.minutes ?? 0), 0) }
}

function keptItems(items: readonly ItemView[], enters: (item: ItemView) => boolean): ReadonlySet<string> {
  const byId = new Map(items.map((item) => [item.id as string, item]))
  const isKept = (item: ItemView): boolean => {
    const parent = item.parentId === null ? null : byId.get(item.parentId)
    return enters(item) && (parent === null || (parent !== undefined && isKept(parent)))
  }
  return new Set(items.filter(isKept).map((item) => item.id))
}

function circlesOf(items: readonly ItemView[]): AgendaCircle[] {
  const rows = items.flatMap((item) => [item, ...item.texts, ...item.papers])
  return [...new Set(rows.map((row) => row.circle))].sort()
}
