import { defineQuery } from '@/lib/access/operation'
import { dayIn } from '@/lib/kernel/zones'
import { deskOf } from '@/lib/meetings/queries/desk'
import { nextMeeting } from '@/lib/meetings/queries/next-meeting'
import { waitingPreparation } from '@/lib/meetings/queries/waiting-preparation'
import { waitingFollowUps } from '@/lib/outcomes/queries/waiting'
import { waitingPlans } from '@/lib/plans/queries/waiting'
import { waitingRounds } from '@/lib/rounds/queries/waiting'
import type { WaitingSource } from './model'
import { mayLook } from './policy'
import { groupWaiting, nextDate } from './rules'
import { readTodaySchema } from './schema'

/** Where things that wait come from; a room that has some adds its line. */
const sources: readonly WaitingSource[] = [
  ({ actor, partnershipId }) => waitingPreparation.as(actor, { partnershipId }),
  ({ actor, partnershipId }) => waitingFollowUps.as(actor, { partnershipId }),
  ({ actor, partnershipId }) => waitingPlans.as(actor, { partnershipId }),
  ({ actor, partnershipId }) => waitingRounds.as(actor, { partnershipId }),
]

/** What waits for the one who looks, and the meeting that comes next; null without a seat. */
export const readToday = defineQuery({
  name: 'today.read',
  input: readTodaySchema,
  visible: mayLook,
  run: async ({ db, actor, input: { partnershipId }, now }) => {
    const desk = await deskOf({ db, actor, partnershipId })
    if (desk === null) return null
    const today = dayIn(now, desk.zone)
    const [next, ...told] = await Promise.all([
      nextMeeting.as(actor, { partnershipId }),
      ...sources.map((source) => source({ actor, partnershipId, now })),
    ])
    const things = told.flat()
    return {
      today,
      waiting: groupWaiting(things, today),
      nextDate: nextDate(things, today),
      nextMeeting: next,
    }
  },
})
