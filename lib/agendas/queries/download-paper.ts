import { defineQuery } from '@/lib/access/operation'
import { mayReadWithin } from '../policy'
import { downloadPaperSchema } from '../schema/papers'

/** A file that lies at an item: its name, its kind and where the house keeps it. Who took it is written down. */
export const downloadPaper = defineQuery({
  name: 'agendas.downloadPaper',
  input: downloadPaperSchema,
  visible: mayReadWithin,
  run: async ({ db, input: { agendaId, paperId }, visible }) => {
    const paper = await db.agendaPaper.findFirst({
      where: {
        AND: [
          visible,
          { id: paperId, agendaId, kind: 'FILE', removedAt: null },
          { item: { AND: [visible, { removedAt: null }] } },
        ],
      },
      select: { partnershipId: true, fileName: true, mediaType: true, blobHash: true },
    })
    if (paper === null) return null
    const { fileName, mediaType, blobHash, partnershipId } = paper
    return fileName === null || mediaType === null || blobHash === null
      ? null
      : { fileName, mediaType, blobHash, partnershipId }
  },
  record: ({ input, output }) =>
    output === null
      ? null
      : {
          subject: input.paperId,
          chain: output.partnershipId,
          detail: { agenda: input.agendaId, hash: output.blobHash },
        },
})
