import { defineQuery } from '@/lib/access/operation'
import type { Prisma } from '@/lib/db/client'
import type { ActionLineId, ActivityId, PlanId } from '@/lib/kernel/ids'
import { beyond, dayPlace, pageLength, paged } from '@/lib/kernel/pages'
import { servesPlan, servingLines } from '@/lib/plans/queries/serving'
import { mayRead } from '../policy'
import { storedEvidence } from '../rules'
import { listActivitiesSchema, ofActivitySchema, ofLineSchema } from '../schema'

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

/** The activities that serve a plan, themselves or through a sector's work plan, newest first, a page at a time, narrowed as asked. */
export const listActivities = defineQuery({
  name: 'activities.list',
  input: listActivitiesSchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const words = (input.find ?? '').split(/\s+/).filter((word) => word !== '')
    const narrowed: Prisma.ActivityWhereInput[] = [
      ...(input.state === undefined ? [] : [{ state: input.state }]),
      ...(input.kind === undefined ? [] : [{ kind: input.kind }]),
      ...(input.fundId === undefined ? [] : [{ fundId: input.fundId }]),
      ...(input.year === undefined
        ? []
        : [{ startsOn: { gte: `${String(input.year)}-01-01`, lte: `${String(input.year)}-12-31` } }]),
      ...words.map((word) => ({
        OR: [{ title: { contains: word } }, { place: { contains: word } }, { organiser: { contains: word } }],
      })),
    ]
    const serving = await servingLines(db, visible, input.planId)
    const found = await db.activity.findMany({
      where: {
        AND: [
          visible,
          servesPlan(input.planId, serving),
          ...narrowed,
          beyond('startsOn', dayPlace(input.after), 'desc'),
        ],
      },
      select: shown,
      orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
      take: pageLength + 1,
    })
    const { rows, next } = paged(found, ({ startsOn }) => startsOn)
    const activities = rows.map(({ costMinor, ...activity }) => ({
      ...activity,
      id: activity.id as ActivityId,
      costMinor: costMinor === null ? null : Number(costMinor),
    }))
    return { rows: activities, next }
  },
})

/** The activities that serve a line, itself or through a line of a sector's work plan, newest first and each once. */
export const activitiesOfLine = defineQuery({
  name: 'activities.ofLine',
  input: ofLineSchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const serving = await db.lineServing.findMany({
      where: { AND: [visible, { servesLineId: input.lineId }] },
      select: { lineId: true },
    })
    const lineIds = [input.lineId, ...serving.map(({ lineId }) => lineId)]
    const found = await db.activity.findMany({
      where: { AND: [visible, { servedLines: { some: { lineId: { in: lineIds } } } }] },
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
  input: ofActivitySchema,
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
