import { defineCommand } from '@/lib/access/operation'
import { type ReportRequestId, type ReportingRoundId, newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { openStates } from '@/lib/plans/model'
import { mayRead as mayReadPlan } from '@/lib/plans/policy'
import { dayOf } from '@/lib/plans/rules/today'
import { mayRun } from '../policy'
import { assertAskable, linesByFocalPoint } from '../rules'
import { openRoundSchema } from '../schema'

/** Asks focal points how their lines stand, by a day: one request for each, one answer for each of its lines still to be done. */
export const openRound = defineCommand({
  name: 'rounds.open',
  input: openRoundSchema,
  visible: mayReadPlan,
  load: ({ db, input, visible }) =>
    db.planOfAction.findFirst({
      where: { AND: [visible, { id: input.planId }] },
      select: { id: true, partnershipId: true, delegationId: true },
    }),
  permit: mayRun.holds,
  run: async ({ db, actor, input, subject, now }) => {
    assertAskable(input.dueOn, dayOf(now))
    const { id: planId, ...owner } = subject
    const own = { planId, ...owner, circle: 'OWN_DELEGATION' as const }
    const [sections, lines] = await Promise.all([
      db.planSection.findMany({ where: { planId: subject.id }, select: { id: true, focalPoints: true } }),
      db.actionLine.findMany({
        where: { planId: subject.id, goneOn: null, state: { in: [...openStates] } },
        select: { id: true, sectionId: true, leads: true, ownFocalPoints: true, position: true },
        orderBy: { position: 'asc' },
      }),
    ])
    const asked = linesByFocalPoint(lines, sections)
    const positions = new Map(lines.map(({ id, position }) => [id, position]))
    const roundId = newId<ReportingRoundId>()
    const { title, words, dueOn } = input
    await db.reportingRound.create({
      data: { id: roundId, ...own, title, words, dueOn, createdAt: now, createdByName: actor.name },
    })
    for (const focalPoint of new Set(input.focalPoints)) {
      const lineIds = asked.get(focalPoint) ?? []
      if (lineIds.length === 0)
        throw new Refusal('invalid', 'Please check the marked fields.', {
          focalPoints: [`${focalPoint} has no line that is still to be done.`],
        })
      const requestId = newId<ReportRequestId>()
      await db.reportRequest.create({ data: { id: requestId, roundId, ...own, focalPoint } })
      await db.reportAnswer.createMany({
        data: lineIds.map((lineId) => ({
          id: newId(),
          requestId,
          roundId,
          lineId,
          ...own,
          position: positions.get(lineId) ?? 0,
        })),
      })
    }
    return { roundId }
  },
  record: ({ input, subject, output }) => ({
    subject: output.roundId,
    chain: subject.partnershipId,
    detail: { plan: subject.id, dueOn: input.dueOn, asked: input.focalPoints.length },
  }),
})
