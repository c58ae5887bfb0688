import type { Actor } from '@/lib/access/actor'
import type { Db } from '@/lib/db/client'
import { mayReadWithin } from '../policy'
import { removePaperSchema } from '../schema/papers'
import { defineEdit } from './edit'

/** Takes a paper off its item. The file stays, so that it can be put back. */
export const removePaper = defineEdit({
  name: 'agendas.removePaper',
  input: removePaperSchema,
  find: ({ db, actor, input, agenda }) => seenPaper(db, actor, agenda.id, input.paperId),
  run: async ({ db, input, found, now }) => {
    await db.agendaPaper.updateMany({
      where: { id: input.paperId, removedAt: null },
      data: { removedAt: now },
    })
    return { itemId: found.itemId }
  },
  record: ({ input, output }) => ({ subject: output.itemId, detail: { paper: input.paperId } }),
})

/** Puts a paper back. */
export const restorePaper = defineEdit({
  name: 'agendas.restorePaper',
  input: removePaperSchema,
  find: ({ db, actor, input, agenda }) => seenPaper(db, actor, agenda.id, input.paperId),
  run: async ({ db, input, found }) => {
    await db.agendaPaper.update({ where: { id: input.paperId }, data: { removedAt: null } })
    return { itemId: found.itemId }
  },
  record: ({ input, output }) => ({ subject: output.itemId, detail: { paper: input.paperId } }),
})

/** A paper at an item that both lie open to the actor; in the bin or not, for it may be put back. */
export function seenPaper(db: Db, actor: Actor, agendaId: string, id: string) {
  const visible = mayReadWithin.where(actor)
  return db.agendaPaper.findFirst({
    where: { AND: [visible, { id, agendaId, item: { AND: [visible, { removedAt: null }] } }] },
    select: { id: true, itemId: true, circle: true },
  })
}
