import { defineQuery } from '@/lib/access/operation'
import { addDays } from '@/lib/kernel/calendar-days'
import { dayIn } from '@/lib/kernel/zones'
import type { Waiting } from '@/lib/today/model'
import { mayRead } from '../policy'
import { planBackwards } from '../rules/back-planning'
import { LONGEST_MEETING } from '../schema/dates'
import { ofPartnershipSchema } from '../schema/lists'
import { keysKept } from '../schema/preparation'
import { PLANNED_AHEAD_DAYS, calendarBetween, deskOf } from './desk'
import { asMeeting, meetingColumns } from './rows'

/** More meetings than any desk prepares at once. */
const MOST = 60

/** A meeting nobody spoke of for so long is history, and no longer asks whether it was held. */
const FORGOTTEN_DAYS = 120

/** What the preparation of meetings asks of the desk: steps not yet done, and whether a meeting that is over was held. */
export const waitingPreparation = defineQuery({
  name: 'meetings.waiting',
  input: ofPartnershipSchema,
  visible: mayRead,
  run: async ({ db, actor, input: { partnershipId }, now, visible }): Promise<readonly Waiting[]> => {
    const at = { db, actor, partnershipId }
    const desk = await deskOf(at)
    if (desk?.mine !== true) return []
    const today = dayIn(now, desk.zone)
    const [from, until] = [addDays(today, -FORGOTTEN_DAYS), addDays(today, PLANNED_AHEAD_DAYS)]
    const [calendar, rows] = await Promise.all([
      calendarBetween(at, addDays(from, -PLANNED_AHEAD_DAYS), until),
      db.meeting.findMany({
        where: {
          AND: [
            visible,
            {
              partnershipId,
              status: 'PLANNED',
              startsOn: { gte: addDays(from, -LONGEST_MEETING), lte: until },
            },
          ],
        },
        select: { ...meetingColumns, stepsDone: true },
        orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
        take: MOST,
      }),
    ])
    return rows.flatMap(({ stepsDone, ...row }): Waiting[] => {
      const meeting = asMeeting(row)
      const about = { kind: 'MEETING', id: meeting.id, label: meeting.shortTitle } as const
      if (row.endsOn < today) return [overFor(meeting, about)]
      return planBackwards(row, { steps: desk.steps, calendar, done: keysKept(stepsDone), today })
        .filter(({ state }) => state !== 'DONE')
        .map((step) => ({
          key: `${meeting.id} ${step.key}`,
          what: step.label,
          by: step.on,
          provisional: step.provisional,
          about,
          act: { kind: 'TICK_STEP', meetingId: meeting.id, step: step.key },
        }))
    })
  },
})

function overFor(meeting: ReturnType<typeof asMeeting>, about: Waiting['about']): Waiting {
  return {
    key: `${meeting.id} held`,
    what: 'Say whether it was held',
    by: meeting.endsOn,
    provisional: false,
    about,
    act: { kind: 'MARK_HELD', meetingId: meeting.id, revision: meeting.revision },
  }
}
