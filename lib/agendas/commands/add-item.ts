import { assertPlacements } from '../rules/moves'
import { narrower } from '../rules/reach'
import { addItemSchema } from '../schema/items'
import { createItems } from './create-item'
import { defineEdit } from './edit'
import { areSeen, assertOwn, circleOfHeading, itemsOf } from './rows'

/** Puts a new item into the agenda, under the id the browser gave it. */
export const addItem = defineEdit({
  name: 'agendas.addItem',
  input: addItemSchema,
  find: async ({ db, actor, input, agenda }) =>
    input.parentId === null || (await areSeen(db, actor, agenda.id, [input.parentId])) ? true : null,
  run: async ({ db, actor, input, agenda, now }) => {
    const { itemId: id, parentId, orderKey, kind, title, minutes, leadId, topicId, startsNewDay } = input
    const items = await itemsOf(db, agenda)
    assertPlacements([...items, { id, parentId: null, orderKey, kind }], [{ id, parentId, orderKey }])
    await assertOwn(db, agenda, { leadId, topicId })
    const limit = circleOfHeading(items, parentId)
    const circle = narrower(input.circle ?? limit, limit)
    const item = { id, parentId, orderKey, kind, title, minutes, leadId, topicId, startsNewDay, circle }
    await createItems(db, agenda, [item], { writerId: actor.personId, now })
    return { itemId: id }
  },
  record: ({ input }) => ({ subject: input.itemId, detail: { parent: input.parentId, kind: input.kind } }),
})
