import { withinPaper } from '@/lib/access/circle'
import { defineQuery } from '@/lib/access/operation'
import { numberItems } from '@/lib/agendas/rules/numbering'
import { notesOfMeetingSchema } from '../schema'

/** The items of a meeting's agenda in their order with their numbers, as far as the reader sees them and their titles: what notes can be about. */
export const itemsToNote = defineQuery({
  name: 'notes.items',
  input: notesOfMeetingSchema,
  visible: withinPaper,
  run: async ({ db, input, visible }) => {
    const items = await db.agendaItem.findMany({
      where: { AND: [visible, { meetingId: input.meetingId, removedAt: null }] },
      select: { id: true, parentId: true, orderKey: true, kind: true },
    })
    const titles = await db.agendaText.findMany({
      where: { AND: [visible, { meetingId: input.meetingId, kind: 'TITLE', item: visible }] },
      select: { itemId: true, text: true },
    })
    const words = new Map(titles.map(({ itemId, text }) => [itemId, text]))
    return numberItems(items).map(({ row, depth, number }) => ({
      id: row.id,
      depth,
      number,
      title: words.get(row.id) ?? '',
    }))
  },
})
