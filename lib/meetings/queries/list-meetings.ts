import { defineQuery } from '@/lib/access/operation'
import type { Prisma } from '@/lib/db/client'
import { addDays, yearOf } from '@/lib/kernel/calendar-days'
import { beyond, dayPlace, pageLength, paged } from '@/lib/kernel/pages'
import { dayIn } from '@/lib/kernel/zones'
import { mayRead } from '../policy'
import { LONGEST_MEETING } from '../schema/dates'
import { listMeetingsSchema } from '../schema/lists'
import { deskOf } from './desk'
import { asMeeting, meetingColumns } from './rows'

/** A page of the meetings of a partnership: those to come, the next one first, or those past, the last one first. */
export const listMeetings = defineQuery({
  name: 'meetings.list',
  input: listMeetingsSchema,
  visible: mayRead,
  run: async ({ db, actor, input, now, visible }) => {
    const { partnershipId, after } = input
    const when = input.when ?? 'UPCOMING'
    const desk = await deskOf({ db, actor, partnershipId })
    if (desk === null) return { today: null, rows: [], next: null, years: null }
    const today = dayIn(now, desk.zone)
    const direction = when === 'UPCOMING' ? 'asc' : 'desc'
    const found = await db.meeting.findMany({
      where: {
        AND: [
          visible,
          { partnershipId },
          inTime(when, today),
          ...chosen(input),
          beyond('startsOn', dayPlace(after), direction),
        ],
      },
      select: meetingColumns,
      orderBy: [{ startsOn: direction }, { id: direction }],
      take: pageLength + 1,
    })
    const [oldest, newest] = await Promise.all(
      (['asc', 'desc'] as const).map((order) =>
        db.meeting.findFirst({
          where: { AND: [visible, { partnershipId }] },
          select: { startsOn: true },
          orderBy: { startsOn: order },
        }),
      ),
    )
    const { rows, next } = paged(found, ({ startsOn }) => startsOn)
    return {
      today,
      rows: rows.map(asMeeting),
      next,
      years: oldest && newest ? { first: yearOf(oldest.startsOn), last: yearOf(newest.startsOn) } : null,
    }
  },
})

type Where = Prisma.MeetingWhereInput

/** A meeting is to come until its last day is over; no meeting is longer than a month, so the index finds them. */
function inTime(when: 'UPCOMING' | 'PAST', today: string): Where {
  if (when === 'PAST') return { startsOn: { lt: today }, endsOn: { lt: today } }
  return { startsOn: { gte: addDays(today, -LONGEST_MEETING) }, endsOn: { gte: today } }
}

function chosen({
  series,
  status,
  year,
}: {
  series: readonly string[]
  status: Where['status'] | null
  year: string | null
}): Where[] {
  return [
    ...(series.length === 0 ? [] : [{ seriesId: { in: [...series] } }]),
    ...(status === null || status === undefined ? [] : [{ status }]),
    ...(year === null ? [] : [{ startsOn: { gte: `${year}-01-01`, lte: `${year}-12-31` } }]),
  ]
}
