import { withAllUnder } from '@/lib/kernel/ordered-tree'
import { removeItemSchema } from '../schema/items'
import { defineEdit } from './edit'
import { itemsOf, seenItem } from './rows'

/** Lays an item into the bin with all under it. Its texts stay with it, and come back with it. */
export const removeItem = defineEdit({
  name: 'agendas.removeItem',
  input: removeItemSchema,
  find: ({ db, actor, input, agenda }) => seenItem(db, actor, agenda.id, input.itemId),
  run: async ({ db, input: { itemId }, agenda, found, now }) => {
    if (found.removedAt !== null) return { removed: 0 }
    const gone = withAllUnder(await itemsOf(db, agenda), itemId)
    // one moment for all of them, so that they come back together
    const { count } = await db.agendaItem.updateMany({
      where: { id: { in: [...gone] }, removedAt: null },
      data: { removedAt: now },
    })
    return { removed: count }
  },
  record: ({ input, output }) => ({ subject: input.itemId, detail: { removed: output.removed } }),
})
