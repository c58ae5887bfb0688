import { withinCircle } from '@/lib/access/circle'
import { defineQuery } from '@/lib/access/operation'
import { namesOfPeople } from '@/lib/notes/queries/names'
import { ofMeetingSchema } from '../schema'

const MOST = 100

/** When the record of a meeting was closed and opened again, by whom and why; empty for whoever does not see the meeting. */
export const listClosings = defineQuery({
  name: 'outcomes.list-closings',
  input: ofMeetingSchema,
  visible: withinCircle,
  run: async ({ db, input, visible }) => {
    const seen = await db.meeting.count({ where: { AND: [visible, { id: input.meetingId }] } })
    if (seen === 0) return []
    const visibleClosings = { meetingId: input.meetingId }
    const closings = await db.closing.findMany({
      where: visibleClosings,
      select: {
        id: true,
        closedAt: true,
        closedById: true,
        reopenedAt: true,
        reopenedById: true,
        reason: true,
      },
      orderBy: { closedAt: 'desc' },
      take: MOST,
    })
    const people = await namesOfPeople(
      db,
      closings.flatMap(({ closedById, reopenedById }) => [closedById, reopenedById ?? '']),
    )
    return closings.map(({ closedById, reopenedById, ...rest }) => ({
      ...rest,
      closedBy: people.get(closedById) ?? '',
      reopenedBy: people.get(reopenedById ?? '') ?? null,
    }))
  },
})
