import { guardedColumns } from '@/lib/access/circle'
import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { dayIn } from '@/lib/kernel/zones'
import { mayRead, mayRun } from '../policy'
import { assertCanBeHeld, assertOpen } from '../rules/standing'
import { setMeetingStatusSchema } from '../schema/verbs'

/** Says that a meeting was held, from its last day on, or takes that back. */
export const setMeetingStatus = defineCommand({
  name: 'meetings.setStatus',
  input: setMeetingStatusSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.meeting.findFirst({
      where: { AND: [visible, { id: input.meetingId }] },
      select: {
        id: true,
        status: true,
        precision: true,
        startsOn: true,
        endsOn: true,
        zone: true,
        ...guardedColumns,
      },
    }),
  permit: mayRun.holds,
  run: async ({ db, input, now, subject }) => {
    assertOpen(subject)
    if (input.status === 'HELD') assertCanBeHeld(subject, dayIn(now, subject.zone))
    const { count } = await db.meeting.updateMany({
      where: { id: subject.id, revision: input.revision },
      data: { status: input.status, revision: { increment: 1 } },
    })
    if (count === 0)
      throw new Refusal('conflict', 'The meeting has been changed since you opened it. Look again first.')
    return { revision: input.revision + 1 }
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { status: input.status },
  }),
})
