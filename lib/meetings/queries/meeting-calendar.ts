import { defineQuery } from '@/lib/access/operation'
import { addDays, firstOfMonth, lastOfMonth, monthOf } from '@/lib/kernel/calendar-days'
import { dayIn } from '@/lib/kernel/zones'
import { mayRead } from '../policy'
import { LONGEST_MEETING } from '../schema/dates'
import { monthSchema } from '../schema/lists'
import { deskOf } from './desk'
import { asMeeting, meetingColumns } from './rows'

/** More meetings than any month has held; one desk's calendar never comes near it. */
const MOST = 200

/** The meetings of a month and of the days around it that fill its first and its last week. */
export const meetingCalendar = defineQuery({
  name: 'meetings.calendar',
  input: monthSchema,
  visible: mayRead,
  run: async ({ db, actor, input, now, visible }) => {
    const { partnershipId } = input
    const desk = await deskOf({ db, actor, partnershipId })
    if (desk === null) return null
    const today = dayIn(now, desk.zone)
    const month = input.month ?? monthOf(today)
    const from = addDays(firstOfMonth(month), -6)
    const until = addDays(lastOfMonth(month), 6)
    const rows = await db.meeting.findMany({
      where: {
        AND: [
          visible,
          {
            partnershipId,
            startsOn: { gte: addDays(from, -LONGEST_MEETING), lte: until },
            endsOn: { gte: from },
          },
        ],
      },
      select: meetingColumns,
      orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
      take: MOST,
    })
    return { month, today, meetings: rows.map(asMeeting) }
  },
})
