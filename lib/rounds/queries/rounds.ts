import { defineQuery } from '@/lib/access/operation'
import type { PlanId, ReportAnswerId, ReportRequestId, ReportingRoundId } from '@/lib/kernel/ids'
import { openStates } from '@/lib/plans/model'
import { mayRead } from '../policy'
import { countAnswers, linesByFocalPoint, overtakenBy } from '../rules'
import { ofPlanSchema, ofRoundSchema } from '../schema'

/** The rounds of a plan, the latest first, each with how its answers stand. */
export const listRounds = defineQuery({
  name: 'rounds.list',
  input: ofPlanSchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const rounds = await db.reportingRound.findMany({
      where: { AND: [visible, { planId: input.planId }] },
      select: { id: true, title: true, dueOn: true, closedAt: true },
      orderBy: [{ dueOn: 'desc' }, { id: 'desc' }],
      take: 100,
    })
    const visibleHere = { AND: [visible, { roundId: { in: rounds.map(({ id }) => id) } }] }
    const [counts, requests] = await Promise.all([
      db.reportAnswer.groupBy({ by: ['roundId', 'answer'], where: visibleHere, _count: true }),
      db.reportRequest.findMany({
        where: visibleHere,
        select: { roundId: true, focalPoint: true, sentAt: true },
        orderBy: { focalPoint: 'asc' },
      }),
    ])
    return rounds.map((round) => ({
      ...round,
      id: round.id as ReportingRoundId,
      requests: requests.filter(({ roundId }) => roundId === round.id),
      counts: {
        ...countAnswers([]),
        ...Object.fromEntries(
          counts.filter(({ roundId }) => roundId === round.id).map(({ answer, _count }) => [answer, _count]),
        ),
      },
    }))
  },
})

/** Whom a round about the plan could ask, and about how many lines each. */
export const roundChoices = defineQuery({
  name: 'rounds.choices',
  input: ofPlanSchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const [sections, lines] = await Promise.all([
      db.planSection.findMany({
        where: { AND: [visible, { planId: input.planId }] },
        select: { id: true, focalPoints: true },
      }),
      db.actionLine.findMany({
        where: { AND: [visible, { planId: input.planId, goneOn: null, state: { in: [...openStates] } }] },
        select: { id: true, sectionId: true, leads: true, ownFocalPoints: true },
      }),
    ])
    return [...linesByFocalPoint(lines, sections)].map(([name, ids]) => ({ name, lines: ids.length }))
  },
})

/** A round with everyone who was asked and every answer, for the desk. */
export const readRound = defineQuery({
  name: 'rounds.read',
  input: ofRoundSchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const round = await db.reportingRound.findFirst({
      where: { AND: [visible, { id: input.roundId }] },
      select: {
        id: true,
        planId: true,
        partnershipId: true,
        title: true,
        words: true,
        dueOn: true,
        closedAt: true,
        createdByName: true,
        revision: true,
      },
    })
    if (round === null) return null
    const visibleHere = { AND: [visible, { roundId: round.id }] }
    const [requests, answers] = await Promise.all([
      db.reportRequest.findMany({
        where: visibleHere,
        select: {
          id: true,
          focalPoint: true,
          personId: true,
          tokenHash: true,
          expiresAt: true,
          openedAt: true,
          sentAt: true,
          remindedAt: true,
        },
        orderBy: { focalPoint: 'asc' },
        take: 300,
      }),
      db.reportAnswer.findMany({
        where: visibleHere,
        select: {
          id: true,
          requestId: true,
          lineId: true,
          answer: true,
          state: true,
          asOn: true,
          words: true,
          evidence: true,
          deskWords: true,
          sentAt: true,
          revision: true,
        },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        take: 3000,
      }),
    ])
    const sent = answers.filter(({ answer }) => answer === 'SENT')
    const firstSent = sent.map(({ sentAt }) => sentAt?.getTime() ?? 0).sort((one, other) => one - other)[0]
    const ofSent = { lineId: { in: sent.map(({ lineId }) => lineId) } }
    // whom the desk has assigned it knows by name, with a seat or without
    const visibleAssigned = { id: { in: requests.flatMap(({ personId }) => personId ?? []) } }
    const [lines, people, later] = await Promise.all([
      db.actionLine.findMany({
        where: { AND: [visible, { id: { in: answers.map(({ lineId }) => lineId) } }] },
        select: { id: true, reference: true, text: true, state: true },
      }),
      db.person.findMany({ where: visibleAssigned, select: { id: true, name: true } }),
      db.lineStatus.findMany({
        where: { AND: [visible, ofSent, { createdAt: { gt: new Date(firstSent ?? 0) } }] },
        select: { lineId: true, state: true, asOn: true, createdAt: true },
      }),
    ])
    const names = new Map(people.map(({ id, name }) => [id, name]))
    const byId = new Map(lines.map((line) => [line.id, line]))
    return {
      ...round,
      id: round.id as ReportingRoundId,
      planId: round.planId as PlanId,
      requests: requests.map(({ tokenHash, ...request }) => ({
        ...request,
        id: request.id as ReportRequestId,
        hasLink: tokenHash !== null,
        personName: names.get(request.personId ?? '') ?? null,
        answers: answers
          .filter(({ requestId }) => requestId === request.id)
          .map((answer) => ({
            ...answer,
            id: answer.id as ReportAnswerId,
            line: byId.get(answer.lineId) ?? null,
            overtakenBy: answer.answer === 'SENT' ? overtakenBy(answer, later) : null,
          })),
      })),
    }
  },
})
