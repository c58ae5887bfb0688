import { Refusal } from '@/lib/kernel/refusal'
import { agendaCircle, isWithin } from '../rules/reach'
import { changePaperCircleSchema } from '../schema/papers'
import { defineEdit } from './edit'
import { seenPaper } from './remove-paper'
import { seenItem } from './rows'

/** Says for whom a paper at an item is: whoever may read the item, or fewer. */
export const changePaperCircle = defineEdit({
  name: 'agendas.changePaperCircle',
  input: changePaperCircleSchema,
  find: async ({ db, actor, input, agenda }) => {
    const paper = await seenPaper(db, actor, agenda.id, input.paperId)
    const item = paper && (await seenItem(db, actor, agenda.id, paper.itemId))
    return item && { itemId: item.id, ofItem: item.circle, stands: agendaCircle(paper.circle) }
  },
  run: async ({ db, input: { paperId, saw, circle }, found: { itemId, ofItem, stands } }) => {
    if (!isWithin(circle, ofItem))
      throw new Refusal('conflict', 'The item is for fewer readers than that. Open the item first.')
    if (stands !== saw && stands !== circle)
      throw new Refusal('conflict', 'Somebody has changed the circle of this paper meanwhile.')
    await db.agendaPaper.update({ where: { id: paperId }, data: { circle } })
    return { itemId }
  },
  record: ({ input, output }) => ({
    subject: output.itemId,
    detail: { paper: input.paperId, from: input.saw, to: input.circle },
  }),
})
