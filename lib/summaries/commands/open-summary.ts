import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { mayEdit, meetingAndAll } from '../policy'
import { openSummarySchema } from '../schema'
import { assertOpen } from './edit'

/** Opens the summary to a wider circle, or closes it again; every row in it carries the summary's circle beside its own. */
export const openSummary = defineCommand({
  name: 'summaries.open',
  input: openSummarySchema,
  visible: meetingAndAll,
  load: async ({ db, input, visible }) => {
    const meeting = await db.meeting.findFirst({
      where: { AND: [visible.meeting, { id: input.meetingId }] },
      select: { id: true, partnershipId: true, status: true },
    })
    if (meeting === null) return null
    const summary = await db.summary.findFirst({
      where: { AND: [visible.summary, { meetingId: meeting.id }] },
      select: { id: true },
    })
    return summary === null ? null : { ...meeting, summaryId: summary.id }
  },
  permit: mayEdit.holds,
  run: async ({ db, input, now, subject }) => {
    assertOpen(subject)
    const { count } = await db.summary.updateMany({
      where: { id: subject.summaryId, circle: { in: [input.saw, input.circle] } },
      data: { circle: input.circle, openedAt: now, updatedAt: now, version: { increment: 1 } },
    })
    if (count === 0)
      throw new Refusal(
        'conflict',
        'Somebody has changed the circle of the summary meanwhile. Look at it once more.',
      )
    await db.summaryParagraph.updateMany({
      where: { summaryId: subject.summaryId },
      data: { paperCircle: input.circle },
    })
  },
  record: ({ input, subject }) => ({
    subject: subject.summaryId,
    chain: subject.partnershipId,
    detail: { from: input.saw, to: input.circle },
  }),
})
