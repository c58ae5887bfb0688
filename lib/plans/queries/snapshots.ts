import { z } from 'zod'
import { defineQuery } from '@/lib/access/operation'
import { idOf } from '@/lib/kernel/fields'
import type { PlanId, PlanSnapshotId } from '@/lib/kernel/ids'
import { mayRead } from '../policy'
import { countsOf } from '../rules/counts'
import { since, storedLines } from '../rules/since'
import { dayOf } from '../rules/today'
import { readPlanSchema } from '../schema/plan'
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

/** What happened since the last snapshot, or since the one that is asked for. Null while none was taken. */
export const readSince = defineQuery({
  name: 'plans.since',
  input: z.object({ planId: idOf<PlanId>(), snapshotId: idOf<PlanSnapshotId>().optional() }),
  visible: mayRead,
  run: async ({ db, input, visible, now }) => {
    const wanted = input.snapshotId === undefined ? {} : { id: input.snapshotId }
    const before = await db.planSnapshot.findFirst({
      where: { AND: [visible, { planId: input.planId, ...wanted }] },
      select: { occasion: true, asOn: true, counts: true, content: true },
      orderBy: [{ asOn: 'desc' }, { id: 'desc' }],
    })
    if (before === null) return null
    const lines = await linesAsTheyStand(db, visible, input.planId)
    const activities = await db.activity.findMany({
      where: {
        AND: [
          visible,
          {
            servedLines: { some: { planId: input.planId } },
            state: 'HELD',
            endsOn: { gt: before.asOn, lte: dayOf(now) },
          },
        ],
      },
      select: { id: true, title: true, startsOn: true, endsOn: true, place: true, circle: true },
      orderBy: { endsOn: 'desc' },
      take: 100,
    })
    return {
      occasion: before.occasion,
      asOn: before.asOn,
      counts: countsOf(before.counts),
      activities,
      ...since(storedLines(before.content), lines, before.asOn),
    }
  },
})
