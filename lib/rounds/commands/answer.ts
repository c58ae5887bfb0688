import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { latestDay } from '@/lib/plans/rules/today'
import { typedStates } from '../model'
import { mayAnswer } from '../policy'
import { assertSendable } from '../rules'
import { ofRequestSchema, typeAnswerSchema } from '../schema'

const columns = {
  id: true,
  personId: true,
  planId: true,
  partnershipId: true,
  openedAt: true,
  round: { select: { closedAt: true } },
} as const

function assertOpen(round: { readonly closedAt: Date | null }): void {
  if (round.closedAt !== null)
    throw new Refusal('conflict', 'The desk has closed this round. Nothing more can be sent.')
}

/** Keeps an answer as it is typed; nobody reads it as an answer before it is sent. */
export const typeAnswer = defineCommand({
  name: 'rounds.type',
  input: typeAnswerSchema,
  visible: mayAnswer,
  load: ({ db, input, visible }) =>
    db.reportRequest.findFirst({ where: { AND: [visible, { id: input.requestId }] }, select: columns }),
  permit: mayAnswer.holds,
  run: async ({ db, input, subject, now }) => {
    assertOpen(subject.round)
    const { answerId, revision, state, asOn, words, evidence } = input
    const { count } = await db.reportAnswer.updateMany({
      where: { id: answerId, requestId: subject.id, revision, answer: { in: [...typedStates] } },
      data: { state, asOn, words, evidence, revision: { increment: 1 } },
    })
    if (count === 0) throw new Refusal('conflict', 'Somebody else has changed or sent this answer meanwhile.')
    if (subject.openedAt === null)
      await db.reportRequest.update({ where: { id: subject.id }, data: { openedAt: now } })
    return { revision: revision + 1 }
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { answer: input.answerId },
  }),
})

/** Sends what was typed to the desk: every line with a status; the others stay open. */
export const sendAnswers = defineCommand({
  name: 'rounds.send',
  input: ofRequestSchema,
  visible: mayAnswer,
  load: ({ db, input, visible }) =>
    db.reportRequest.findFirst({ where: { AND: [visible, { id: input.requestId }] }, select: columns }),
  permit: mayAnswer.holds,
  run: async ({ db, subject, now }) => {
    assertOpen(subject.round)
    const typed = await db.reportAnswer.findMany({
      where: { requestId: subject.id, answer: { in: [...typedStates] } },
      select: { id: true, lineId: true, state: true, asOn: true, evidence: true },
      orderBy: { position: 'asc' },
    })
    const lines = await db.actionLine.findMany({
      where: { id: { in: typed.map(({ lineId }) => lineId) }, planId: subject.planId },
      select: { id: true, reference: true },
    })
    const references = new Map(lines.map(({ id, reference }) => [id, reference]))
    const ids = assertSendable(
      typed.map((answer) => ({ ...answer, reference: references.get(answer.lineId) ?? '' })),
      latestDay(now),
    )
    await db.reportAnswer.updateMany({
      where: { id: { in: [...ids] } },
      data: { answer: 'SENT', sentAt: now, revision: { increment: 1 } },
    })
    await db.reportRequest.update({ where: { id: subject.id }, data: { sentAt: now } })
    return { sent: ids.length }
  },
  record: ({ subject, output }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { sent: output.sent },
  }),
})
