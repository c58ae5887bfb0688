import { guardedColumns } from '@/lib/access/circle'
import { defineCommand } from '@/lib/access/operation'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { mayBringBack, mayRead, mayRecord, mayReport } from '../policy'
import { assignFollowUpSchema, changeFollowUpSchema, followUpSchema, reportFollowUpSchema } from '../schema'
import { assertMeetingOpen } from './open-meeting'
import { assertLine, ownerOf } from './owner'

const stale = 'The follow-up has changed since you opened it. What you typed is still here.'
const followUpColumns = {
  id: true,
  ...guardedColumns,
  meetingId: true,
  removedAt: true,
  ownerPersonId: true,
  ownerDelegationId: true,
} as const

/** Says who is to do what by when, out of an outcome. Sent twice under one id, it is said once. */
export const assignFollowUp = defineCommand({
  name: 'outcomes.assign-follow-up',
  input: assignFollowUpSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.outcome.findFirst({
      where: { AND: [visible, { id: input.outcomeId }] },
      select: { id: true, ...guardedColumns, meetingId: true, itemId: true, topicId: true, removedAt: true },
    }),
  permit: mayRecord.holds,
  run: async ({ db, actor, input, now, subject }) => {
    const known = await db.followUp.findFirst({
      where: { id: input.followUpId, outcomeId: subject.id },
      select: { id: true },
    })
    if (known !== null) return { followUpId: input.followUpId }
    await assertMeetingOpen(db, subject)
    const owner = await ownerOf(db, actor, input.owner, subject, now)
    await assertLine(db, actor, input.lineId, subject)
    await db.followUp.create({
      data: {
        id: input.followUpId,
        outcomeId: subject.id,
        meetingId: subject.meetingId,
        itemId: subject.itemId,
        topicId: subject.topicId,
        partnershipId: subject.partnershipId,
        delegationId: subject.delegationId,
        circle: subject.circle,
        aseanChairId: subject.aseanChairId,
        partnerChairId: subject.partnerChairId,
        ...owner,
        what: input.what,
        dueOn: input.dueOn,
        lineId: input.lineId,
        createdAt: now,
        createdById: actor.personId,
        updatedAt: now,
      },
    })
    return { followUpId: input.followUpId }
  },
  record: ({ input, subject }) => ({
    subject: input.followUpId,
    chain: subject.partnershipId,
    detail: {
      outcomeId: subject.id,
      ownerKind: input.owner.kind,
      ownerId: input.owner.id,
      dueOn: input.dueOn,
      lineId: input.lineId,
    },
  }),
})

/** Changes what is to be done, by whom and by when: the desk's alone. */
export const changeFollowUp = defineCommand({
  name: 'outcomes.change-follow-up',
  input: changeFollowUpSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.followUp.findFirst({ where: { AND: [visible, { id: input.followUpId }] }, select: followUpColumns }),
  permit: mayRecord.holds,
  run: async ({ db, actor, input, now, subject }) => {
    await assertMeetingOpen(db, subject)
    const owner = await ownerOf(db, actor, input.owner, subject, now)
    await assertLine(db, actor, input.lineId, subject)
    const { count } = await db.followUp.updateMany({
      where: { id: subject.id, revision: input.revision },
      data: {
        ...owner,
        what: input.what,
        dueOn: input.dueOn,
        lineId: input.lineId,
        updatedAt: now,
        revision: { increment: 1 },
      },
    })
    const { what, dueOn, lineId } = input
    const asked = { revision: input.revision + 1, ...owner, what, dueOn, lineId }
    if (count === 0 && (await db.followUp.count({ where: { id: subject.id, ...asked } })) > 0)
      return { revision: asked.revision }
    if (count === 0) throw new Refusal('conflict', stale)
    return { revision: input.revision + 1 }
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: {
      ownerKind: input.owner.kind,
      ownerId: input.owner.id,
      dueOn: input.dueOn,
      lineId: input.lineId,
    },
  }),
})

/** Says where a follow-up stands, in the owner's words; also after the meeting is closed. */
export const reportFollowUp = defineCommand({
  name: 'outcomes.report-follow-up',
  input: reportFollowUpSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.followUp.findFirst({ where: { AND: [visible, { id: input.followUpId }] }, select: followUpColumns }),
  permit: mayReport,
  run: async ({ db, actor, input, now, subject }) => {
    const { status, words } = input
    const { count } = await db.followUp.updateMany({
      where: { id: subject.id, revision: input.revision },
      data: { status, words, updatedAt: now, revision: { increment: 1 } },
    })
    if (count === 0) throw new Refusal('conflict', stale)
    await db.followUpReport.create({
      data: {
        id: newId(),
        followUpId: subject.id,
        status,
        words,
        reportedAt: now,
        reportedBy: actor.personId,
      },
    })
    return { revision: input.revision + 1 }
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { status: input.status },
  }),
})

/** Strikes a follow-up out. What is struck already stays struck. */
export const strikeFollowUp = defineCommand({
  name: 'outcomes.strike-follow-up',
  input: followUpSchema,
  visible: mayBringBack,
  load: ({ db, input, visible }) =>
    db.followUp.findFirst({ where: { AND: [visible, { id: input.followUpId }] }, select: followUpColumns }),
  permit: mayRecord.holds,
  run: async ({ db, now, subject }) => {
    await assertMeetingOpen(db, subject)
    if (subject.removedAt !== null) return
    await db.followUp.update({
      where: { id: subject.id },
      data: { removedAt: now, revision: { increment: 1 } },
    })
  },
  record: ({ subject }) => ({ subject: subject.id, chain: subject.partnershipId, detail: {} }),
})

/** Brings a struck follow-up back, if its outcome still stands. */
export const bringBackFollowUp = defineCommand({
  name: 'outcomes.bring-back-follow-up',
  input: followUpSchema,
  visible: mayBringBack,
  load: ({ db, input, visible }) =>
    db.followUp.findFirst({
      where: { AND: [visible, { id: input.followUpId }] },
      select: { ...followUpColumns, outcome: { select: { removedAt: true } } },
    }),
  permit: mayRecord.holds,
  run: async ({ db, subject }) => {
    await assertMeetingOpen(db, subject)
    if (subject.removedAt === null) return
    if (subject.outcome.removedAt !== null)
      throw new Refusal('conflict', 'Its outcome was struck out. Bring that back first.')
    await db.followUp.update({
      where: { id: subject.id },
      data: { removedAt: null, revision: { increment: 1 } },
    })
  },
  record: ({ subject }) => ({ subject: subject.id, chain: subject.partnershipId, detail: {} }),
})
