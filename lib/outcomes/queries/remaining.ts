import { withinCircle } from '@/lib/access/circle'
import type { Actor } from '@/lib/access/actor'
import type { Db } from '@/lib/db/client'
import type { PlainDate } from '@/lib/kernel/clock'
import { shortTitleColumns } from '@/lib/meetings/queries/rows'
import { shortMeetingTitle } from '@/lib/meetings/rules/titles'
import { namesOfDelegations, namesOfPeople } from '@/lib/notes/queries/names'
import { PENDING } from '../model'
import { mayRead } from '../policy'

/** More than an agenda could take up. */
const MOST = 60

/** What earlier meetings asked for by a day before this one and is still to be done, as far as the actor reads it. */
export async function remainingBefore(
  db: Db,
  actor: Actor,
  meeting: { readonly id: string; readonly partnershipId: string; readonly startsOn: PlainDate },
) {
  const visible = mayRead.where(actor)
  const { partnershipId, startsOn } = meeting
  const rows = await db.followUp.findMany({
    where: {
      AND: [
        visible,
        {
          partnershipId,
          status: { in: [...PENDING] },
          dueOn: { lt: startsOn },
          meetingId: { not: meeting.id },
        },
      ],
    },
    select: {
      id: true,
      what: true,
      ownerPersonId: true,
      ownerDelegationId: true,
      dueOn: true,
      meetingId: true,
      topicId: true,
      circle: true,
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: MOST,
  })
  const visibleMeetings = withinCircle.where(actor)
  const meetings = await db.meeting.findMany({
    where: { AND: [visibleMeetings, { id: { in: rows.map(({ meetingId }) => meetingId) } }] },
    select: shortTitleColumns,
  })
  const people = await namesOfPeople(
    db,
    rows.flatMap(({ ownerPersonId }) => ownerPersonId ?? []),
  )
  const delegations = await namesOfDelegations(
    db,
    rows.flatMap(({ ownerDelegationId }) => ownerDelegationId ?? []),
  )
  return rows.flatMap(({ id, ownerPersonId, ownerDelegationId, meetingId, ...row }) => {
    const from = meetings.find((one) => one.id === meetingId)
    if (from === undefined || from.startsOn > startsOn) return []
    const { series, ...name } = from
    return [
      {
        ...row,
        followUpId: id,
        ownerName: people.get(ownerPersonId ?? '') ?? delegations.get(ownerDelegationId ?? '')?.name ?? '',
        ownerId: ownerDelegationId,
        meetingTitle: shortMeetingTitle(series, name),
      },
    ]
  })
}
