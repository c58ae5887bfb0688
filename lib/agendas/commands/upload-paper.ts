import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { guardedInPaperColumns } from '@/lib/access/circle'
import { mayEdit, mayReadWithin } from '../policy'
import { agendaCircle, narrower } from '../rules/reach'
import { uploadPaperSchema } from '../schema/papers'
import { lockAgenda } from './edit'

/** Adds a file the house has received, checked and kept. What its bytes are the house says itself, never the browser. */
export const uploadPaper = defineCommand({
  name: 'agendas.uploadPaper',
  input: uploadPaperSchema,
  visible: mayReadWithin,
  load: ({ db, input: { itemId, agendaId }, visible }) =>
    db.agendaItem.findFirst({
      where: { AND: [visible, { id: itemId, agendaId, removedAt: null }] },
      select: { id: true, agendaId: true, meetingId: true, ...guardedInPaperColumns },
    }),
  permit: mayEdit.holds,
  run: async ({ db, actor, input, subject, now }) => {
    const { paperId, fileName, mediaType, size, blobHash } = input
    await lockAgenda(db, { id: subject.agendaId, meetingId: subject.meetingId }, now)
    const before = await db.agendaPaper.findFirst({
      where: { id: paperId, itemId: subject.id },
      select: { blobHash: true },
    })
    if (before?.blobHash === blobHash) return { paperId: paperId }
    if (before !== null) throw new Refusal('conflict', 'There is already such a record.')
    const { id: itemId, agendaId, meetingId: _, ...guarded } = subject
    const ofItem = agendaCircle(subject.circle)
    const row = { ...guarded, circle: narrower(input.circle ?? ofItem, ofItem) }
    const file = { kind: 'FILE' as const, title: fileName, fileName, mediaType, size, blobHash }
    await db.agendaPaper.create({
      data: { id: paperId, itemId, agendaId, ...row, ...file, createdAt: now, createdById: actor.personId },
    })
    return { paperId: paperId }
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { agenda: input.agendaId, paper: input.paperId, hash: input.blobHash, size: input.size },
  }),
})
