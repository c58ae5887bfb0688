import { defineQuery } from '@/lib/access/operation'
import { addDays } from '@/lib/kernel/calendar-days'
import { dayIn } from '@/lib/kernel/zones'
import { mayRead, mayRun } from '../policy'
import { planBackwards } from '../rules/back-planning'
import { LONGEST_MEETING } from '../schema/dates'
import { ofPartnershipSchema } from '../schema/lists'
import { keysKept } from '../schema/preparation'
import { calendarBefore, deskOf } from './desk'
import { asMeeting, meetingColumns } from './rows'

/** The meeting that comes next or is under way, with the dates of its preparation for the desk; null when none is planned. */
export const nextMeeting = defineQuery({
  name: 'meetings.next',
  input: ofPartnershipSchema,
  visible: mayRead,
  run: async ({ db, actor, input: { partnershipId }, now, visible }) => {
    const at = { db, actor, partnershipId }
    const desk = await deskOf(at)
    if (desk === null) return null
    const day = dayIn(now, desk.zone)
    const toCome = { startsOn: { gte: addDays(day, -LONGEST_MEETING) }, endsOn: { gte: day } }
    const row = await db.meeting.findFirst({
      where: { AND: [visible, { partnershipId, status: 'PLANNED', ...toCome }] },
      select: { ...meetingColumns, stepsDone: true },
      orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    })
    if (row === null) return null
    const { stepsDone, ...facts } = row
    const today = dayIn(now, row.zone)
    const given = {
      steps: desk.steps,
      calendar: await calendarBefore(at, row.startsOn),
      done: keysKept(stepsDone),
      today,
    }
    return { ...asMeeting(facts), today, plan: mayRun.holds(actor, row) ? planBackwards(row, given) : [] }
  },
})
