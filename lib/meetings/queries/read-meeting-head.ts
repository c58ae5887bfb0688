import { defineQuery } from '@/lib/access/operation'
import { dayIn } from '@/lib/kernel/zones'
import { mayRead, mayRun } from '../policy'
import { readMeetingSchema } from '../schema/lists'
import { asMeeting, meetingColumns } from './rows'

/** What stands over every page of a meeting; null where there is none for this reader. */
export const readMeetingHead = defineQuery({
  name: 'meetings.head',
  input: readMeetingSchema,
  visible: mayRead,
  run: async ({ db, actor, input, now, visible }) => {
    const row = await db.meeting.findFirst({
      where: { AND: [visible, { id: input.meetingId }] },
      select: meetingColumns,
    })
    if (row === null) return null
    return { ...asMeeting(row), today: dayIn(now, row.zone), mayRun: mayRun.holds(actor, row) }
  },
})

export type MeetingHead = NonNullable<Awaited<ReturnType<(typeof readMeetingHead)['as']>>>
