import { withinCircle, withinPaper } from '@/lib/access/circle'
import type { Actor } from '@/lib/access/actor'
import { defineQuery } from '@/lib/access/operation'
import type { Db } from '@/lib/db/client'
import type { MeetingId } from '@/lib/kernel/ids'
import { shortMeetingTitle } from '@/lib/meetings/rules/titles'
import { mayRead as mayReadOutcome } from '@/lib/outcomes/policy'
import { lineItemKey } from '../rules/quiet'
import { readLineSchema } from '../schema/plan'

/**
 * The meetings at which the line was discussed, the latest first: where it stood as an item of its own, with what came of
 * that item, and where a follow-up was made under it, with the outcome it came from. Each as far as the actor may read it.
 */
export const readLineMeetings = defineQuery({
  name: 'plans.lineMeetings',
  input: readLineSchema,
  visible: withinPaper,
  run: async ({ db, actor, input, visible }) => {
    const items = await db.agendaItem.findMany({
      where: { AND: [visible, { sourceKey: lineItemKey(input.lineId), removedAt: null }] },
      select: { id: true, meetingId: true, handling: true },
      take: 100,
    })
    const { outcomes, followUps } = await whatCameOf(
      db,
      actor,
      input.lineId,
      items.map(({ id }) => id),
    )
    const ids = [...items, ...followUps].map(({ meetingId }) => meetingId)
    const visibleMeetings = withinCircle.where(actor)
    const meetings = await db.meeting.findMany({
      where: { AND: [visibleMeetings, { id: { in: ids } }] },
      select: {
        id: true,
        ordinal: true,
        epithet: true,
        startsOn: true,
        endsOn: true,
        series: { select: { shortTitle: true } },
      },
      orderBy: { startsOn: 'desc' },
    })
    return meetings.map((meeting) => ({
      id: meeting.id as MeetingId,
      title: shortMeetingTitle(meeting.series, meeting),
      startsOn: meeting.startsOn,
      /** Null where it was no item of the agenda. */
      handling: items.find(({ meetingId }) => meetingId === meeting.id)?.handling ?? null,
      outcomes: outcomes
        .filter(({ meetingId }) => meetingId === meeting.id)
        .map(({ id, kind, sentence }) => ({ id, kind, sentence })),
      followUps: followUps
        .filter(({ meetingId }) => meetingId === meeting.id)
        .map(({ id, what, status }) => ({ id, what, status })),
    }))
  },
})

async function whatCameOf(db: Db, actor: Actor, lineId: string, itemIds: readonly string[]) {
  const visible = mayReadOutcome.where(actor)
  const followUps = await db.followUp.findMany({
    where: { AND: [visible, { lineId }] },
    select: { id: true, meetingId: true, outcomeId: true, what: true, status: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 100,
  })
  const outcomes = await db.outcome.findMany({
    where: {
      AND: [
        visible,
        {
          OR: [{ itemId: { in: [...itemIds] } }, { id: { in: followUps.map(({ outcomeId }) => outcomeId) } }],
        },
      ],
    },
    select: { id: true, meetingId: true, kind: true, sentence: true },
    orderBy: { id: 'asc' },
    take: 200,
  })
  return { outcomes, followUps }
}
