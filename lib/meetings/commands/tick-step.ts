import { guardedColumns } from '@/lib/access/circle'
import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { mayRead, mayRun } from '../policy'
import { assertOpen } from '../rules/standing'
import { keysKept, stepsKept } from '../schema/preparation'
import { tickStepSchema } from '../schema/verbs'

/** Ticks off a step of the preparation, or takes the tick back. Two officers may tick at once: neither tick is lost. */
export const tickStep = defineCommand({
  name: 'meetings.tickStep',
  input: tickStepSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.meeting.findFirst({
      where: { AND: [visible, { id: input.meetingId }] },
      select: { id: true, status: true, ...guardedColumns },
    }),
  permit: mayRun.holds,
  run: async ({ db, input, subject }) => {
    assertOpen(subject)
    const kept = await db.partnership.findFirst({
      where: { id: subject.partnershipId },
      select: { offsets: true },
    })
    if (!stepsKept(kept?.offsets).some(({ key }) => key === input.step))
      throw new Refusal('invalid', 'Please check the marked fields.', { step: ['There is no such step.'] })
    // writing first locks the row, so that what is read next is what the other officer left; the revision stays: a
    // tick must not spoil a form that is open
    await db.meeting.update({
      where: { id: subject.id },
      data: { revision: { increment: 0 } },
      select: { id: true },
    })
    const row = await db.meeting.findFirstOrThrow({ where: { id: subject.id }, select: { stepsDone: true } })
    const others = keysKept(row.stepsDone).filter((key) => key !== input.step)
    const stepsDone = input.state === 'DONE' ? [...others, input.step] : others
    await db.meeting.update({ where: { id: subject.id }, data: { stepsDone }, select: { id: true } })
    return { stepsDone }
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { step: input.step, state: input.state },
  }),
})
