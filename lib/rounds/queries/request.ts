import { defineQuery } from '@/lib/access/operation'
import type { ReportAnswerId, ReportRequestId } from '@/lib/kernel/ids'
import { mayAnswer } from '../policy'
import { ofRequestSchema } from '../schema'

/** What a focal point is asked, line by line, and what it has typed: exactly the lines of the request and nothing else. */
export const readRequest = defineQuery({
  name: 'rounds.request',
  input: ofRequestSchema,
  visible: mayAnswer,
  run: async ({ db, input, visible }) => {
    const request = await db.reportRequest.findFirst({
      where: { AND: [visible, { id: input.requestId }] },
      select: {
        id: true,
        planId: true,
        focalPoint: true,
        sentAt: true,
        round: { select: { title: true, words: true, dueOn: true, closedAt: true } },
      },
    })
    if (request === null) return null
    const { id, planId, round, ...rest } = request
    const visibleAnswers = { requestId: id }
    const answers = await db.reportAnswer.findMany({
      where: visibleAnswers,
      select: {
        id: true,
        lineId: true,
        answer: true,
        state: true,
        asOn: true,
        words: true,
        evidence: true,
        deskWords: true,
        revision: true,
      },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      take: 1000,
    })
    const visibleLines = { id: { in: answers.map(({ lineId }) => lineId) } }
    const visiblePlan = { id: planId }
    const [lines, plan] = await Promise.all([
      db.actionLine.findMany({
        where: visibleLines,
        select: { id: true, reference: true, text: true, state: true, stateAsOn: true },
      }),
      db.planOfAction.findFirst({
        where: visiblePlan,
        select: { shortTitle: true, notice: true },
      }),
    ])
    const byId = new Map(lines.map((line) => [line.id, line]))
    return {
      id: id as ReportRequestId,
      ...rest,
      ...round,
      plan: plan?.shortTitle ?? '',
      notice: plan?.notice ?? '',
      answers: answers.flatMap(({ lineId, ...answer }) => {
        const line = byId.get(lineId)
        return line === undefined ? [] : [{ ...answer, id: answer.id as ReportAnswerId, line }]
      }),
    }
  },
})

export type AskedRequest = NonNullable<Awaited<ReturnType<(typeof readRequest)['as']>>>
