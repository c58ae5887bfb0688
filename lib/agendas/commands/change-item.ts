import { Refusal } from '@/lib/kernel/refusal'
import type { AgendaItemId } from '@/lib/kernel/ids'
import { isWithin } from '../rules/reach'
import { changeItemSchema } from '../schema/items'
import { defineEdit } from './edit'
import { assertOwn, bringUnder, circleOfHeading, itemsOf, seenItem } from './rows'

/** Changes what an item is, how long it takes, who opens it, for whom it is: field by field, so that two officers may change two fields. */
export const changeItem = defineEdit({
  name: 'agendas.changeItem',
  input: changeItemSchema,
  find: ({ db, actor, input, agenda }) => seenItem(db, actor, agenda.id, input.itemId),
  run: async ({ db, input: { itemId, saw, set }, agenda }) => {
    const items = await itemsOf(db, agenda)
    const item = items.find(({ id }) => id === itemId)
    if (item === undefined)
      throw new Refusal('conflict', 'The item was deleted meanwhile. Bring it back first.')
    assertAsSeen(item, saw, set)
    await assertOwn(db, agenda, set)
    if (set.kind === 'BREAK' && items.some(({ parentId }) => parentId === itemId))
      throw new Refusal('conflict', 'An item with others under it cannot be a break.', {
        kind: ['Move the items under it first.'],
      })

    const { circle, ...plain } = set
    if (circle !== undefined) {
      const limit = circleOfHeading(items, item.parentId)
      if (!isWithin(circle, limit))
        throw new Refusal('conflict', 'The heading it stands under is for fewer readers.', {
          circle: ['Open the heading first, or move the item out of it.'],
        })
      await bringUnder(db, items, itemId, { limit: circle, itself: circle })
      // its title, as a heading of the summary, is for nobody else than the item
      await db.summaryParagraph.updateMany({
        where: { itemId, kind: 'HEADING', assembled: { not: null } },
        data: { circle },
      })
    }
    await db.agendaItem.update({ where: { id: itemId }, data: { ...plain, revision: { increment: 1 } } })
    return { itemId: itemId }
  },
  record: ({ input }) => ({ subject: input.itemId, detail: input.set }),
})

const fieldWords = {
  kind: 'kind',
  minutes: 'minutes',
  leadId: 'lead discussant',
  startsNewDay: 'beginning of a day',
  circle: 'circle',
  handling: 'handling',
} as const

type Fields = Partial<Record<keyof typeof fieldWords, unknown>>

/** What stands there is what the officer saw, or already what the officer wants. */
function assertAsSeen(item: Fields & { id: AgendaItemId }, saw: Fields, set: Fields): void {
  for (const field of Object.keys(set) as (keyof typeof fieldWords)[]) {
    if (item[field] === saw[field] || item[field] === set[field]) continue
    const sentence = `Somebody has changed the ${fieldWords[field]} meanwhile.`
    throw new Refusal('conflict', sentence, { [field]: [sentence] })
  }
}
