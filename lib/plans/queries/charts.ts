import type { GuardedWhere } from '@/lib/access/circle'
import { defineQuery } from '@/lib/access/operation'
import type { Db } from '@/lib/db/client'
import { standingOf } from '@/lib/funds/rules'
import { Refusal } from '@/lib/kernel/refusal'
import { mayRead } from '../policy'
import { countsOf } from '../rules/counts'
import { circlesAsOpenAs } from '@/lib/access/circle-reach'
import { dayOf } from '../rules/today'
import { readChartsSchema, takeChartSchema } from '../schema/charts'
import { servesPlan, servingLines } from './serving'

/** The charts of a plan: what everyone who reads the plan may read, so that a picture can be shown to all of them. */
export const readCharts = defineQuery({
  name: 'plans.charts',
  input: readChartsSchema,
  visible: mayRead,
  run: async ({ db, input, visible, now }) => chartsOf(db, visible, input.planId, dayOf(now)),
})

/** One chart as a file. Taking it leaves a trace. */
export const takeChart = defineQuery({
  name: 'plans.takeChart',
  input: takeChartSchema,
  visible: mayRead,
  run: async ({ db, input, visible, now }) => {
    const charts = await chartsOf(db, visible, input.planId, dayOf(now))
    if (charts === null) throw new Refusal('not-found', 'There is no such record.')
    return { ...charts, chart: input.chart, format: input.format }
  },
  record: ({ input, output }) => ({
    subject: input.planId,
    chain: output.partnershipId,
    detail: { chart: input.chart, format: input.format },
  }),
})

export type PlanCharts = NonNullable<Awaited<ReturnType<typeof chartsOf>>>

async function chartsOf(db: Db, visible: GuardedWhere, planId: string, today: string) {
  const plan = await db.planOfAction.findFirst({
    where: { AND: [visible, { id: planId }] },
    select: {
      id: true,
      partnershipId: true,
      shortTitle: true,
      startsOn: true,
      endsOn: true,
      adoptedOn: true,
      notice: true,
      circle: true,
    },
  })
  if (plan === null) return null
  const visibleToAll = { AND: [visible, { circle: { in: [...circlesAsOpenAs(plan.circle)] } }] }
  const serving = await servingLines(db, visibleToAll, planId)
  const [parts, snapshots, fund, activities] = await Promise.all([
    db.planPart.findMany({
      where: { AND: [visibleToAll, { planId }] },
      orderBy: { position: 'asc' },
      select: { reference: true, title: true, counts: true },
    }),
    db.planSnapshot.findMany({
      where: { AND: [visibleToAll, { planId }] },
      orderBy: [{ asOn: 'asc' }, { id: 'asc' }],
      select: { occasion: true, asOn: true, counts: true },
      take: 40,
    }),
    fundOf(db, visibleToAll, plan.partnershipId, today),
    db.activity.groupBy({
      by: ['endsOn', 'startsOn', 'state'],
      where: {
        AND: [visibleToAll, { ...servesPlan(planId, serving), state: { not: 'CANCELLED' } }],
      },
      _count: true,
    }),
  ])
  return {
    ...plan,
    today,
    parts: parts.map((part) => ({
      name: `${part.reference} ${part.title}`.trim() || 'Lines',
      counts: countsOf(part.counts),
    })),
    fund,
    snapshots: snapshots.map((snapshot) => ({ ...snapshot, counts: countsOf(snapshot.counts) })),
    activities: activities.flatMap(({ state, startsOn, endsOn, _count }) =>
      Array.from({ length: _count }, () => ({ state, on: state === 'HELD' ? endsOn : startsOn })),
    ),
  }
}

/** The oldest fund that all readers of the plan may see, with its sums by year. */
async function fundOf(db: Db, visible: GuardedWhere, partnershipId: string, today: string) {
  const fund = await db.fund.findFirst({
    where: { AND: [visible, { partnershipId }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, shortTitle: true, currency: true },
  })
  if (fund === null) return null
  const sums = await db.fundEntry.groupBy({
    by: ['kind', 'year', 'activityId'],
    where: { AND: [visible, { fundId: fund.id, struckAt: null, on: { lte: today } }] },
    _sum: { amountMinor: true },
  })
  const standing = standingOf(
    sums.map(({ _sum, ...sum }) => ({ ...sum, minor: Number(_sum.amountMinor ?? 0n) })),
  )
  return { ...fund, ...standing }
}
