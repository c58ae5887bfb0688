import { defineQuery } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { mayReadWithin } from '../policy'
import { downloadPaperSchema } from '../schema/papers'

/** A file that lies at an item: its name, its kind and where the house keeps it. Who took it is written down. */
export const downloadPaper = defineQuery({
  name: 'agendas.downloadPaper',
  input: downloadPaperSchema,
  visible: mayReadWithin,
  run: async ({ db, input: { agendaId, paperId }, visible }) => {
    const paper = await db.agendaPaper.findFirst({
      where: { AND: [visible, { id: paperId, agendaId, kind: 'FILE', item: visible }] },
      select: { partnershipId: true, itemId: true, fileName: true, mediaType: true, blobHash: true },
    })
    const { fileName, mediaType, blobHash, ...place } = paper ?? {}
    if (typeof fileName !== 'string' || typeof mediaType !== 'string' || typeof blobHash !== 'string')
      throw new Refusal('not-found', 'There is no such record.')
    return { fileName, mediaType, blobHash, partnershipId: place.partnershipId ?? '' }
  },
  record: ({ input, output }) => ({
    subject: input.paperId,
    chain: output.partnershipId,
    detail: { agenda: input.agendaId, hash: output.blobHash },
  }),
})
