import { guardedColumns, guardedInPaperColumns } from '@/lib/access/circle'
import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { mayBringBack, mayEdit, mayReadParagraph, meetingAndAll } from '../policy'
import { addParagraphSchema, moveParagraphSchema, paragraphSchema, writeParagraphSchema } from '../schema'
import {
  assertMeetingOpen,
  assertOpen,
  lockSummary,
  meetingColumns,
  placedAfter,
  summaryOf,
  writePlaces,
} from './edit'

export const paragraphColumns = {
  id: true,
  ...guardedInPaperColumns,
  summaryId: true,
  meetingId: true,
  outcomeId: true,
  itemId: true,
  assembled: true,
} as const

/** Adds a heading or a paragraph of the desk's own. Sent twice under one id, it is added once. */
export const addParagraph = defineCommand({
  name: 'summaries.add-paragraph',
  input: addParagraphSchema,
  visible: meetingAndAll,
  load: async ({ db, input, visible }) => {
    const meeting = await db.meeting.findFirst({
      where: { AND: [visible.meeting, { id: input.meetingId }] },
      select: meetingColumns,
    })
    return meeting === null ? null : { ...meeting, visible }
  },
  permit: mayEdit.holds,
  run: async ({ db, actor, input, now, subject }) => {
    const known = await db.summaryParagraph.findFirst({
      where: { id: input.paragraphId, meetingId: subject.id },
      select: { revision: true },
    })
    if (known !== null) return { revision: known.revision }
    assertOpen(subject)
    const { id: summaryId, circle: paperCircle, ...guarded } = await summaryOf(db, actor, subject, now)
    const rows = await db.summaryParagraph.findMany({
      where: { AND: [subject.visible.row, { summaryId }] },
      select: { id: true, orderKey: true },
    })
    const moved = placedAfter(rows, input.paragraphId, input.after)
    await writePlaces(db, moved, input.paragraphId)
    await db.summaryParagraph.create({
      data: {
        id: input.paragraphId,
        summaryId,
        meetingId: subject.id,
        ...guarded,
        circle: input.circle,
        paperCircle,
        orderKey: moved[0]?.orderKey ?? '',
        kind: input.kind,
        text: input.text,
        updatedAt: now,
        updatedById: actor.personId,
      },
    })
    return { revision: 1 }
  },
  record: ({ input, subject }) => ({
    subject: input.paragraphId,
    chain: subject.partnershipId,
    detail: { meetingId: subject.id, kind: input.kind, circle: input.circle },
  }),
})

/** Writes a paragraph anew. One that was made from an outcome keeps the outcome's circle. */
export const writeParagraph = defineCommand({
  name: 'summaries.write-paragraph',
  input: writeParagraphSchema,
  visible: mayReadParagraph,
  load: ({ db, input, visible }) =>
    db.summaryParagraph.findFirst({
      where: { AND: [visible, { id: input.paragraphId }] },
      select: paragraphColumns,
    }),
  permit: mayEdit.holds,
  run: async ({ db, actor, input, now, subject }) => {
    await assertMeetingOpen(db, subject)
    await lockSummary(db, subject.summaryId, now)
    if (subject.assembled !== null && input.circle !== subject.circle)
      throw new Refusal('invalid', 'Please check the marked fields.', {
        circle: ['It has the circle of its source. Change that one, or write a paragraph of your own.'],
      })
    const { count } = await db.summaryParagraph.updateMany({
      where: { id: subject.id, revision: input.revision },
      data: {
        text: input.text,
        circle: input.circle,
        updatedAt: now,
        updatedById: actor.personId,
        revision: { increment: 1 },
      },
    })
    if (count === 0)
      throw new Refusal('conflict', 'Somebody has changed this paragraph. What you typed is still here.')
    return { revision: input.revision + 1 }
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { from: subject.circle, circle: input.circle },
  }),
})

/** Puts a row right after another, or first. */
export const moveParagraph = defineCommand({
  name: 'summaries.move-paragraph',
  input: moveParagraphSchema,
  visible: mayReadParagraph,
  load: async ({ db, input, visible }) => {
    const row = await db.summaryParagraph.findFirst({
      where: { AND: [visible, { id: input.paragraphId }] },
      select: paragraphColumns,
    })
    return row === null ? null : { ...row, visible }
  },
  permit: mayEdit.holds,
  run: async ({ db, input, now, subject }) => {
    await assertMeetingOpen(db, subject)
    await lockSummary(db, subject.summaryId, now)
    const rows = await db.summaryParagraph.findMany({
      where: { AND: [subject.visible, { summaryId: subject.summaryId }] },
      select: { id: true, orderKey: true },
    })
    await writePlaces(db, placedAfter(rows, subject.id, input.after))
  },
  record: ({ subject }) => ({ subject: subject.id, chain: subject.partnershipId, detail: {} }),
})

/** Takes a row out; assembling again does not bring it back. */
export const removeParagraph = defineCommand({
  name: 'summaries.remove-paragraph',
  input: paragraphSchema,
  visible: mayReadParagraph,
  load: ({ db, input, visible }) =>
    db.summaryParagraph.findFirst({
      where: { AND: [visible, { id: input.paragraphId }] },
      select: paragraphColumns,
    }),
  permit: mayEdit.holds,
  run: async ({ db, now, subject }) => {
    await assertMeetingOpen(db, subject)
    await lockSummary(db, subject.summaryId, now)
    await db.summaryParagraph.updateMany({ where: { id: subject.id }, data: { removedAt: now } })
  },
  record: ({ subject }) => ({ subject: subject.id, chain: subject.partnershipId, detail: {} }),
})

/** Puts back what was taken out, where it stood. */
export const bringBackParagraph = defineCommand({
  name: 'summaries.bring-back-paragraph',
  input: paragraphSchema,
  visible: mayBringBack,
  load: ({ db, input, visible }) =>
    db.summaryParagraph.findFirst({
      where: { AND: [visible, { id: input.paragraphId, removedAt: { not: null } }] },
      select: { id: true, ...guardedColumns, summaryId: true, meetingId: true },
    }),
  permit: mayEdit.holds,
  run: async ({ db, now, subject }) => {
    await assertMeetingOpen(db, subject)
    await lockSummary(db, subject.summaryId, now)
    await db.summaryParagraph.updateMany({ where: { id: subject.id }, data: { removedAt: null } })
  },
  record: ({ subject }) => ({ subject: subject.id, chain: subject.partnershipId, detail: {} }),
})
