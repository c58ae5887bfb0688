import { z } from 'zod'
import { defineQuery } from '@/lib/access/operation'
import { idOf } from '@/lib/kernel/fields'
import type { ActionLineId, ActivityId, PlanId } from '@/lib/kernel/ids'
import { mayRead } from '../policy'
import { storedEvidence } from '../rules'

const shown = {
  id: true,
  partnershipId: true,
  title: true,
  kind: true,
  state: true,
  startsOn: true,
  endsOn: true,
  place: true,
  organiser: true,
  participants: true,
  costMinor: true,
  currency: true,
  circle: true,
} as const

const pageLength = 100

/** The activities that serve a plan, newest first, a hundred a page. */
export const listActivities = defineQuery({
  name: 'activities.list',
  input: z.object({ planId: idOf<PlanId>(), after: z.string().max(80).optional() }),
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const [day, id] = (input.after ?? '').split('~')
    const further =
      day === undefined || id === undefined
        ? {}
        : { OR: [{ startsOn: { lt: day } }, { startsOn: day, id: { lt: id } }] }
    const found = await db.activity.findMany({
      where: { AND: [visible, { servedLines: { some: { planId: input.planId } } }, further] },
      select: shown,
      orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
      take: pageLength + 1,
    })
    const rows = found.slice(0, pageLength).map(({ costMinor, ...activity }) => ({
      ...activity,
      id: activity.id as ActivityId,
      costMinor: costMinor === null ? null : Number(costMinor),
    }))
    const last = rows.at(-1)
    const more = found.length > pageLength && last !== undefined ? `${last.startsOn}~${last.id}` : null
    return { rows, more }
  },
})

/** The activities that serve a line, newest first. */
export const activitiesOfLine = defineQuery({
  name: 'activities.ofLine',
  input: z.object({ lineId: idOf<ActionLineId>() }),
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const found = await db.activity.findMany({
      where: { AND: [visible, { servedLines: { some: { lineId: input.lineId } } }] },
      select: shown,
      orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
      take: 200,
    })
    return found.map(({ costMinor, ...activity }) => ({
      ...activity,
      id: activity.id as ActivityId,
      costMinor: costMinor === null ? null : Number(costMinor),
    }))
  },
})

/** One activity with the ids of the lines it serves, as far as the actor sees those. */
export const readActivity = defineQuery({
  name: 'activities.read',
  input: z.object({ activityId: idOf<ActivityId>() }),
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const found = await db.activity.findFirst({
      where: { AND: [visible, { id: input.activityId }] },
      select: {
        ...shown,
        summary: true,
        evidence: true,
        fundId: true,
        fundYear: true,
        revision: true,
        servedLines: { where: visible, select: { lineId: true, planId: true } },
      },
    })
    if (found === null) return null
    const { servedLines, evidence, costMinor, ...activity } = found
    const served = await db.actionLine.findMany({
      where: { AND: [visible, { id: { in: servedLines.map(({ lineId }) => lineId) } }] },
      select: { id: true, planId: true, reference: true, text: true, position: true },
      orderBy: [{ planId: 'asc' }, { position: 'asc' }],
    })
    return {
      ...activity,
      id: activity.id as ActivityId,
      costMinor: costMinor === null ? null : Number(costMinor),
      evidence: storedEvidence(evidence),
      served: served.map((line) => ({
        ...line,
        id: line.id as ActionLineId,
        planId: line.planId as PlanId,
      })),
    }
  },
})
