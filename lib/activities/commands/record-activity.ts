import { defineCommand } from '@/lib/access/operation'
import { type ActivityId, newId } from '@/lib/kernel/ids'
import { mayEnter } from '@/lib/partnerships/policy'
import { latestDay } from '@/lib/plans/rules/today'
import { mayRecord } from '../policy'
import { activityColumns, assertHeldInThePast } from '../rules'
import { recordActivitySchema } from '../schema'
import { linesInSight, serveLines } from './serve-lines'

/** Records an activity and the lines it serves. */
export const recordActivity = defineCommand({
  name: 'activities.record',
  input: recordActivitySchema,
  visible: mayEnter,
  load: async ({ db, actor, input, visible }) => {
    const partnership = await db.partnership.findFirst({
      where: { AND: [visible, { id: input.partnershipId }] },
      select: { id: true },
    })
    const seat = actor.seats.find(({ partnershipId }) => partnershipId === partnership?.id)
    if (partnership === null) return null
    return { partnershipId: partnership.id, delegationId: seat?.delegationId ?? '' }
  },
  permit: mayRecord.holds,
  run: async ({ db, actor, input, subject, now }) => {
    const { partnershipId, lineIds, ...typed } = input
    assertHeldInThePast(input.state, input.startsOn, latestDay(now))
    const lines = await linesInSight(db, actor, partnershipId, lineIds)
    const activityId = newId<ActivityId>()
    const owned = { partnershipId, delegationId: subject.delegationId, circle: input.circle }
    await db.activity.create({
      data: { id: activityId, ...owned, ...activityColumns(typed), createdAt: now },
    })
    await serveLines(db, { activityId, state: input.state, ...owned }, lines)
    return { activityId }
  },
  record: ({ input, output }) => ({
    subject: output.activityId,
    chain: input.partnershipId,
    detail: { lines: input.lineIds, state: input.state, circle: input.circle },
  }),
})
