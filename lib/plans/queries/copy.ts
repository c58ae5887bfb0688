import type { z } from 'zod'
import type { Circle, GuardedWhere } from '@/lib/access/circle'
import { defineQuery } from '@/lib/access/operation'
import type { Db } from '@/lib/db/client'
import { addDays } from '@/lib/kernel/calendar-days'
import { Refusal } from '@/lib/kernel/refusal'
import type { LineState } from '../model'
import { mayRead } from '../policy'
import { leftOutOf } from '../rules/left-out'
import { namesOf, namesOfColumn } from '../rules/names'
import { circlesAsOpenAs } from '@/lib/access/circle-reach'
import { filterText } from '../rules/filter-words'
import { dayOf } from '../rules/today'
import { whereFits } from '../rules/view'
import { makeCopySchema, previewCopySchema } from '../schema/copy'
import { activitiesServing, servingLines } from './serving'
import { sinceThen } from './since-then'
import { linesAsTheyStand } from './snapshot-lines'

export type CopiedLine = {
  readonly id: string
  readonly part: string
  readonly section: string
  readonly reference: string
  readonly text: string
  readonly leads: readonly string[]
  readonly state: LineState
  readonly stateAsOn: string | null
  readonly lastActivityOn: string | null
  readonly nextOn: string | null
  readonly remarks: readonly string[]
}

type Asked = z.output<typeof previewCopySchema>

/** A plan as a paper for an audience: only what everyone in that audience may read. */
export type PlanCopy = Exclude<Awaited<ReturnType<typeof copyOf>>, null>

/** The copy as it would be printed, to be looked at; what of the reader's own view stays out of it is counted by circle. */
export const previewPlanCopy = defineQuery({
  name: 'plans.previewCopy',
  input: previewCopySchema,
  visible: mayRead,
  run: ({ db, input, visible, now }) => copyOf(db, visible, input, dayOf(now)),
})

/** A copy of the plan for an audience, whole or filtered. Taking one leaves a trace. */
export const copyPlan = defineQuery({
  name: 'plans.copy',
  input: makeCopySchema,
  visible: mayRead,
  run: async ({ db, input, visible, now }) => {
    const copy = await copyOf(db, visible, input, dayOf(now))
    if (copy === null) throw new Refusal('not-found', 'There is no such record.')
    return { ...copy, format: input.format }
  },
  record: ({ input, output }) => ({
    subject: input.planId,
    chain: output.partnershipId,
    detail: { audience: input.audience, format: input.format, lines: output.lines.length },
  }),
})

async function copyOf(db: Db, visible: GuardedWhere, asked: Asked, today: string) {
  const found = await db.planOfAction.findFirst({
    where: { AND: [visible, { id: asked.planId }] },
    select: {
      id: true,
      title: true,
      shortTitle: true,
      partnershipId: true,
      notice: true,
      circle: true,
      startsOn: true,
      endsOn: true,
      leadColumns: true,
    },
  })
  if (found === null) return null
  const { leadColumns, ...plan } = found
  const open: Circle[] = [...circlesAsOpenAs(asked.audience)]
  if (!open.includes(plan.circle))
    throw new Refusal('forbidden', 'The plan itself is not open to that audience.')
  const visibleToAudience = { AND: [visible, { circle: { in: open } }] }
  const serving = await servingLines(db, visibleToAudience, plan.id)
  const [chosen, standing, remarks, activities, snapshots] = await Promise.all([
    db.actionLine.findMany({
      where: { AND: [visibleToAudience, { planId: plan.id }, whereFits(asked, today, namesOf(leadColumns))] },
      select: { id: true, partId: true, leads: true, nextOn: true },
    }),
    linesAsTheyStand(db, visibleToAudience, plan.id),
    // read as the reader sees them, so that the copy can say what it leaves out
    db.lineRemark.findMany({
      where: { AND: [visible, { planId: plan.id }] },
      select: { lineId: true, text: true, circle: true },
      orderBy: { updatedAt: 'asc' },
    }),
    activitiesServing(db, visible, plan.id, serving),
    db.planSnapshot.findMany({
      where: { AND: [visibleToAudience, { planId: plan.id, asOn: { lt: today } }] },
      select: { id: true, occasion: true, asOn: true },
      orderBy: [{ asOn: 'desc' }, { id: 'desc' }],
      take: 40,
    }),
  ])
  const more = new Map(chosen.map((line) => [line.id, line]))
  const ownRemarks = Map.groupBy(
    remarks.filter(({ circle }) => open.includes(circle)),
    ({ lineId }) => lineId,
  )
  const lines = standing.flatMap((line) => {
    const known = more.get(line.id)
    if (known === undefined) return []
    const own = (ownRemarks.get(line.id) ?? []).map(({ text }) => text)
    return [{ ...line, leads: namesOfColumn(known.leads), nextOn: known.nextOn, remarks: own }]
  })
  const before =
    snapshots.find(({ id }) => id === asked.since) ??
    snapshots.find(({ asOn }) => asOn <= addDays(today, -28)) ??
    snapshots[0]
  const told = activities.filter(({ circle }) => open.includes(circle))
  return {
    ...plan,
    audience: asked.audience,
    asOn: today,
    lines,
    filter: filterText(asked, lines[0]?.part),
    activities: told.map(({ circle: _circle, ...activity }) => activity),
    snapshots,
    since: await sinceThen(db, visibleToAudience, before, { lines, activities: told, until: today }),
    leftOut: leftOutOf(open, remarks, activities),
  }
}
