import { Refusal } from '@/lib/kernel/refusal'
import { assertPlacements } from '../rules/moves'
import { moveItemSchema } from '../schema/items'
import { defineEdit } from './edit'
import { areSeen, bringUnder, circleOfHeading, itemsOf, seenItem } from './rows'

/** Moves an item, with all under it. Under a heading for fewer readers it becomes theirs alone. */
export const moveItem = defineEdit({
  name: 'agendas.moveItem',
  input: moveItemSchema,
  find: async ({ db, actor, input: { placements }, agenda }) => {
    const [first] = placements
    if (first === undefined || (await seenItem(db, actor, agenda.id, first.itemId)) === null) return null
    const others = placements.slice(1).map(({ itemId }) => itemId)
    const parents = placements.flatMap(({ parentId }) => (parentId === null ? [] : [parentId]))
    return (await areSeen(db, actor, agenda.id, [...others, ...parents])) ? first : null
  },
  run: async ({ db, input: { saw, placements }, agenda, found }) => {
    const { itemId } = found
    const items = await itemsOf(db, agenda)
    const item = items.find(({ id }) => id === itemId)
    if (item === undefined)
      throw new Refusal('conflict', 'The item was deleted meanwhile. Bring it back first.')
    const isAt = (place: { parentId: string | null; orderKey: string }) =>
      item.parentId === place.parentId && item.orderKey === place.orderKey
    if (!isAt(saw) && !isAt(found)) throw new Refusal('conflict', 'Somebody has moved the item meanwhile.')
    assertPlacements(
      items,
      placements.map(({ itemId: id, ...place }) => ({ id, ...place })),
    )
    for (const { itemId: id, ...place } of placements) {
      await db.agendaItem.update({ where: { id }, data: { ...place, revision: { increment: 1 } } })
    }
    for (const { itemId: id, parentId } of placements) {
      if (items.find((each) => each.id === id)?.parentId === parentId) continue
      // read anew each time: another item of this very move may have become narrower, or a heading of this one
      const moved = await itemsOf(db, agenda)
      await bringUnder(db, moved, id, { limit: circleOfHeading(moved, parentId) })
    }
    return { itemId: itemId }
  },
  record: ({ input: { placements } }) => ({
    subject: placements[0]?.itemId ?? '',
    detail: { parent: placements[0]?.parentId ?? null },
  }),
})
