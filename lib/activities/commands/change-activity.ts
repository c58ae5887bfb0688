import { defineCommand } from '@/lib/access/operation'
import { followActivity } from '@/lib/funds/commands/follow-activity'
import { Refusal } from '@/lib/kernel/refusal'
import { latestDay } from '@/lib/plans/rules/today'
import { mayRead, mayRecord } from '../policy'
import { activityColumns, assertHeldInThePast } from '../rules'
import { changeActivitySchema } from '../schema'
import { linesInSight, serveLines } from './serve-lines'

/** Changes an activity: it was held, it serves another line, its circle widens. */
export const changeActivity = defineCommand({
  name: 'activities.change',
  input: changeActivitySchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.activity.findFirst({
      where: { AND: [visible, { id: input.activityId }] },
      select: { id: true, partnershipId: true, delegationId: true, state: true },
    }),
  permit: mayRecord.holds,
  run: async ({ db, actor, input, subject, now }) => {
    const { activityId, revision, lineIds, ...typed } = input
    assertHeldInThePast(input.state, input.startsOn, latestDay(now))
    const lines = await linesInSight(db, actor, subject.partnershipId, lineIds)
    const { count } = await db.activity.updateMany({
      where: { id: activityId, revision },
      data: { ...activityColumns(typed), revision: { increment: 1 } },
    })
    if (count === 0)
      throw new Refusal(
        'conflict',
        'The activity has changed since you opened it. What you typed is still here.',
      )
    // what belongs to the activity is told to those to whom the activity is told
    await db.evidenceFile.updateMany({ where: { activityId }, data: { circle: input.circle } })
    await followActivity(db, activityId, input.circle)
    const { partnershipId, delegationId } = subject
    await serveLines(
      db,
      { activityId, state: input.state, partnershipId, delegationId, circle: input.circle },
      lines,
    )
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { lines: input.lineIds, from: subject.state, to: input.state, circle: input.circle },
  }),
})
