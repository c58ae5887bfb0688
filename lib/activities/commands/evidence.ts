import { type Guarded, guardedColumns } from '@/lib/access/circle'
import type { Actor } from '@/lib/access/actor'
import { defineCommand } from '@/lib/access/operation'
import type { Db } from '@/lib/db/client'
import { Refusal } from '@/lib/kernel/refusal'
import { mayRead, mayRecord } from '../policy'
import { addActivityFileSchema, addLineFileSchema, evidenceFileSchema } from '../schema'

/** Adds a file the house has received, checked and kept, as evidence of an activity; it is as open as the activity. */
export const addActivityFile = defineCommand({
  name: 'activities.addFile',
  input: addActivityFileSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.activity.findFirst({
      where: { AND: [visible, { id: input.activityId }] },
      select: { id: true, ...guardedColumns },
    }),
  permit: mayRecord.holds,
  run: ({ db, actor, input: { activityId, ...file }, subject: { id: _, ...guarded }, now }) =>
    addFile(db, actor, { activityId, ...guarded, ...file }, now),
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { file: input.fileId, hash: input.blobHash, size: input.size },
  }),
})

/** The same for a line itself: what shows that it is completed, say. */
export const addLineFile = defineCommand({
  name: 'activities.addLineFile',
  input: addLineFileSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.actionLine.findFirst({
      where: { AND: [visible, { id: input.lineId }] },
      select: { id: true, ...guardedColumns },
    }),
  permit: mayRecord.holds,
  run: ({ db, actor, input: { lineId, ...file }, subject: { id: _, ...guarded }, now }) =>
    addFile(db, actor, { lineId, ...guarded, ...file }, now),
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { file: input.fileId, hash: input.blobHash, size: input.size },
  }),
})

type NewFile = Guarded & {
  readonly fileId: string
  readonly activityId?: string
  readonly lineId?: string
  readonly fileName: string
  readonly mediaType: string
  readonly size: number
  readonly blobHash: string
}

/** Sent twice, because the answer was lost on the way, a file is added once. */
async function addFile(db: Db, actor: Actor, { fileId, ...subject }: NewFile, now: Date) {
  const before = await db.evidenceFile.findFirst({
    where: { id: fileId, blobHash: subject.blobHash },
    select: { id: true },
  })
  if (before !== null) return { fileId }
  const by = { createdAt: now, createdById: actor.personId, createdByName: actor.name }
  await db.evidenceFile.create({ data: { id: fileId, ...subject, ...by } })
  return { fileId }
}

/** Takes a file off; its bytes stay with the house, and so does the entry in the trail. */
export const removeEvidenceFile = defineCommand({
  name: 'activities.removeFile',
  input: evidenceFileSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.evidenceFile.findFirst({
      where: { AND: [visible, { id: input.fileId }] },
      select: { id: true, activityId: true, lineId: true, partnershipId: true },
    }),
  permit: mayRecord.holds,
  run: async ({ db, subject, now }) => {
    const { count } = await db.evidenceFile.updateMany({
      where: { id: subject.id, removedAt: null },
      data: { removedAt: now },
    })
    if (count === 0) throw new Refusal('conflict', 'The file has been taken off already.')
  },
  record: ({ subject }) => ({
    subject: subject.activityId ?? subject.lineId ?? '',
    chain: subject.partnershipId,
    detail: { file: subject.id },
  }),
})

/** Brings back a file that was taken off by a slip. */
export const restoreEvidenceFile = defineCommand({
  name: 'activities.restoreFile',
  input: evidenceFileSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.evidenceFile.findFirst({
      where: { AND: [visible, { id: input.fileId }] },
      select: { id: true, activityId: true, lineId: true, partnershipId: true },
    }),
  permit: mayRecord.holds,
  run: async ({ db, subject }) => {
    await db.evidenceFile.updateMany({ where: { id: subject.id }, data: { removedAt: null } })
  },
  record: ({ subject }) => ({
    subject: subject.activityId ?? subject.lineId ?? '',
    chain: subject.partnershipId,
    detail: { file: subject.id },
  }),
})
