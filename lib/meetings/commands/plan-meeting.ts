import { deskSeats } from '@/lib/access/actor'
import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { mayKnowSeries, mayRun } from '../policy'
import { planMeetingSchema } from '../schema/verbs'
import { assertChoices, columnsOf, factsOf, writeCoChairs } from './choices'

/** Plans a meeting of a series; it belongs to the desk's delegation. The number may clash or skip: the page warns. */
export const planMeeting = defineCommand({
  name: 'meetings.plan',
  input: planMeetingSchema,
  visible: mayKnowSeries,
  load: ({ db, input, visible }) =>
    db.series.findFirst({
      where: { AND: [visible, { id: input.seriesId }] },
      select: { id: true, partnershipId: true },
    }),
  permit: mayRun.holds,
  run: async ({ db, actor, input, now, subject }) => {
    const { partnershipId } = subject
    const desk = deskSeats(actor).find((seat) => seat.partnershipId === partnershipId)
    if (desk === undefined) throw new Refusal('forbidden', 'You may not do this.')
    await assertChoices({ db, actor, input, partnershipId })
    await db.meeting.create({
      data: {
        ...columnsOf(input),
        id: input.meetingId,
        partnershipId,
        delegationId: desk.delegationId,
        stepsDone: [],
        createdAt: now,
      },
    })
    await writeCoChairs(db, input)
    return { meetingId: input.meetingId }
  },
  record: ({ input, subject }) => ({
    subject: input.meetingId,
    chain: subject.partnershipId,
    detail: factsOf(input),
  }),
})
