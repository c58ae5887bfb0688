import { guardedColumns, withinCircle } from '@/lib/access/circle'
import { type Actor, delegationsOf } from '@/lib/access/actor'
import { defineQuery } from '@/lib/access/operation'
import type { Db, Prisma } from '@/lib/db/client'
import type { PlainDate } from '@/lib/kernel/clock'
import { shortMeetingTitle } from '@/lib/meetings/rules/titles'
import { namesOfDelegations, namesOfPeople } from '@/lib/notes/queries/names'
import { NO_DATE, PENDING } from '../model'
import { mayRead, mayRecord, mayReport, owns } from '../policy'
import { followUpMatrixSchema, followUpSchema } from '../schema'
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
        AND: [visible, { partnershipId, meetingId, lineId }, statusWhere(status, today), mine, beyond],
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
      issue: titles.get(row.itemId ?? '') ?? '',
      decision: outcome === undefined ? null : { kind: outcome.kind, sentence: outcome.sentence },
      owner: people.get(row.ownerPersonId ?? '') ?? delegations.get(row.ownerDelegationId ?? '')?.name ?? '',
      mayReport: mayReport(actor, row),
      mayAssign: mayRecord.holds(actor, row),
    }
  })
}
