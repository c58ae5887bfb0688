import { Refusal } from '@/lib/kernel/refusal'
import { assertPlaceable, type Move, type Placement, placementsFor } from '@/lib/kernel/tree-moves'
import { AGENDA_LEVELS, type AgendaItem } from '../model/item'

type Row = Pick<AgendaItem, 'id' | 'parentId' | 'orderKey' | 'kind'>

/**
 * What a move of an item writes; the id of an item that is still to be added may be given too. None when it already
 * stands there. Refuses a fourth level, an item under itself, anything under a break, and a move with nowhere to go.
 */
export function moveItem(items: readonly Row[], id: string, move: Move): readonly Placement[] {
  const placements = placementsFor(items, id, move, AGENDA_LEVELS)
  assertNotUnderBreak(items, placements)
  return placements
}

/** The same refusals for placements that were worked out elsewhere, on what may have been an older agenda. */
export function assertPlacements(items: readonly Row[], placements: readonly Placement[]): void {
  assertPlaceable(items, placements, AGENDA_LEVELS)
  assertNotUnderBreak(items, placements)
}

function assertNotUnderBreak(items: readonly Row[], placements: readonly Placement[]): void {
  const parents = new Set(placements.map(({ parentId }) => parentId))
  const breaks = items.some((item) => item.kind === 'BREAK' && parents.has(item.id))
  if (breaks) throw new Refusal('conflict', 'Nothing can stand under a break.')
}
