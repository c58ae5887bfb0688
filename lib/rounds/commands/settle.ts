import { guardedColumns } from '@/lib/access/circle'
import { defineCommand } from '@/lib/access/operation'
import { dayText } from '@/lib/kernel/calendar-days'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { refreshLines } from '@/lib/plans/commands/refresh'
import { mayRead, mayRun } from '../policy'
import { acceptAnswerSchema, giveBackSchema } from '../schema'

const settled = 'This answer has been settled or taken back since you opened the page.'

/** Accepts an answer: it becomes the latest entry of the line's history, in the words of the focal point. */
export const acceptAnswer = defineCommand({
  name: 'rounds.accept',
  input: acceptAnswerSchema,
  visible: mayRead,
  load: async ({ db, input, visible }) => {
    const found = await db.reportAnswer.findFirst({
      where: { AND: [visible, { id: input.answerId }] },
      select: {
        id: true,
        lineId: true,
        partnershipId: true,
        answer: true,
        state: true,
        asOn: true,
        words: true,
        evidence: true,
        revision: true,
        request: { select: { focalPoint: true } },
      },
    })
    if (found === null) return null
    const line = await db.actionLine.findFirst({
      where: { AND: [visible, { id: found.lineId }] },
      select: { planId: true, goneOn: true, ...guardedColumns },
    })
    return line === null ? null : { ...found, line }
  },
  permit: mayRun.holds,
  run: async ({ db, actor, input, subject, now }) => {
    const { state, asOn, words, evidence, request, lineId } = subject
    const { goneOn, ...line } = subject.line
    if (goneOn !== null)
      throw new Refusal('conflict', `The plan has not had this line since ${dayText(goneOn)}.`)
    if (subject.answer !== 'SENT' || state === null || asOn === null) throw new Refusal('conflict', settled)
    const statusId = newId()
    const { count } = await db.reportAnswer.updateMany({
      where: { id: subject.id, revision: input.revision, answer: 'SENT' },
      data: {
        answer: 'ACCEPTED',
        statusId,
        settledAt: now,
        settledByName: actor.name,
        deskWords: '',
        revision: { increment: 1 },
      },
    })
    if (count === 0) throw new Refusal('conflict', settled)
    const by = { authorId: actor.personId, authorName: `${request.focalPoint}, accepted by ${actor.name}` }
    await db.lineStatus.create({
      data: { id: statusId, lineId, ...line, state, asOn, words, evidence, ...by, createdAt: now },
    })
    await db.actionLine.update({
      where: { id: lineId },
      data: { revision: { increment: 1 }, proposedState: null, proposedById: null },
    })
    await refreshLines(db, [lineId])
    return { statusId }
  },
  record: ({ subject }) => ({
    subject: subject.lineId,
    chain: subject.partnershipId,
    detail: { answer: subject.id, to: subject.state, asOn: subject.asOn },
  }),
})

/** Gives an answer back with words; the focal point may change it and send it again. */
export const giveAnswerBack = defineCommand({
  name: 'rounds.giveBack',
  input: giveBackSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.reportAnswer.findFirst({
      where: { AND: [visible, { id: input.answerId }] },
      select: { id: true, lineId: true, partnershipId: true },
    }),
  permit: mayRun.holds,
  run: async ({ db, actor, input, subject, now }) => {
    const { count } = await db.reportAnswer.updateMany({
      where: { id: subject.id, revision: input.revision, answer: 'SENT' },
      data: {
        answer: 'RETURNED',
        deskWords: input.deskWords,
        settledAt: now,
        settledByName: actor.name,
        revision: { increment: 1 },
      },
    })
    if (count === 0) throw new Refusal('conflict', settled)
  },
  record: ({ subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { line: subject.lineId },
  }),
})
