import { guardedColumns } from '@/lib/access/circle'
import { defineCommand } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { latestDay } from '@/lib/plans/rules/today'
import { mayRead, mayRecord } from '../policy'
import { assertHeldInThePast } from '../rules'
import { setActivityStateSchema } from '../schema'
import { serveLines } from './serve-lines'

/** Says that a planned activity was held, or is cancelled, or takes that back. What it proposes to its lines follows. */
export const setActivityState = defineCommand({
  name: 'activities.setState',
  input: setActivityStateSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.activity.findFirst({
      where: { AND: [visible, { id: input.activityId }] },
      select: { id: true, state: true, startsOn: true, ...guardedColumns },
    }),
  permit: mayRecord.holds,
  run: async ({ db, input, subject, now }) => {
    assertHeldInThePast(input.state, subject.startsOn, latestDay(now))
    const { count } = await db.activity.updateMany({
      where: { id: subject.id, revision: input.revision },
      data: { state: input.state, revision: { increment: 1 } },
    })
    if (count === 0) throw new Refusal('conflict', 'The activity has changed since you opened it.')
    const served = await db.activityLine.findMany({
      where: { activityId: subject.id },
      select: { lineId: true },
    })
    const lines = await db.actionLine.findMany({
      where: { id: { in: served.map(({ lineId }) => lineId) }, partnershipId: subject.partnershipId },
      select: { id: true, planId: true },
    })
    const { partnershipId, delegationId, circle } = subject
    await serveLines(
      db,
      { activityId: subject.id, state: input.state, partnershipId, delegationId, circle },
      lines,
    )
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { from: subject.state, to: input.state },
  }),
})
