import { Refusal } from '@/lib/kernel/refusal'
import { narrower } from '../rules/reach'
import { addLinkSchema } from '../schema/papers'
import { carriedOn, defineEdit } from './edit'
import { seenItem } from './rows'

/** Adds a paper that lies somewhere else. */
export const addLink = defineEdit({
  name: 'agendas.addLink',
  input: addLinkSchema,
  find: ({ db, actor, input, agenda }) => seenItem(db, actor, agenda.id, input.itemId),
  run: async ({ db, actor, input: { paperId, itemId, title, url, circle }, agenda, found, now }) => {
    if (found.removedAt !== null)
      throw new Refusal('conflict', 'The item was deleted meanwhile. Bring it back first.')
    const row = { ...carriedOn(agenda), circle: narrower(circle ?? found.circle, found.circle) }
    await db.agendaPaper.create({
      data: {
        id: paperId,
        itemId,
        ...row,
        kind: 'LINK',
        title,
        url,
        createdAt: now,
        createdById: actor.personId,
      },
    })
    return { paperId: paperId }
  },
  record: ({ input }) => ({ subject: input.itemId, detail: { paper: input.paperId } }),
})
