import type { Actor } from '@/lib/access/actor'
import { withinCircle } from '@/lib/access/circle'
import { agendaCircle } from '@/lib/agendas/rules/reach'
import type { Db } from '@/lib/db/client'
import { numberedName, shortMeetingTitle } from '@/lib/meetings/rules/titles'
import { mayRead as mayReadOutcome } from '@/lib/outcomes/policy'
import { itemsOf } from '@/lib/outcomes/queries/items'
import { assemble, type Piece } from '../rules/assemble'

/** More than any meeting comes to. */
const MOST = 1_000

/** The guarded columns of an outcome, so that a paragraph made from it is owned and read as it is. */
export const outcomeColumns = {
  id: true,
  itemId: true,
  topicId: true,
  kind: true,
  sentence: true,
  circle: true,
  delegationId: true,
  toNextMeeting: true,
  toPrepared: true,
} as const

/** What the outcomes, as far as the actor reads them, say a summary of the meeting would hold now. */
export async function piecesOf(db: Db, actor: Actor, meetingId: string) {
  const visible = mayReadOutcome.where(actor)
  const outcomes = await db.outcome.findMany({
    where: { AND: [visible, { meetingId }] },
    select: outcomeColumns,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST,
  })
  const items = await itemsOf(db, actor, meetingId)
  const pieces: readonly Piece[] = assemble(
    items.map((item) => ({ ...item, circle: agendaCircle(item.circle) })),
    outcomes.map((outcome) => ({ ...outcome, circle: agendaCircle(outcome.circle) })),
    await destinationsOf(db, actor, meetingId),
  )
  return { pieces, outcomes }
}

/** How a meeting speaks of where it defers things to. */
async function destinationsOf(db: Db, actor: Actor, meetingId: string) {
  const visible = withinCircle.where(actor)
  const meeting = await db.meeting.findFirst({
    where: { AND: [visible, { id: meetingId }] },
    select: { ordinal: true, preparesId: true, series: { select: { shortTitle: true } } },
  })
  const prepared =
    meeting?.preparesId == null
      ? null
      : await db.meeting.findFirst({
          where: { AND: [visible, { id: meeting.preparesId }] },
          select: { ordinal: true, epithet: true, startsOn: true, series: { select: { shortTitle: true } } },
        })
  return {
    next:
      meeting?.ordinal == null
        ? 'its next meeting'
        : `the ${numberedName(meeting.series.shortTitle, { ordinal: meeting.ordinal + 1, epithet: null })}`,
    prepared: prepared === null ? null : `the ${shortMeetingTitle(prepared.series, prepared)}`,
  }
}
