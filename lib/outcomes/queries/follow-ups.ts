import { guardedColumns, withinCircle } from '@/lib/access/circle'
import { type Actor, delegationsOf } from '@/lib/access/actor'
import { defineQuery } from '@/lib/access/operation'
import type { Db, Prisma } from '@/lib/db/client'
import { addDays } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import { shortMeetingTitle } from '@/lib/meetings/rules/titles'
import { namesOfDelegations, namesOfPeople } from '@/lib/notes/queries/names'
import { seatedIn } from '@/lib/notes/queries/readers'
import { NO_DATE, PENDING } from '../model'
import { mayRead, mayRecord, mayReport, owns } from '../policy'
import { followUpMatrixSchema, followUpSchema, ofMeetingSchema } from '../schema'
import { titlesOf } from './items'

const PAGE = 100

const columns = {
  id: true,
  ...guardedColumns,
  meetingId: true,
  itemId: true,
  outcomeId: true,
  lineId: true,
  what: true,
  ownerPersonId: true,
  ownerDelegationId: true,
  dueOn: true,
  status: true,
  words: true,
  updatedAt: true,
  revision: true,
} as const satisfies Prisma.FollowUpSelect

type Row = Prisma.FollowUpGetPayload<{ select: typeof columns }>

/** The follow-up matrix, Issue / Decision / Status, of one meeting or across meetings, by date, a page at a time. */
export const followUpMatrix = defineQuery({
  name: 'outcomes.follow-up-matrix',
  input: followUpMatrixSchema,
  visible: mayRead,
  run: async ({ db, actor, input, now, visible }) => {
    const { partnershipId, meetingId, lineId, status, after } = input
    const today = now.toISOString().slice(0, 10)
    const [, afterDay = '', afterId = ''] = /^(\d{4}-\d{2}-\d{2})_(\w+)$/.exec(after ?? '') ?? []
    const beyond =
      afterId === '' ? {} : { OR: [{ dueOn: { gt: afterDay } }, { dueOn: afterDay, id: { gt: afterId } }] }
    const mine = input.mine === 'MINE' ? owns.where(actor) : {}
    const found = await db.followUp.findMany({
      where: {
        AND: [
          visible,
          { partnershipId, meetingId, lineId },
          statusWhere(status, today),
          dueWhere(input.due, today),
          await ownedBy(db, actor, partnershipId, input.delegationId),
          mine,
          beyond,
        ],
      },
      select: columns,
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      take: PAGE + 1,
    })
    const rows = found.slice(0, PAGE)
    const last = found.length > PAGE ? rows.at(-1) : undefined
    return {
      followUps: await shown(db, actor, rows, today),
      next: last === undefined ? null : `${last.dueOn}_${last.id}`,
    }
  },
})

/** More than any meeting assigns. */
const MOST = 1_000

/** All follow-ups of one meeting, in the order in which they were given. */
export const followUpsOf = defineQuery({
  name: 'outcomes.follow-ups-of',
  input: ofMeetingSchema,
  visible: mayRead,
  run: async ({ db, actor, input, now, visible }) => {
    const rows = await db.followUp.findMany({
      where: { AND: [visible, { meetingId: input.meetingId }] },
      select: columns,
      orderBy: { id: 'asc' },
      take: MOST,
    })
    return shown(db, actor, rows, now.toISOString().slice(0, 10))
  },
})

/** One follow-up with all that was reported on it, the newest first; null where there is none for this reader. */
export const readFollowUp = defineQuery({
  name: 'outcomes.read-follow-up',
  input: followUpSchema,
  visible: mayRead,
  run: async ({ db, actor, input, now, visible }) => {
    const row = await db.followUp.findFirst({
      where: { AND: [visible, { id: input.followUpId }] },
      select: columns,
    })
    if (row === null) return null
    const [followUp] = await shown(db, actor, [row], now.toISOString().slice(0, 10))
    const reports = await db.followUpReport.findMany({
      where: { followUpId: row.id, followUp: visible },
      select: { status: true, words: true, reportedAt: true, reportedBy: true },
      orderBy: { reportedAt: 'desc' },
      take: PAGE,
    })
    const people = await namesOfPeople(
      db,
      reports.map(({ reportedBy }) => reportedBy),
    )
    if (followUp === undefined) return null
    return {
      ...followUp,
      reports: reports.map((report) => ({ ...report, reportedBy: people.get(report.reportedBy) ?? '' })),
    }
  },
})

export type ListedFollowUp = Awaited<ReturnType<(typeof followUpMatrix)['as']>>['followUps'][number]

function statusWhere(status: string | undefined, today: PlainDate): Prisma.FollowUpWhereInput {
  if (status === undefined) return {}
  if (status === 'PENDING') return { status: { in: [...PENDING] } }
  if (status === 'OVERDUE') return { status: { in: [...PENDING] }, dueOn: { lt: today } }
  return { status: status as Row['status'] }
}

function dueWhere(due: 'WEEK' | 'MONTH' | 'UNDATED' | undefined, today: PlainDate): Prisma.FollowUpWhereInput {
  if (due === undefined) return {}
  if (due === 'UNDATED') return { dueOn: NO_DATE }
  return { dueOn: { lte: addDays(today, due === 'WEEK' ? 7 : 31) } }
}

/** The delegation's own, and those of the people who speak for it. */
async function ownedBy(
  db: Db,
  actor: Actor,
  partnershipId: string,
  delegationId: string | undefined,
): Promise<Prisma.FollowUpWhereInput> {
  if (delegationId === undefined) return {}
  const seats = await seatedIn(db, actor, partnershipId)
  const people = seats.filter((seat) => seat.delegationId === delegationId).map(({ personId }) => personId)
  return { OR: [{ ownerDelegationId: delegationId }, { ownerPersonId: { in: people } }] }
}

/** The rows with the words around them: the issue is the item's title, the decision the outcome's sentence, each as the reader sees it. */
async function shown(db: Db, actor: Actor, rows: readonly Row[], today: PlainDate) {
  const visible = mayRead.where(actor)
  const outcomes = await db.outcome.findMany({
    where: { AND: [visible, { id: { in: rows.map(({ outcomeId }) => outcomeId) } }] },
    select: { id: true, kind: true, sentence: true },
  })
  const visibleMeetings = withinCircle.where(actor)
  const meetings = await db.meeting.findMany({
    where: { AND: [visibleMeetings, { id: { in: rows.map(({ meetingId }) => meetingId) } }] },
    select: {
      id: true,
      ordinal: true,
      epithet: true,
      startsOn: true,
      zone: true,
      series: { select: { shortTitle: true } },
    },
  })
  const titles = await titlesOf(
    db,
    actor,
    rows.flatMap(({ itemId }) => itemId ?? []),
  )
  const people = await namesOfPeople(
    db,
    rows.flatMap(({ ownerPersonId }) => ownerPersonId ?? []),
  )
  const delegations = await namesOfDelegations(
    db,
    rows.flatMap(({ ownerDelegationId }) => ownerDelegationId ?? []),
  )
  return rows.map(({ dueOn, ...row }) => {
    const outcome = outcomes.find(({ id }) => id === row.outcomeId)
    const meeting = meetings.find(({ id }) => id === row.meetingId)
    const isPending = PENDING.includes(row.status)
    return {
      ...row,
      dueOn: dueOn === NO_DATE ? null : dueOn,
      isOverdue: isPending && dueOn < today,
      isMine:
        row.ownerPersonId === actor.personId ||
        delegationsOf(actor).some((mine) => mine === row.ownerDelegationId),
      meeting: meeting === undefined ? '' : shortMeetingTitle(meeting.series, meeting),
      zone: meeting?.zone ?? 'UTC',
      issue: titles.get(row.itemId ?? '') ?? '',
      decision: outcome === undefined ? null : { kind: outcome.kind, sentence: outcome.sentence },
      owner: people.get(row.ownerPersonId ?? '') ?? delegations.get(row.ownerDelegationId ?? '')?.name ?? '',
      mayReport: mayReport(actor, row),
      mayAssign: mayRecord.holds(actor, row),
    }
  })
}
