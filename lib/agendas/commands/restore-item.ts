import { generateKeyBetween } from 'fractional-indexing'
import { compareOrder, withAllUnder } from '@/lib/kernel/ordered-tree'
import { assertPlacements } from '../rules/moves'
import { removeItemSchema } from '../schema/items'
import { defineEdit } from './edit'
import { bringUnder, circleOfHeading, type ItemRow, itemsOf, removedWith, seenItem } from './rows'

/** Takes an item out of the bin, with what went there together with it; at the end of the agenda, where its heading is gone or has no room. */
export const restoreItem = defineEdit({
  name: 'agendas.restoreItem',
  input: removeItemSchema,
  find: ({ db, actor, input, agenda }) => seenItem(db, actor, agenda.id, input.itemId),
  run: async ({ db, input: { itemId }, agenda, found }) => {
    const { removedAt, parentId } = found
    if (removedAt === null) return { restored: 0 }
    const present = await itemsOf(db, agenda)
    const gone = await removedWith(db, agenda, removedAt)
    const back = [...withAllUnder(gone, itemId)]
    const { count } = await db.agendaItem.updateMany({
      where: { id: { in: back } },
      data: { removedAt: null },
    })
    const items = [...present, ...gone.filter(({ id }) => back.includes(id))]
    if (parentId === null) return { restored: count }
    if (fits(items, found)) {
      await bringUnder(db, items, itemId, { limit: circleOfHeading(present, parentId) })
      return { restored: count }
    }
    const last = present
      .filter((item) => item.parentId === null)
      .sort(compareOrder)
      .at(-1)
    const data = { parentId: null, orderKey: generateKeyBetween(last?.orderKey ?? null, null) }
    await db.agendaItem.update({ where: { id: itemId }, data })
    return { restored: count }
  },
  record: ({ input, output }) => ({ subject: input.itemId, detail: { restored: output.restored } }),
})

/** Whether its old heading is still there and can take it. */
function fits(items: readonly ItemRow[], { id, parentId, orderKey }: ItemRow): boolean {
  try {
    assertPlacements(items, [{ id, parentId, orderKey }])
    return true
  } catch {
    return false
  }
}
