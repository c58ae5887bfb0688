import { z } from 'zod'
import { seated } from '@/lib/access/seat'
import { defineQuery } from '@/lib/access/operation'
import { aboutOf } from './about'

const id = z.string().max(64).nullable().default(null)

/** What a note is to be about, before it is begun; null where the actor knows of no such thing. */
export const readTarget = defineQuery({
  name: 'notes.read-target',
  input: z.object({ partnershipId: z.string().max(64), meetingId: id, itemId: id, topicId: id, lineId: id }),
  visible: seated,
  run: async ({ db, actor, input, visible }) => {
    const { partnershipId, ...asked } = input
    if ((await db.membership.count({ where: { AND: [visible, { partnershipId }] } })) === 0) return null
    const item =
      asked.itemId === null
        ? null
        : await db.agendaItem.findFirst({
            where: { AND: [visible, { id: asked.itemId }] },
            select: { meetingId: true },
          })
    const target = { ...asked, meetingId: item?.meetingId ?? asked.meetingId }
    const about = (await aboutOf(db, actor, [target]))(target)
    return asked.itemId !== null && about?.kind !== 'ITEM' ? null : about
  },
})
