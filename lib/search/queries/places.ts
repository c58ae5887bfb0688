import type { Actor } from '@/lib/access/actor'
import type { Db } from '@/lib/db/client'
import type { MeetingId } from '@/lib/kernel/ids'
import { mayRead as mayReadMeeting } from '@/lib/meetings/policy'
import { asMeeting, meetingColumns } from '@/lib/meetings/queries/rows'
import { mayRead as mayReadPlan } from '@/lib/plans/policy'
import type { Found } from './records'

/** The names of what hits stand in, as far as the actor knows of it. */
export type Places = {
  readonly meetings: ReadonlyMap<string, string>
  readonly plans: ReadonlyMap<string, string>
}

export async function placesOf(db: Db, actor: Actor, found: readonly Found[]): Promise<Places> {
  const visibleMeetings = mayReadMeeting.where(actor)
  const visiblePlans = mayReadPlan.where(actor)
  const [meetingIds, planIds] = [idsOf(found, 'meetingId'), idsOf(found, 'planId')]
  const [meetings, plans] = await Promise.all([
    meetingIds.length === 0
      ? []
      : db.meeting.findMany({
          where: { AND: [visibleMeetings, { id: { in: meetingIds } }] },
          select: meetingColumns,
        }),
    planIds.length === 0
      ? []
      : db.planOfAction.findMany({
          where: { AND: [visiblePlans, { id: { in: planIds } }] },
          select: { id: true, shortTitle: true },
        }),
  ])
  return {
    meetings: new Map(
      meetings.map(asMeeting).map(({ id, shortTitle }): [MeetingId, string] => [id, shortTitle]),
    ),
    plans: new Map(plans.map(({ id, shortTitle }) => [id, shortTitle])),
  }
}

function idsOf(found: readonly Found[], field: 'meetingId' | 'planId'): string[] {
  return [...new Set(found.flatMap((each) => each[field] ?? []))]
}
