import { withinCircle } from '@/lib/access/circle'
import { defineQuery } from '@/lib/access/operation'
import { layProgramme } from '@/lib/agendas/rules/programme'
import { meetingTitle } from '@/lib/meetings/rules/titles'
import { mayClose, mayRecord, mayReopen } from '../policy'
import { courseOf, currentItem } from '../rules/course'
import { ofMeetingSchema } from '../schema'
import { itemsOf } from './items'

/** The day of a meeting: its items with planned and real times, as the reader sees them; null where there is none. */
export const readDay = defineQuery({
  name: 'outcomes.read-day',
  input: ofMeetingSchema,
  visible: withinCircle,
  run: async ({ db, actor, input, now, visible }) => {
    const meeting = await db.meeting.findFirst({
      where: { AND: [visible, { id: input.meetingId }] },
      select: {
        id: true,
        partnershipId: true,
        series: { select: { title: true, shortTitle: true } },
        ordinal: true,
        epithet: true,
        precision: true,
        startsOn: true,
        endsOn: true,
        beginsAt: true,
        endsAt: true,
        zone: true,
        status: true,
        preparesId: true,
      },
    })
    if (meeting === null) return null
    const items = await itemsOf(db, actor, meeting.id)
    // who sees an item sees when the meeting was on it
    const visibleItems = items.map(({ id }) => id)
    const stretches = await db.itemCourse.findMany({
      where: { meetingId: meeting.id, itemId: { in: visibleItems } },
      select: { itemId: true, startedAt: true, endedAt: true },
    })
    const courses = courseOf(stretches, now)
    const { days } = layProgramme(items, {
      dates: meeting,
      hours: meeting,
      zone: meeting.zone,
      partnerZone: null,
    })
    const { series, ...facts } = meeting
    return {
      meeting: { ...facts, title: meetingTitle(series, meeting) },
      current: currentItem(stretches),
      items: days.flatMap(({ index, entries }) =>
        entries.map(({ row, number, depth, minutes, startsAt, endsAt, local }) => ({
          id: row.id,
          number,
          depth,
          title: row.title,
          kind: row.kind,
          circle: row.circle,
          handling: row.handling,
          topicId: row.topicId,
          day: index,
          minutes,
          ownMinutes: row.minutes,
          plannedAt: startsAt,
          plannedUntil: endsAt,
          planned: local,
          course: courses.get(row.id) ?? null,
          stretches: stretches.filter(({ itemId }) => itemId === row.id),
        })),
      ),
      mayRecord: mayRecord.holds(actor, meeting) && meeting.status !== 'CLOSED',
      mayClose: mayClose.holds(actor, meeting),
      mayReopen: mayReopen.holds(actor, meeting),
    }
  },
})

export type Day = NonNullable<Awaited<ReturnType<(typeof readDay)['as']>>>
