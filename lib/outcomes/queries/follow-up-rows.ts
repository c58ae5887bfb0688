import type { z } from 'zod'
import { type Actor, delegationsOf } from '@/lib/access/actor'
import { type Circle, circles, guardedColumns, withinCircle } from '@/lib/access/circle'
import type { Db, Prisma } from '@/lib/db/client'
import { addDays } from '@/lib/kernel/calendar-days'
import type { PlainDate } from '@/lib/kernel/clock'
import { shortMeetingTitle } from '@/lib/meetings/rules/titles'
import { namesOfDelegations, namesOfPeople } from '@/lib/notes/queries/names'
import { seatedIn } from '@/lib/notes/queries/readers'
import { NO_DATE, PENDING } from '../model'
import { mayRead, mayRecord, mayReport, owns } from '../policy'
import type { followUpMatrixSchema } from '../schema'
import { titlesOf } from './items'

export const followUpColumns = {
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

type Row = Prisma.FollowUpGetPayload<{ select: typeof followUpColumns }>

type Asked = Omit<z.output<typeof followUpMatrixSchema>, 'after'>

/** What of the follow-ups is asked for, beside what the reader may see. */
export async function asked(
  db: Db,
  actor: Actor,
  { partnershipId, meetingId, lineId, status, due, mine, delegationId }: Asked,
  today: PlainDate,
): Promise<Prisma.FollowUpWhereInput[]> {
  return [
    { partnershipId, meetingId, lineId },
    statusWhere(status, today),
    dueWhere(due, today),
    await ownedBy(db, actor, partnershipId, delegationId),
    mine === 'MINE' ? owns.where(actor) : {},
  ]
}

function statusWhere(status: string | undefined, today: PlainDate): Prisma.FollowUpWhereInput {
  if (status === undefined) return {}
  if (status === 'PENDING') return { status: { in: [...PENDING] } }
  if (status === 'OVERDUE') return { status: { in: [...PENDING] }, dueOn: { lt: today } }
  return { status: status as Row['status'] }
}

function dueWhere(
  due: 'WEEK' | 'MONTH' | 'UNDATED' | undefined,
  today: PlainDate,
): Prisma.FollowUpWhereInput {
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

/**
 * The rows with the words around them: the issue is the item's title, the decision the outcome's sentence, each as the
 * reader sees it, and for a copy only where it is of these circles.
 */
export async function shownFollowUps(
  db: Db,
  actor: Actor,
  rows: readonly Row[],
  today: PlainDate,
  open: readonly Circle[] = circles,
) {
  const visible = mayRead.where(actor)
  const ofCopy = { circle: { in: [...open] } }
  const outcomes = await db.outcome.findMany({
    where: { AND: [visible, ofCopy, { id: { in: rows.map(({ outcomeId }) => outcomeId) } }] },
    select: { id: true, kind: true, sentence: true },
  })
  const visibleMeetings = withinCircle.where(actor)
  const meetings = await db.meeting.findMany({
    where: { AND: [visibleMeetings, ofCopy, { id: { in: rows.map(({ meetingId }) => meetingId) } }] },
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
    open,
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
