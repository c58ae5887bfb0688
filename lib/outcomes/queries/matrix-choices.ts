import { withinCircle } from '@/lib/access/circle'
import { defineQuery } from '@/lib/access/operation'
import { seated } from '@/lib/access/seat'
import { shortTitleColumns } from '@/lib/meetings/queries/rows'
import { shortMeetingTitle } from '@/lib/meetings/rules/titles'
import { mayRead } from '../policy'
import { ofPartnershipSchema } from '../schema'

/** The matrix is narrowed to one of so many meetings: those that asked something most lately, the latest first. */
const MOST = 40

/** By what the follow-up matrix can be narrowed: the delegations, and the meetings that asked something this reader may read. */
export const matrixChoices = defineQuery({
  name: 'outcomes.matrix-choices',
  input: ofPartnershipSchema,
  visible: mayRead,
  run: async ({ db, actor, input: { partnershipId }, visible }) => {
    const visibleSeats = seated.where(actor)
    const delegations = await db.delegation.findMany({
      where: { AND: [visibleSeats, { partnershipId }] },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    })
    const asked = await db.followUp.groupBy({
      by: ['meetingId'],
      where: { AND: [visible, { partnershipId }] },
      orderBy: { _max: { createdAt: 'desc' } },
      take: MOST,
    })
    const visibleMeetings = withinCircle.where(actor)
    const meetings = await db.meeting.findMany({
      where: { AND: [visibleMeetings, { id: { in: asked.map(({ meetingId }) => meetingId) } }] },
      select: shortTitleColumns,
      orderBy: { startsOn: 'desc' },
    })
    return {
      delegations,
      meetings: meetings.map(({ series, ...meeting }) => ({
        id: meeting.id,
        title: shortMeetingTitle(series, meeting),
      })),
    }
  },
})

export type MatrixChoices = Awaited<ReturnType<(typeof matrixChoices)['as']>>
