import { defineQuery } from '@/lib/access/operation'
import type { ActivityId, EvidenceFileId } from '@/lib/kernel/ids'
import { mayRead } from '../policy'
import { evidenceFileSchema, ofActivitySchema, ofLineSchema } from '../schema'

const shown = {
  id: true,
  activityId: true,
  fileName: true,
  size: true,
  circle: true,
  createdAt: true,
  createdByName: true,
} as const

/** The files that show that an activity was held. */
export const filesOfActivity = defineQuery({
  name: 'activities.files',
  input: ofActivitySchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const found = await db.evidenceFile.findMany({
      where: { AND: [visible, { activityId: input.activityId, removedAt: null }] },
      select: shown,
      orderBy: { id: 'asc' },
      take: 100,
    })
    return found.map((file) => ({ ...file, id: file.id as EvidenceFileId }))
  },
})

/** The files of a line: its own, and those of the activities that serve it, itself or through a sector's work plan, as far as each may be read. */
export const filesOfLine = defineQuery({
  name: 'activities.filesOfLine',
  input: ofLineSchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const ties = await db.lineServing.findMany({
      where: { AND: [visible, { servesLineId: input.lineId }] },
      select: { lineId: true },
    })
    const lineIds = [input.lineId, ...ties.map(({ lineId }) => lineId)]
    const serving = await db.activityLine.findMany({
      where: { AND: [visible, { lineId: { in: lineIds } }] },
      select: { activityId: true },
      take: 500,
    })
    const ids = serving.map(({ activityId }) => activityId)
    const [found, activities] = await Promise.all([
      db.evidenceFile.findMany({
        where: {
          AND: [visible, { removedAt: null, OR: [{ lineId: input.lineId }, { activityId: { in: ids } }] }],
        },
        select: shown,
        orderBy: { id: 'desc' },
        take: 200,
      }),
      db.activity.findMany({
        where: { AND: [visible, { id: { in: ids } }] },
        select: { id: true, title: true },
      }),
    ])
    const titles = new Map(activities.map(({ id, title }) => [id, title]))
    return found.map(({ activityId, ...file }) => ({
      ...file,
      id: file.id as EvidenceFileId,
      activity:
        activityId === null ? null : { id: activityId as ActivityId, title: titles.get(activityId) ?? '' },
    }))
  },
})

/** A file for whoever may read it: its name, its kind and where the house keeps it. Who took it is written down. */
export const downloadEvidence = defineQuery({
  name: 'activities.downloadFile',
  input: evidenceFileSchema,
  visible: mayRead,
  run: ({ db, input, visible }) =>
    db.evidenceFile.findFirst({
      where: { AND: [visible, { id: input.fileId, removedAt: null }] },
      select: { partnershipId: true, fileName: true, mediaType: true, blobHash: true },
    }),
  record: ({ input, output }) =>
    output === null
      ? null
      : { subject: input.fileId, chain: output.partnershipId, detail: { hash: output.blobHash } },
})
