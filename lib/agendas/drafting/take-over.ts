import type { AgendaItemId } from '@/lib/kernel/ids'
import { inDocumentOrder } from '@/lib/kernel/ordered-tree'
import { Refusal } from '@/lib/kernel/refusal'
import { applyPlacements, type Move, type Placement } from '@/lib/kernel/tree-moves'
import { AGENDA_LEVELS, type AgendaItem } from '../model/item'
import { moveItem } from '../rules/moves'
import type { Draft, DraftItem } from './draft'

type Row = Pick<AgendaItem, 'id' | 'parentId' | 'orderKey' | 'kind'>

/** A proposal as an item to be written, in its place; its key becomes the item's sourceKey. */
export type TakenItem = Row &
  Pick<DraftItem, 'key' | 'source' | 'title' | 'minutes' | 'leadId' | 'topicId' | 'reason' | 'circle'>

export type TakeOver = {
  readonly added: readonly TakenItem[]
  /** Items that were there and need another order key to make room (hardly ever). */
  readonly replaced: readonly Placement[]
}

/**
 * Puts the chosen proposals, of either list, among the items that are there: each under the nearest heading that is in
 * the agenda, after the proposal before it. What is there is not touched, and not added twice. Refuses (conflict) a key
 * the draft does not know: it has changed since it was shown.
 */
export function takeOver(
  draft: Draft,
  keys: readonly string[],
  items: readonly (Row & { readonly sourceKey: string | null })[],
  makeId: () => AgendaItemId,
): TakeOver {
  const entries = [...draft.proposed, ...draft.leftOut].sort((a, b) => a.place - b.place)
  assertKnown(entries, keys)
  const chosen = new Set(keys)
  const standing = whereKeysStand(items)
  const firstUnder = firstDrafted(entries, standing)
  const lastUnder = new Map<string | null, string>()
  const taken: (DraftItem & { readonly id: AgendaItemId })[] = []
  let rows: readonly Row[] = items

  for (const entry of entries) {
    const there = standing.get(entry.key)
    if (there) lastUnder.set(there.parentId, there.id)
    if (there || !chosen.has(entry.key)) continue
    const heading = entry.path
      .map((key) => standing.get(key))
      .find((each) => each !== undefined && hasRoom(each))
    const parentId = heading?.id ?? null
    const id = makeId()
    const move = moveInto(parentId, lastUnder.get(parentId), firstUnder.get(parentId))
    const placements = moveItem(rows, id, move)
    const row = { id, parentId, orderKey: placements[0]?.orderKey ?? '', kind: entry.kind }
    rows = [...applyPlacements(rows, placements), row]
    standing.set(entry.key, { ...row, depth: heading ? heading.depth + 1 : 0 })
    lastUnder.set(parentId, id)
    taken.push({ ...entry, id })
  }
  return resultOf(taken, items, rows)
}

type Standing = Row & { readonly depth: number }

function assertKnown(entries: readonly DraftItem[], keys: readonly string[]): void {
  const known = new Set(entries.map(({ key }) => key))
  if (keys.every((key) => known.has(key))) return
  throw new Refusal('conflict', 'The draft has changed since it was shown. Draft it again.')
}

function whereKeysStand(
  items: readonly (Row & { readonly sourceKey: string | null })[],
): Map<string, Standing> {
  const standing = new Map<string, Standing>()
  for (const { row, depth } of inDocumentOrder(items)) {
    if (row.sourceKey !== null && !standing.has(row.sourceKey)) standing.set(row.sourceKey, { ...row, depth })
  }
  return standing
}

function firstDrafted(entries: readonly DraftItem[], standing: ReadonlyMap<string, Standing>) {
  const first = new Map<string | null, string>()
  for (const { key } of entries) {
    const there = standing.get(key)
    if (there && !first.has(there.parentId)) first.set(there.parentId, there.id)
  }
  return first
}

function hasRoom({ depth, kind }: Standing): boolean {
  return depth < AGENDA_LEVELS - 1 && kind !== 'BREAK'
}

function moveInto(parentId: string | null, after: string | undefined, before: string | undefined): Move {
  if (after !== undefined) return { to: 'AFTER', siblingId: after }
  if (before !== undefined) return { to: 'BEFORE', siblingId: before }
  return { to: 'LAST_IN', parentId }
}

function resultOf(
  taken: readonly (DraftItem & { readonly id: AgendaItemId })[],
  before: readonly Row[],
  after: readonly Row[],
): TakeOver {
  const rows = new Map(after.map((row) => [row.id, row]))
  return {
    added: taken.flatMap(({ key, source, title, minutes, leadId, topicId, reason, circle, id }) => {
      const row = rows.get(id)
      return row ? [{ ...row, key, source, title, minutes, leadId, topicId, reason, circle }] : []
    }),
    replaced: before.flatMap(({ id, orderKey }) => {
      const row = rows.get(id)
      return !row || row.orderKey === orderKey ? [] : [{ id, parentId: row.parentId, orderKey: row.orderKey }]
    }),
  }
}
