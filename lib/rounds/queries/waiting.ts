import { partnershipsOf } from '@/lib/access/actor'
import { defineQuery } from '@/lib/access/operation'
import { runsDesk } from '@/lib/access/seat'
import type { PlanId, ReportRequestId, ReportingRoundId } from '@/lib/kernel/ids'
import { counted } from '@/lib/kernel/text'
import type { Waiting } from '@/lib/today/model'
import { mayAnswer } from '../policy'
import { missingText } from '../rules'
import { ofPartnershipSchema } from '../schema'

/** What rounds ask: of the desk to remind and to settle, of whoever is asked to answer. */
export const waitingRounds = defineQuery({
  name: 'rounds.waiting',
  input: ofPartnershipSchema,
  visible: mayAnswer,
  run: async ({ db, actor, input: { partnershipId }, visible }): Promise<readonly Waiting[]> => {
    const asked = await db.reportRequest.findMany({
      where: {
        AND: [
          visible,
          {
            // who is asked by a partnership without a seat in it would otherwise hear of it nowhere
            OR: [{ partnershipId }, { partnershipId: { notIn: partnershipsOf(actor) } }],
            round: { closedAt: null },
            answers: { some: { answer: { in: ['OPEN', 'RETURNED'] } } },
          },
        ],
      },
      select: { id: true, round: { select: { title: true, dueOn: true } } },
      take: 20,
    })
    const mine = asked.map(({ id, round }): Waiting => ({
      key: `request ${id}`,
      what: 'Report on your lines of the plan',
      by: round.dueOn,
      provisional: false,
      about: { kind: 'REQUEST', id: id as ReportRequestId, label: round.title },
      act: { kind: 'OPEN' },
    }))
    const visibleToDesk = runsDesk.where(actor)
    const rounds = await db.reportingRound.findMany({
      where: { AND: [visibleToDesk, { partnershipId, closedAt: null }] },
      select: { id: true, planId: true, title: true, dueOn: true },
      orderBy: { dueOn: 'asc' },
      take: 20,
    })
    const counts = await db.reportAnswer.groupBy({
      by: ['roundId', 'requestId', 'answer'],
      where: { AND: [visibleToDesk, { roundId: { in: rounds.map(({ id }) => id) } }] },
      _count: true,
    })
    const requests = await db.reportRequest.findMany({
      where: { AND: [visibleToDesk, { roundId: { in: rounds.map(({ id }) => id) }, sentAt: null }] },
      select: { id: true },
    })
    const unsent = new Set(requests.map(({ id }) => id))
    const desk = rounds.flatMap(({ id, planId, title, dueOn }): Waiting[] => {
      const own = counts.filter(({ roundId }) => roundId === id)
      const late = new Set(own.filter(({ answer }) => answer === 'OPEN').map(({ requestId }) => requestId))
      const silent = [...late].filter((requestId) => unsent.has(requestId)).length
      const sent = own.filter(({ answer }) => answer === 'SENT').reduce((sum, { _count }) => sum + _count, 0)
      const about = {
        kind: 'ROUND',
        id: id as ReportingRoundId,
        planId: planId as PlanId,
        label: title,
      } as const
      const thing = (key: string, what: string): Waiting => ({
        key: `${key} ${id}`,
        what,
        by: dueOn,
        provisional: false,
        about,
        act: { kind: 'OPEN' },
      })
      return [
        ...(sent === 0 ? [] : [thing('settle', `Accept or give back ${counted(sent, 'answer')}`)]),
        ...(late.size === 0 ? [] : [thing('remind', missingText(silent, late.size - silent))]),
      ]
    })
    return [...mine, ...desk]
  },
})
