import { type AgendaId, type AgendaItemId, newId, type PaperId } from '@/lib/kernel/ids'
import { db, type House, meeting, owned } from '../../support/stage'
import type { Attempt } from '../doors'

async function guarded(at: House) {
  const [agendaId, itemId, paperId] = [newId<AgendaId>(), newId<AgendaItemId>(), newId<PaperId>()]
  const meetingId = await meeting(at)
  const now = new Date()
  const row = owned(at)
  const within = { agendaId, ...row, paperCircle: row.circle }
  await db.agenda.create({ data: { id: agendaId, meetingId, ...row, createdAt: now, updatedAt: now } })
  await db.agendaItem.create({
    data: { id: itemId, meetingId, ...within, orderKey: 'a0', kind: 'OTHER', createdAt: now },
  })
  const file = {
    fileName: 'GUARDED WORDS.pdf',
    mediaType: 'application/pdf',
    blobHash: 'a'.repeat(64),
    size: 9,
  }
  await db.agendaPaper.create({
    data: {
      id: paperId,
      itemId,
      ...within,
      kind: 'FILE',
      title: 'GUARDED WORDS',
      ...file,
      createdAt: now,
      createdById: newId(),
    },
  })
  return { agendaId, paperId }
}

export const attempts: Record<string, Attempt> = { 'agendas.downloadPaper': guarded }
