import { guardedColumns } from '@/lib/access/circle'
import { defineCommand } from '@/lib/access/operation'
import { dayText } from '@/lib/kernel/calendar-days'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { mayKeep, mayRead } from '../policy'
import { settleProposalSchema } from '../schema/plan'
import { refreshLines } from './refresh'

/** An activity was held and the line is proposed as addressed: the desk accepts that, or leaves the line as it is. */
export const settleProposal = defineCommand({
  name: 'plans.settleProposal',
  input: settleProposalSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.actionLine.findFirst({
      where: { AND: [visible, { id: input.lineId }] },
      select: {
        id: true,
        planId: true,
        revision: true,
        proposedState: true,
        proposedById: true,
        ...guardedColumns,
      },
    }),
  permit: mayKeep.holds,
  run: async ({ db, actor, input, subject, now }) => {
    const { proposedState, proposedById, revision, ...line } = subject
    if (proposedState === null || revision !== input.revision)
      throw new Refusal('conflict', 'The proposal has been settled since you opened the line.')
    await db.actionLine.update({
      where: { id: line.id },
      data: { proposedState: null, proposedById: null, revision: { increment: 1 } },
    })
    if (!input.accepted) return
    const activity = await db.activity.findFirst({
      where: { id: subject.proposedById ?? '' },
      select: { title: true, endsOn: true },
    })
    if (activity === null) throw new Refusal('conflict', 'The activity is no longer there.')
    const { id: lineId, ...rest } = line
    await db.lineStatus.create({
      data: {
        id: newId(),
        lineId,
        ...rest,
        state: proposedState,
        asOn: activity.endsOn,
        words: `${activity.title}, held on ${dayText(activity.endsOn)}`,
        activityId: proposedById,
        authorId: actor.personId,
        authorName: actor.name,
        createdAt: now,
      },
    })
    await refreshLines(db, [lineId])
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { accepted: input.accepted, state: subject.proposedState },
  }),
})
