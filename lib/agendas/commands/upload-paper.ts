import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { mayEdit, mayReadWithin } from '../policy'
import { narrower } from '../rules/reach'
import { uploadPaperSchema } from '../schema/papers'
import { carriedOn, lockAgenda } from './edit'
import { seenItem } from './rows'

/** Adds a file the house has received, checked and kept. What its bytes are the house says itself, never the browser. */
export const uploadPaper = defineCommand({
  name: 'agendas.uploadPaper',
  input: uploadPaperSchema,
  visible: mayReadWithin,
  load: ({ db, input: { itemId, agendaId }, visible }) =>
    db.agendaItem.findFirst({
      where: { AND: [visible, { id: itemId, agendaId, removedAt: null }] },
      select: { id: true, agendaId: true, meetingId: true, partnershipId: true },
    }),
  permit: mayEdit.holds,
  run: async ({ db, actor, input, subject, now }) => {
    const { paperId, fileName, mediaType, size, blobHash } = input
    const agenda = await lockAgenda(db, { id: subject.agendaId, meetingId: subject.meetingId }, now)
    // while this waited another may have narrowed or removed the item
    const item = await seenItem(db, actor, agenda.id, subject.id)
    if (item === null || item.removedAt !== null)
      throw new Refusal('conflict', 'Somebody has changed the item meanwhile. Look at it once more.')
    const before = await db.agendaPaper.findFirst({
      where: { id: paperId, itemId: subject.id },
      select: { blobHash: true },
    })
    if (before?.blobHash === blobHash) return { paperId: paperId }
    if (before !== null) throw new Refusal('conflict', 'There is already such a record.')
    const row = { ...carriedOn(agenda), circle: narrower(input.circle ?? item.circle, item.circle) }
    const file = { kind: 'FILE' as const, title: fileName, fileName, mediaType, size, blobHash }
    await db.agendaPaper.create({
      data: { id: paperId, itemId: subject.id, ...row, ...file, createdAt: now, createdById: actor.personId },
    })
    return { paperId: paperId }
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { agenda: input.agendaId, paper: input.paperId, hash: input.blobHash, size: input.size },
  }),
})
