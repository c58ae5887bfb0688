import { guardedColumns } from '@/lib/access/circle'
import { defineCommand } from '@/lib/access/operation'
import { newId } from '@/lib/kernel/ids'
import { mayKeep, mayRead } from '../policy'
import { assertReportable } from '../rules/status'
import { latestDay } from '../rules/today'
import { reportStatusSchema } from '../schema/plan'
import { refreshLines } from './refresh'

/** Reports how far a line is, as of a day: a new entry of its history, never a change of an old one. */
export const reportStatus = defineCommand({
  name: 'plans.reportStatus',
  input: reportStatusSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.actionLine.findFirst({
      where: { AND: [visible, { id: input.lineId }] },
      select: { id: true, planId: true, state: true, goneOn: true, revision: true, ...guardedColumns },
    }),
  permit: mayKeep.holds,
  run: async ({ db, actor, input, subject, now }) => {
    assertReportable(subject, input, latestDay(now))
    const { id: lineId, planId, partnershipId, delegationId, circle, aseanChairId, partnerChairId } = subject
    const statusId = newId()
    await db.lineStatus.create({
      data: {
        id: statusId,
        lineId,
        planId,
        partnershipId,
        delegationId,
        circle,
        aseanChairId,
        partnerChairId,
        state: input.state,
        asOn: input.asOn,
        words: input.words,
        evidence: input.evidence,
        authorId: actor.personId,
        authorName: actor.name,
        createdAt: now,
      },
    })
    await db.actionLine.update({
      where: { id: lineId },
      data: { revision: { increment: 1 }, proposedState: null, proposedById: null },
    })
    await refreshLines(db, [lineId])
    return { statusId, revision: subject.revision + 1 }
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { from: subject.state, to: input.state, asOn: input.asOn },
  }),
})
