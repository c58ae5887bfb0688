import { guardedColumns } from '@/lib/access/circle'
import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { mayRead, mayRun } from '../policy'
import { assertOpen } from '../rules/standing'
import { changeMeetingSchema } from '../schema/verbs'
import { copyChairs } from './chairs'
import { assertChoices, assertStillRead, chairsOf, columnsOf, factsOf, writeCoChairs } from './choices'

/** Changes what is known of a meeting. New co-chairs are copied onto everything that stands under it. */
export const changeMeeting = defineCommand({
  name: 'meetings.change',
  input: changeMeetingSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.meeting.findFirst({
      where: { AND: [visible, { id: input.meetingId }] },
      select: { id: true, status: true, revision: true, ...guardedColumns },
    }),
  permit: mayRun.holds,
  run: async ({ db, actor, input: { revision, ...input }, subject }) => {
    assertOpen(subject)
    if (revision !== subject.revision) throw changedMeanwhile()
    await assertChoices({ db, actor, input, partnershipId: subject.partnershipId })
    const chairs = chairsOf(input)
    assertStillRead(actor, { ...subject, ...chairs, circle: input.circle })
    const { count } = await db.meeting.updateMany({
      where: { id: subject.id, revision },
      data: { ...columnsOf(input), revision: { increment: 1 } },
    })
    if (count === 0) throw changedMeanwhile()
    await writeCoChairs(db, input)
    await copyChairs(db, subject.id, chairs)
    return { revision: revision + 1 }
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: factsOf(input),
  }),
})

function changedMeanwhile(): Refusal {
  return new Refusal(
    'conflict',
    'The meeting has been changed since you opened it. What you typed is still here.',
  )
}
