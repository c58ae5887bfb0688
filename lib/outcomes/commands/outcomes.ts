import { guardedColumns } from '@/lib/access/circle'
import { deskSeats } from '@/lib/access/actor'
import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { mayBringBack, mayRead, mayRecord } from '../policy'
import { changeOutcomeSchema, outcomeSchema, recordOutcomeSchema } from '../schema'
import { assertMeetingOpen, assertOpenRecord, meetingAndItem, meetingColumns } from './open-meeting'

/** Writes down what the meeting came to on an item. Sent twice under one id, it is written once. */
export const recordOutcome = defineCommand({
  name: 'outcomes.record',
  input: recordOutcomeSchema,
  visible: meetingAndItem,
  load: async ({ db, input, visible }) => {
    const meeting = await db.meeting.findFirst({
      where: { AND: [visible.meeting, { id: input.meetingId }] },
      select: meetingColumns,
    })
    if (meeting === null) return null
    if (input.itemId === null) return { ...meeting, item: null }
    const item = await db.agendaItem.findFirst({
      where: { AND: [visible.item, { id: input.itemId, meetingId: input.meetingId, removedAt: null }] },
      select: { id: true, topicId: true },
    })
    return item === null ? null : { ...meeting, item }
  },
  permit: mayRecord.holds,
  run: async ({ db, actor, input, now, subject }) => {
    const known = await db.outcome.findFirst({
      where: { id: input.outcomeId, meetingId: subject.id },
      select: { revision: true },
    })
    if (known !== null) return { outcomeId: input.outcomeId, revision: known.revision }
    assertOpenRecord(subject)
    const { partnershipId, aseanChairId, partnerChairId } = subject
    // the desk's own delegation owns it, whoever planned the meeting; permit has seen that there is such a seat
    const delegationId =
      deskSeats(actor).find((seat) => seat.partnershipId === partnershipId)?.delegationId ??
      subject.delegationId
    const { outcomeId, kind, sentence, circle } = input
    await db.outcome.create({
      data: {
        id: outcomeId,
        meetingId: subject.id,
        itemId: subject.item?.id ?? null,
        topicId: subject.item?.topicId ?? null,
        partnershipId,
        delegationId,
        aseanChairId,
        partnerChairId,
        circle,
        kind,
        sentence,
        ...targetsOf(input),
        createdAt: now,
        createdById: actor.personId,
        updatedAt: now,
      },
    })
    return { outcomeId, revision: 1 }
  },
  record: ({ input, subject }) => ({
    subject: input.outcomeId,
    chain: subject.partnershipId,
    detail: { meetingId: subject.id, itemId: input.itemId, kind: input.kind, circle: input.circle },
  }),
})

/** Words an outcome anew, or changes its kind, its circle, or where it is deferred to; its follow-ups and the summary keep its circle. */
export const changeOutcome = defineCommand({
  name: 'outcomes.change',
  input: changeOutcomeSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.outcome.findFirst({
      where: { AND: [visible, { id: input.outcomeId }] },
      select: { id: true, ...guardedColumns, meetingId: true },
    }),
  permit: mayRecord.holds,
  run: async ({ db, input, now, subject }) => {
    await assertMeetingOpen(db, subject)
    const { kind, sentence, circle } = input
    const { count } = await db.outcome.updateMany({
      where: { id: subject.id, revision: input.revision },
      data: { kind, sentence, circle, ...targetsOf(input), updatedAt: now, revision: { increment: 1 } },
    })
    // sent twice, because the answer was lost: it stands as it was asked
    const asked = { revision: input.revision + 1, kind, sentence, circle, ...targetsOf(input) }
    if (count === 0 && (await db.outcome.count({ where: { id: subject.id, ...asked } })) > 0)
      return { revision: asked.revision }
    if (count === 0)
      throw new Refusal(
        'conflict',
        'The outcome has changed since you opened it. What you typed is still here.',
      )
    await db.followUp.updateMany({ where: { outcomeId: subject.id }, data: { circle } })
    await db.summaryParagraph.updateMany({ where: { outcomeId: subject.id }, data: { circle } })
    return { revision: input.revision + 1 }
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { kind: input.kind, from: subject.circle, circle: input.circle },
  }),
})

/** Strikes an outcome out, with its follow-ups. What is struck already stays struck. */
export const strikeOutcome = defineCommand({
  name: 'outcomes.strike',
  input: outcomeSchema,
  visible: mayBringBack,
  load: ({ db, input, visible }) =>
    db.outcome.findFirst({
      where: { AND: [visible, { id: input.outcomeId }] },
      select: { id: true, ...guardedColumns, meetingId: true, removedAt: true },
    }),
  permit: mayRecord.holds,
  run: async ({ db, now, subject }) => {
    await assertMeetingOpen(db, subject)
    if (subject.removedAt !== null) return
    await db.outcome.update({
      where: { id: subject.id },
      data: { removedAt: now, revision: { increment: 1 } },
    })
    // one moment for all of them, so that they come back together
    await db.followUp.updateMany({
      where: { outcomeId: subject.id, removedAt: null },
      data: { removedAt: now },
    })
  },
  record: ({ subject }) => ({ subject: subject.id, chain: subject.partnershipId, detail: {} }),
})

/** Brings a struck outcome back, with the follow-ups struck with it. What stands already stays. */
export const bringBackOutcome = defineCommand({
  name: 'outcomes.bring-back',
  input: outcomeSchema,
  visible: mayBringBack,
  load: ({ db, input, visible }) =>
    db.outcome.findFirst({
      where: { AND: [visible, { id: input.outcomeId }] },
      select: { id: true, ...guardedColumns, meetingId: true, removedAt: true },
    }),
  permit: mayRecord.holds,
  run: async ({ db, subject }) => {
    await assertMeetingOpen(db, subject)
    if (subject.removedAt === null) return
    await db.outcome.update({
      where: { id: subject.id },
      data: { removedAt: null, revision: { increment: 1 } },
    })
    await db.followUp.updateMany({
      where: { outcomeId: subject.id, removedAt: subject.removedAt },
      data: { removedAt: null },
    })
  },
  record: ({ subject }) => ({ subject: subject.id, chain: subject.partnershipId, detail: {} }),
})

/** Only what is deferred goes anywhere. */
function targetsOf(input: {
  readonly kind: string
  readonly toNextMeeting: boolean
  readonly toPrepared: boolean
}) {
  const isDeferred = input.kind === 'DEFERRED'
  return { toNextMeeting: isDeferred && input.toNextMeeting, toPrepared: isDeferred && input.toPrepared }
}
