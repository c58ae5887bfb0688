import { defineQuery } from '@/lib/access/operation'
import { mayWrite } from '../policy'
import { readUpdatesSchema } from '../schema'

const MOST = 200

/** What was typed into a live note after the given update, in base64; null for whoever does not write it. */
export const readUpdates = defineQuery({
  name: 'notes.read-updates',
  input: readUpdatesSchema,
  visible: mayWrite,
  run: async ({ db, input, visible }) => {
    const note = await db.note.findFirst({
      where: { AND: [visible, { id: input.noteId }] },
      select: { id: true, lastUpdate: true, version: true },
    })
    if (note === null) return null
    if (note.lastUpdate <= input.after) return { updates: [], last: note.lastUpdate, version: note.version }
    const found = await db.noteUpdate.findMany({
      where: { noteId: note.id, note: visible, number: { gt: input.after } },
      select: { number: true, data: true },
      orderBy: { number: 'asc' },
      take: MOST,
    })
    const updates = found.map(({ number, data }) => ({ number, data: Buffer.from(data).toString('base64') }))
    return { updates, last: updates.at(-1)?.number ?? note.lastUpdate, version: note.version }
  },
})
