import { type Actor, partnershipsOf } from '@/lib/access/actor'
import { withinCircle } from '@/lib/access/circle'
import { seated } from '@/lib/access/seat'
import type { Db, Prisma } from '@/lib/db/client'
import type { DelegationId, MeetingId, MilestoneId, SeriesId, TopicId } from '@/lib/kernel/ids'
import { shortMeetingTitle } from '@/lib/meetings/rules/titles'
import { remainingBefore } from '@/lib/outcomes/queries/remaining'
import { dayOf } from '@/lib/plans/rules/today'
import { horizonOf } from '../drafting/quiet-lines'
import type { DraftState, KnownMeeting } from '../drafting/state'
import type { SkeletonItem } from '../model/skeleton'
import { agendaCircle } from '../rules/reach'
import { leftItems, summaryOf } from './left-before'
import { trackedPlans } from './tracked-plans'
import { whereTopicsStood } from './where-topics-stood'

type At = { readonly db: Db; readonly actor: Actor }

/** A draft looks back over so many meetings of the partnership: ten years of four series, and more. */
const meetingsLookedBack = 60

const datesAndName = {
  id: true,
  seriesId: true,
  ordinal: true,
  epithet: true,
  precision: true,
  startsOn: true,
  endsOn: true,
} as const

export const draftedMeetingColumns = {
  ...datesAndName,
  partnershipId: true,
  preparesId: true,
  status: true,
  series: { select: { id: true, title: true, shortTitle: true, skeleton: true } },
} satisfies Prisma.MeetingSelect

export type DraftedMeeting = Prisma.MeetingGetPayload<{ select: typeof draftedMeetingColumns }>

/** All a draft is computed from, in as many reads as it has sources, each bounded. */
export async function draftStateOf(
  { now, ...at }: At & { readonly now: Date },
  meeting: DraftedMeeting,
): Promise<DraftState> {
  const today = dayOf(now)
  const { series } = meeting
  const drafted = { ...meeting, id: meeting.id as MeetingId }
  const [earlier, next] = await Promise.all([
    earlierMeetings(at, meeting),
    knownMeeting(at, { seriesId: meeting.seriesId, startsOn: { gt: meeting.endsOn } }),
  ])
  const previous = earlier.find(({ seriesId }) => seriesId === meeting.seriesId)
  const [topics, milestones, stood, unreached, remaining, summary, prepares, plans] = await Promise.all([
    standingTopics(at, meeting.partnershipId),
    milestonesOf(at, meeting.partnershipId),
    whereTopicsStood(at, earlier, meeting.seriesId as SeriesId),
    leftItems(at, { meetingId: meeting.id, previousId: previous?.id ?? null }),
    remainingBefore(at.db, at.actor, meeting),
    previous === undefined ? null : summaryOf(at.db, at.actor, previous.id),
    meeting.preparesId === null ? null : knownMeeting(at, { id: meeting.preparesId }),
    trackedPlans(at, meeting.partnershipId, { today, horizon: horizonOf({ meeting: drafted, next }) }),
  ])
  return {
    meeting: drafted,
    series: { id: series.id as SeriesId, title: series.title, shortTitle: series.shortTitle },
    skeleton: series.skeleton as unknown as readonly SkeletonItem[],
    topics,
    stood,
    earlier,
    unreached,
    remaining: remaining.map(({ ownerId, topicId, circle, ...action }) => ({
      ...action,
      ownerId: ownerId as DelegationId | null,
      topicId: topicId as TopicId | null,
      circle: agendaCircle(circle),
    })),
    lastSummary:
      summary === null || previous === undefined
        ? null
        : { meetingId: previous.id, meetingTitle: previous.shortTitle },
    milestones,
    prepares,
    next,
    plans,
    today,
  }
}

/** The latest first. */
async function earlierMeetings({ db, actor }: At, { id, partnershipId, startsOn }: DraftedMeeting) {
  const visible = withinCircle.where(actor)
  const rows = await db.meeting.findMany({
    where: { AND: [visible, { partnershipId, startsOn: { lte: startsOn }, id: { not: id } }] },
    select: { ...datesAndName, series: { select: { title: true, shortTitle: true } } },
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
    take: meetingsLookedBack,
  })
  return rows.map(({ series, ...row }) => ({
    ...row,
    id: row.id as MeetingId,
    seriesId: row.seriesId as SeriesId,
    shortTitle: shortMeetingTitle(series, row),
  }))
}

async function standingTopics({ db, actor }: At, partnershipId: string) {
  const visible = withinCircle.where(actor)
  const rows = await db.standingTopic.findMany({
    where: { AND: [visible, { partnershipId }] },
    select: {
      id: true,
      parentId: true,
      orderKey: true,
      pole: true,
      title: true,
      seriesIds: true,
      frequency: true,
      everyNth: true,
      milestoneId: true,
      minutes: true,
      leadId: true,
      retiredOn: true,
    },
  })
  return rows.map((row) => ({
    ...row,
    id: row.id as TopicId,
    parentId: row.parentId as TopicId | null,
    seriesIds: row.seriesIds as SeriesId[],
    milestoneId: row.milestoneId as MilestoneId | null,
    leadId: row.leadId as DelegationId | null,
  }))
}

async function milestonesOf({ db, actor }: At, partnershipId: string) {
  const visible = seated.where(actor)
  const rows = await db.milestone.findMany({
    where: { AND: [visible, { partnershipId }] },
    select: { id: true, title: true, happenedOn: true, precision: true },
  })
  return rows.map((row) => ({ ...row, id: row.id as MilestoneId }))
}

async function knownMeeting(
  { db, actor }: At,
  which: Prisma.MeetingWhereInput,
): Promise<KnownMeeting | null> {
  const visible = withinCircle.where(actor)
  const row = await db.meeting.findFirst({
    where: { AND: [visible, { partnershipId: { in: partnershipsOf(actor) } }, which] },
    select: {
      ordinal: true,
      epithet: true,
      precision: true,
      startsOn: true,
      endsOn: true,
      venue: true,
      format: true,
      series: { select: { title: true, shortTitle: true } },
    },
    orderBy: { startsOn: 'asc' },
  })
  if (row === null) return null
  const { precision, startsOn, endsOn, ...rest } = row
  return { ...rest, dates: { precision, startsOn, endsOn } }
}
