import { z } from 'zod'
import type { GuardedWhere } from '@/lib/access/circle'
import { defineQuery } from '@/lib/access/operation'
import type { Db } from '@/lib/db/client'
import { idOf } from '@/lib/kernel/fields'
import type { PlanId, PlanSnapshotId } from '@/lib/kernel/ids'
import { mayRead } from '../policy'
import { countStates, countsOf } from '../rules/counts'
import { since, storedLines } from '../rules/since'
import { dayOf } from '../rules/today'
import { readPlanSchema } from '../schema/plan'
import { servesPlan, servingLines } from './serving'
import { linesAsTheyStand } from './snapshot-lines'

/** The snapshots of a plan, the newest first. */
export const listSnapshots = defineQuery({
  name: 'plans.snapshots',
  input: readPlanSchema,
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const found = await db.planSnapshot.findMany({
      where: { AND: [visible, { planId: input.planId }] },
      select: { id: true, occasion: true, asOn: true, takenAt: true, takenByName: true, counts: true },
      orderBy: [{ asOn: 'desc' }, { id: 'desc' }],
      take: 100,
    })
    return found.map((snapshot) => ({
      ...snapshot,
      id: snapshot.id as PlanSnapshotId,
      counts: countsOf(snapshot.counts),
    }))
  },
})

/** One snapshot as it was taken. */
export const readSnapshot = defineQuery({
  name: 'plans.snapshot',
  input: z.object({ snapshotId: idOf<PlanSnapshotId>() }),
  visible: mayRead,
  run: async ({ db, input, visible }) => {
    const found = await db.planSnapshot.findFirst({
      where: { AND: [visible, { id: input.snapshotId }] },
      select: {
        id: true,
        planId: true,
        occasion: true,
        asOn: true,
        takenAt: true,
        takenByName: true,
        counts: true,
        content: true,
      },
    })
    if (found === null) return null
    const { content, ...snapshot } = found
    return {
      ...snapshot,
      planId: found.planId as PlanId,
      counts: countsOf(found.counts),
      lines: storedLines(content),
    }
  },
})

/**
 * What happened since the last snapshot, or since the one that is asked for, until now or until another one. Null while none was
 * taken, or where there is no such snapshot.
 */
export const readSince = defineQuery({
  name: 'plans.since',
  input: z.object({
    planId: idOf<PlanId>(),
    snapshotId: idOf<PlanSnapshotId>().optional(),
    untilId: idOf<PlanSnapshotId>().optional(),
  }),
  visible: mayRead,
  run: async ({ db, input, visible, now }) => {
    const { planId, snapshotId, untilId } = input
    const [one, other] = await Promise.all([
      snapshotOf(db, visible, planId, snapshotId),
      untilId === undefined ? null : snapshotOf(db, visible, planId, untilId),
    ])
    if (one === null || (untilId !== undefined && other === null)) return null
    const [before, until] = other !== null && other.asOn < one.asOn ? [other, one] : [one, other]
    const today = dayOf(now)
    const lines = until === null ? await linesAsTheyStand(db, visible, planId) : storedLines(until.content)
    const serving = await servingLines(db, visible, planId)
    const activities = await db.activity.findMany({
      where: {
        AND: [
          visible,
          {
            ...servesPlan(planId, serving),
            state: 'HELD',
            endsOn: { gt: before.asOn, lte: until?.asOn ?? today },
          },
        ],
      },
      select: { id: true, title: true, startsOn: true, endsOn: true, place: true, circle: true },
      orderBy: [{ endsOn: 'desc' }, { id: 'desc' }],
      take: 500,
    })
    return {
      occasion: before.occasion,
      asOn: before.asOn,
      counts: countsOf(before.counts),
      until: {
        occasion: until?.occasion ?? null,
        asOn: until?.asOn ?? today,
        counts: until === null ? countStates(lines.map(({ state }) => state)) : countsOf(until.counts),
      },
      activities,
      held: activities.length,
      ...since(storedLines(before.content), lines, before.asOn, until?.asOn ?? today),
    }
  },
})

function snapshotOf(db: Db, visible: GuardedWhere, planId: string, id: string | undefined) {
  return db.planSnapshot.findFirst({
    where: { AND: [visible, { planId, ...(id === undefined ? {} : { id }) }] },
    select: { occasion: true, asOn: true, counts: true, content: true },
    orderBy: [{ asOn: 'desc' }, { id: 'desc' }],
  })
}
