import { type Circle, type GuardedWhere, circles } from '@/lib/access/circle'
import type { Db } from '@/lib/db/client'
import { addDays } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import type { StateCounts } from '../model'
import { countStates } from '../rules/counts'
import { circlesAsOpenAs } from '@/lib/access/circle-reach'
import { plansUnderReview } from '../rules/reviewed'
import { type SnapshotLine, storedLines } from '../rules/since'
import { activitiesServing, servingLines } from './serving'
import { type SinceThen, sinceThen } from './since-then'
import { linesAsTheyStand } from './snapshot-lines'

/** A paper of an agenda is never one officer's alone. */
type PaperCircle = Exclude<Circle, 'AUTHOR'>

/** How a plan stands, told under the item of an agenda that reviews it. */
export type ReviewedPlan = {
  readonly topicId: string
  readonly shortTitle: string
  readonly circle: PaperCircle
  readonly notice: string
  readonly counts: StateCounts
  readonly asOn: PlainDate
  /** Null while nothing was reported to an earlier meeting. */
  readonly since: SinceThen | null
}

/** What of the reader's own view of these plans stays out, by circle. */
type LeftOut = { readonly circle: PaperCircle; readonly plans: number; readonly activities: number }

type At = { readonly db: Db; readonly visible: GuardedWhere; readonly today: PlainDate }
type Asked = {
  readonly topicIds: readonly string[]
  readonly audience: PaperCircle
  readonly meeting: {
    readonly id: string
    readonly partnershipId: string
    readonly seriesId: string
    readonly endsOn: PlainDate
  }
}

const planColumns = {
  id: true,
  topicId: true,
  shortTitle: true,
  circle: true,
  notice: true,
  startsOn: true,
  endsOn: true,
} as const

/**
 * The plans a meeting reviews under these topics, for an audience: every figure is computed from what all of it may read.
 * Until the meeting is over a plan is told as it stands; afterwards as it was reported to that meeting, and not at all
 * where nothing was.
 */
export async function reviewedPlans(
  at: At,
  { topicIds, audience, meeting }: Asked,
): Promise<{ plans: readonly ReviewedPlan[]; leftOut: readonly LeftOut[] }> {
  const { db, visible, today } = at
  const found = await db.planOfAction.findMany({
    where: { AND: [visible, { partnershipId: meeting.partnershipId, topicId: { in: [...topicIds] } }] },
    select: planColumns,
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    take: 50,
  })
  const day = meeting.endsOn < today ? meeting.endsOn : today
  const reviewed = [...Map.groupBy(found, ({ topicId }) => topicId)].flatMap(([, plans]) =>
    plansUnderReview(plans, day),
  )
  const open: readonly Circle[] = circlesAsOpenAs(audience)
  const closer = reviewed.filter(({ circle }) => !open.includes(circle))
  const told = await Promise.all(
    reviewed
      .filter(({ circle }) => open.includes(circle))
      .map((plan) => standingOf({ ...at, open }, plan, meeting)),
  )
  const unheard = told.flatMap((one) => one?.unheard ?? [])
  return {
    plans: told.flatMap((one) => one?.plan ?? []),
    leftOut: circles
      .filter((circle) => circle !== 'AUTHOR')
      .map((circle) => ({
        circle,
        plans: closer.filter((plan) => plan.circle === circle).length,
        activities: unheard.filter((each) => each === circle).length,
      }))
      .filter((out) => out.plans + out.activities > 0),
  }
}

type Plan = {
  readonly id: string
  readonly topicId: string | null
  readonly shortTitle: string
  readonly circle: Circle
  readonly notice: string
}

async function standingOf(
  { db, visible, today, open }: At & { readonly open: readonly Circle[] },
  { id, topicId, shortTitle, circle, notice }: Plan,
  meeting: Asked['meeting'],
) {
  if (circle === 'AUTHOR' || topicId === null) return null
  const visibleToAudience: GuardedWhere = { AND: [visible, { circle: { in: [...open] } }] }
  const then = await reportedTo(db, visibleToAudience, id, meeting, today)
  if (then === null) return null
  const serving = await servingLines(db, visibleToAudience, id)
  const [activities, before] = await Promise.all([
    activitiesServing(db, visible, id, serving),
    snapshotBefore(db, visibleToAudience, { planId: id, asOn: then.asOn, meeting }),
  ])
  const heard = activities.filter((activity) => open.includes(activity.circle))
  const copied = { lines: then.lines, activities: heard, until: then.asOn }
  return {
    plan: {
      topicId,
      shortTitle,
      circle,
      notice,
      counts: countStates(then.lines.map(({ state }) => state)),
      asOn: then.asOn,
      since: await sinceThen(db, visibleToAudience, before, copied),
    },
    unheard: activities
      .filter(
        ({ state, endsOn, circle: own }) =>
          !open.includes(own) &&
          state === 'HELD' &&
          before !== undefined &&
          endsOn > before.asOn &&
          endsOn <= then.asOn,
      )
      .map((activity) => activity.circle),
  }
}

/** The lines as they stand today or, for a meeting that is over, as they were reported to it. */
async function reportedTo(
  db: Db,
  visible: GuardedWhere,
  planId: string,
  meeting: Asked['meeting'],
  today: PlainDate,
): Promise<{ asOn: PlainDate; lines: readonly SnapshotLine[] } | null> {
  if (meeting.endsOn >= today) return { asOn: today, lines: await linesAsTheyStand(db, visible, planId) }
  const snapshot = await db.planSnapshot.findFirst({
    where: { AND: [visible, { planId, meetingId: meeting.id }] },
    select: { asOn: true, content: true },
    orderBy: [{ asOn: 'desc' }, { id: 'desc' }],
  })
  if (snapshot === null) return null
  const readable = await db.actionLine.findMany({
    where: { AND: [visible, { planId }] },
    select: { id: true },
  })
  const ids = new Set(readable.map(({ id }) => id))
  return { asOn: snapshot.asOn, lines: storedLines(snapshot.content).filter(({ id }) => ids.has(id)) }
}

/** "Since the last SOM" is the column everybody wants: the meeting of the same series before this one, or else the latest report that is four weeks old. */
async function snapshotBefore(
  db: Db,
  visible: GuardedWhere,
  { planId, asOn, meeting }: { planId: string; asOn: PlainDate; meeting: Asked['meeting'] },
) {
  const snapshots = await db.planSnapshot.findMany({
    where: {
      AND: [
        visible,
        { planId, asOn: { lt: asOn }, OR: [{ meetingId: null }, { meetingId: { not: meeting.id } }] },
      ],
    },
    select: { id: true, occasion: true, asOn: true, meetingId: true },
    orderBy: [{ asOn: 'desc' }, { id: 'desc' }],
    take: 40,
  })
  const ofSeries = await db.meeting.findMany({
    where: {
      AND: [
        visible,
        { seriesId: meeting.seriesId, id: { in: snapshots.flatMap(({ meetingId }) => meetingId ?? []) } },
      ],
    },
    select: { id: true },
  })
  const same = new Set(ofSeries.map(({ id }) => id))
  const found =
    snapshots.find(({ meetingId }) => meetingId !== null && same.has(meetingId)) ??
    snapshots.find((snapshot) => snapshot.asOn <= addDays(asOn, -28)) ??
    snapshots[0]
  return found && { id: found.id, occasion: found.occasion, asOn: found.asOn }
}
