import { z } from 'zod'
import { defineQuery } from '@/lib/access/operation'
import { mayBringBack } from '../policy'

/** Of one person's notes; what was deleted before these is no longer listed. */
const LATEST = 100

/** The actor's own deleted notes, the last deleted first. */
export const listBin = defineQuery({
  name: 'notes.list-bin',
  input: z.object({}),
  visible: mayBringBack,
  run: ({ db, visible }) =>
    db.note.findMany({
      where: visible,
      select: { id: true, title: true, circle: true, removedAt: true, meetingId: true },
      orderBy: [{ removedAt: 'desc' }, { id: 'desc' }],
      take: LATEST,
    }),
})
