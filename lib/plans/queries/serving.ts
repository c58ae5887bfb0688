import type { GuardedWhere } from '@/lib/access/circle'
import type { Db, Prisma } from '@/lib/db/client'
import type { ActivityState } from '@/lib/activities/model'

/** For a line of another plan, the lines of this plan it serves. */
type Serving = ReadonlyMap<string, readonly string[]>

/** The lines of sectors' work plans that serve lines of the plan: what is done under them counts here too. */
export async function servingLines(db: Db, visible: GuardedWhere, planId: string): Promise<Serving> {
  const rows = await db.lineServing.findMany({
    where: { AND: [visible, { servesPlanId: planId }] },
    select: { lineId: true, servesLineId: true },
    orderBy: [{ lineId: 'asc' }, { servesLineId: 'asc' }],
  })
  return new Map(
    [...Map.groupBy(rows, ({ lineId }) => lineId)].map(([lineId, own]) => [
      lineId,
      own.map(({ servesLineId }) => servesLineId),
    ]),
  )
}

/** The activities that serve the plan, itself or through such a line; each is found once. */
export function servesPlan(planId: string, serving: Serving): Prisma.ActivityWhereInput {
  return { servedLines: { some: ofPlan(planId, serving) } }
}

function ofPlan(planId: string, serving: Serving): Prisma.ActivityLineWhereInput {
  return serving.size === 0 ? { planId } : { OR: [{ planId }, { lineId: { in: [...serving.keys()] } }] }
}

export type ServingActivity = {
  readonly title: string
  readonly state: ActivityState
  readonly startsOn: string
  readonly endsOn: string
  readonly place: string
  readonly participants: number | null
  /** The lines of the plan it serves, each once, whether itself or through a line of a sector's work plan. */
  readonly lineIds: readonly string[]
}

/** What was held or is planned for the plan, in the order of its days. */
export async function activitiesServing(db: Db, visible: GuardedWhere, planId: string, serving: Serving) {
  const found = await db.activity.findMany({
    where: { AND: [visible, servesPlan(planId, serving), { state: { not: 'CANCELLED' } }] },
    select: {
      title: true,
      state: true,
      startsOn: true,
      endsOn: true,
      place: true,
      participants: true,
      circle: true,
      servedLines: { where: ofPlan(planId, serving), select: { lineId: true, planId: true } },
    },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  })
  return found.map(({ servedLines, ...activity }) => ({
    ...activity,
    lineIds: [
      ...new Set(
        servedLines.flatMap((served) =>
          served.planId === planId ? [served.lineId] : (serving.get(served.lineId) ?? []),
        ),
      ),
    ],
  }))
}
