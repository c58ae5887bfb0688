import { type Actor, partnershipsOf } from '@/lib/access/actor'
import { withinCircle } from '@/lib/access/circle'
import { defineQuery } from '@/lib/access/operation'
import type { Db } from '@/lib/db/client'
import { addDays } from '@/lib/kernel/calendar-days'
import { asMeeting, meetingColumns } from '@/lib/meetings/queries/rows'
import { waitingPreparation } from '@/lib/meetings/queries/waiting-preparation'
import { NO_DATE, PENDING } from '@/lib/outcomes/model'
import { mayRead as mayReadTask, owns } from '@/lib/outcomes/policy'
import type { CalendarEntry } from '@/lib/papers/print-ics'
import { deadline, meetingEvent } from './calendar'
import { isMine } from './policy'
import { nothingSchema } from './schema'

/** A calendar shows the meetings of about a year back and all to come. */
const BACK_DAYS = 400
const MOST = 1_000

/** Whether the actor has a calendar address, and since when; the address itself is kept nowhere. */
export const readMyCalendarAddress = defineQuery({
  name: 'calendars.my-address',
  input: nothingSchema,
  visible: isMine,
  run: ({ db, visible }) =>
    db.calendarAddress.findFirst({
      where: { AND: [visible, { revokedAt: null }] },
      select: { createdAt: true },
      orderBy: { createdAt: 'desc' },
    }),
})

/** What stands in the actor's calendar now: meetings, the desk's own deadlines, reports that are asked for, follow-ups. */
export const readCalendar = defineQuery({
  name: 'calendars.read',
  input: nothingSchema,
  visible: {
    where: (actor: Actor) => ({ meeting: withinCircle.where(actor), task: mayReadTask.where(actor) }),
  },
  run: async ({ db, actor, now, visible }): Promise<CalendarEntry[]> => {
    const today = now.toISOString().slice(0, 10)
    const meetings = await db.meeting.findMany({
      where: { AND: [visible.meeting, { endsOn: { gte: addDays(today, -BACK_DAYS) } }] },
      select: meetingColumns,
      orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
      take: MOST,
    })
    const tasks = await db.followUp.findMany({
      where: {
        AND: [visible.task, owns.where(actor), { status: { in: [...PENDING] }, dueOn: { lt: NO_DATE } }],
      },
      select: { id: true, what: true, dueOn: true },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      take: MOST,
    })
    const steps = await Promise.all(
      partnershipsOf(actor).map((partnershipId) => waitingPreparation.as(actor, { partnershipId })),
    )
    return [
      ...meetings.map((row) => meetingEvent(asMeeting(row))),
      ...steps
        .flat()
        .filter(({ act }) => act.kind === 'TICK_STEP')
        .map(({ key, what, by, provisional, about }) =>
          deadline({ key: `step-${key}`, what, by, provisional, about: about.label }),
        ),
      ...(await reportsAsked(db, actor)),
      ...tasks.map(({ id, what, dueOn }) => deadline({ key: `follow-up-${id}`, what, by: dueOn })),
    ]
  },
})

/** The reports the actor is asked for by name; that they are asked is theirs to know, whatever the round's circle. */
async function reportsAsked(db: Db, actor: Actor): Promise<CalendarEntry[]> {
  const visibleRequests = {
    personId: actor.personId,
    partnershipId: { in: partnershipsOf(actor) as string[] },
  }
  const asked = await db.reportRequest.findMany({
    where: { AND: [visibleRequests, { revokedAt: null, sentAt: null, round: { closedAt: null } }] },
    select: { id: true, round: { select: { title: true, dueOn: true } } },
    take: MOST,
  })
  return asked.map(({ id, round }) =>
    deadline({ key: `report-${id}`, what: 'Report on your lines', by: round.dueOn, about: round.title }),
  )
}
