import { defineQuery } from '@/lib/access/operation'
import { addDays } from '@/lib/kernel/calendar-days'
import type { DelegationId, SeriesId } from '@/lib/kernel/ids'
import { dayIn } from '@/lib/kernel/zones'
import { mayKnowSeries, mayRead } from '../policy'
import { ofPartnershipSchema } from '../schema/lists'
import { coChairsOf } from './co-chairs'
import { deskOf } from './desk'
import { inOrderOfKind } from './list-series'
import { numbersOfSeries } from './numbers'
import { asMeeting, meetingColumns } from './rows'

/** What a form about a meeting may choose from: series with their numbers and last meeting, delegations, meetings to prepare. */
export const planningChoices = defineQuery({
  name: 'meetings.planningChoices',
  input: ofPartnershipSchema,
  visible: mayRead,
  run: async ({ db, actor, input: { partnershipId }, now, visible }) => {
    const desk = await deskOf({ db, actor, partnershipId })
    if (desk === null) return null
    const today = dayIn(now, desk.zone)
    const visibleSeries = mayKnowSeries.where(actor)
    const [series, delegations, ahead] = await Promise.all([
      db.series.findMany({
        where: { AND: [visibleSeries, { partnershipId }] },
        select: { id: true, kind: true, title: true, shortTitle: true },
        orderBy: { shortTitle: 'asc' },
      }),
      db.delegation.findMany({
        where: { AND: [visibleSeries, { partnershipId }] },
        select: { id: true, name: true, code: true, side: true },
        orderBy: { name: 'asc' },
      }),
      db.meeting.findMany({
        where: { AND: [visible, { partnershipId, startsOn: { gte: addDays(today, -YEAR) } }] },
        select: meetingColumns,
        orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
        take: 100,
      }),
    ])
    const known = await Promise.all(
      inOrderOfKind(series).map(async (each) => {
        const [numbers, last] = await Promise.all([
          numbersOfSeries(db, visible, each.id),
          db.meeting.findFirst({
            where: { AND: [visible, { seriesId: each.id }] },
            select: meetingColumns,
            orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
          }),
        ])
        const chairs = last === null ? [] : await coChairsOf(db, visible, last.id)
        return {
          ...each,
          id: each.id as SeriesId,
          numbers,
          last: last === null ? null : { ...asMeeting(last), coChairs: chairs },
        }
      }),
    )
    return {
      today,
      desk,
      series: known,
      delegations: delegations.map((each) => ({ ...each, id: each.id as DelegationId })),
      ahead: ahead.map(asMeeting),
    }
  },
})

/** A meeting of the past year may still be named as the one that was prepared. */
const YEAR = 366

export type PlanningChoices = NonNullable<Awaited<ReturnType<(typeof planningChoices)['as']>>>
