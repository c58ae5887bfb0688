import { defineQuery } from '@/lib/access/operation'
import type { MeetingId } from '@/lib/kernel/ids'
import { dayIn } from '@/lib/kernel/zones'
import { mayRead, mayRun } from '../policy'
import { planBackwards } from '../rules/back-planning'
import { warningsAbout } from '../rules/numbers'
import { heldFrom } from '../rules/standing'
import { keysKept } from '../schema/preparation'
import { readMeetingSchema } from '../schema/lists'
import { coChairsOf } from './co-chairs'
import { calendarBefore, deskOf } from './desk'
import { numbersOfSeries } from './numbers'
import { asMeeting, meetingColumns } from './rows'

/** Everything the page of a meeting shows; null where there is none for this reader. */
export const readMeeting = defineQuery({
  name: 'meetings.read',
  input: readMeetingSchema,
  visible: mayRead,
  run: async ({ db, actor, input, now, visible }) => {
    const row = await db.meeting.findFirst({
      where: { AND: [visible, { id: input.meetingId }] },
      select: { ...meetingColumns, preparesId: true, stepsDone: true },
    })
    if (row === null) return null
    const { preparesId, stepsDone, ...facts } = row
    const at = { db, actor, partnershipId: row.partnershipId }
    const [desk, calendar, coChairs, numbers, prepares, preparedBy] = await Promise.all([
      deskOf(at),
      calendarBefore(at, row.startsOn),
      coChairsOf(db, visible, row.id),
      numbersOfSeries(db, visible, row.seriesId),
      preparesId === null
        ? null
        : db.meeting.findFirst({ where: { AND: [visible, { id: preparesId }] }, select: meetingColumns }),
      db.meeting.findMany({
        where: { AND: [visible, { preparesId: row.id }] },
        select: meetingColumns,
        orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
        take: 20,
      }),
    ])
    const today = dayIn(now, row.zone)
    const done = keysKept(stepsDone)
    const runs = mayRun.holds(actor, row)
    return {
      ...asMeeting(facts),
      today,
      mayRun: runs,
      mayBeHeld: heldFrom(row) <= today,
      partnerZone: desk?.partnerZone ?? null,
      coChairs,
      preparesId: preparesId as MeetingId | null,
      prepares: prepares === null ? null : asMeeting(prepares),
      preparedBy: preparedBy.map(asMeeting),
      warnings: warningsAbout(row, numbers),
      plan: runs && desk !== null ? planBackwards(row, { steps: desk.steps, calendar, done, today }) : [],
    }
  },
})
