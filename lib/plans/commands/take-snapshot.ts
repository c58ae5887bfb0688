import { guardedColumns } from '@/lib/access/circle'
import { defineCommand } from '@/lib/access/operation'
import { type PlanSnapshotId, newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { shortTitleColumns } from '@/lib/meetings/queries/rows'
import { shortMeetingTitle } from '@/lib/meetings/rules/titles'
import { mayKeep, mayRead } from '../policy'
import { linesAsTheyStood } from '../queries/snapshot-lines'
import { countStates } from '../rules/counts'
import { circlesAsOpenAs } from '@/lib/access/circle-reach'
import { latestDay } from '../rules/today'
import { takeSnapshotSchema } from '../schema/plan'

/** Takes the whole plan down as it stands, for a meeting. What was reported to a meeting stays as it was reported. */
export const takeSnapshot = defineCommand({
  name: 'plans.takeSnapshot',
  input: takeSnapshotSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.planOfAction.findFirst({
      where: { AND: [visible, { id: input.planId }] },
      select: { id: true, startsOn: true, adoptedOn: true, ...guardedColumns },
    }),
  permit: mayKeep.holds,
  run: async ({ db, actor, input, subject, now }) => {
    if (input.asOn > latestDay(now))
      throw new Refusal('invalid', 'Please check the marked fields.', {
        asOn: ['This day has not come yet.'],
      })
    const visible = mayRead.where(actor)
    const meeting = await db.meeting.findFirst({
      where: { AND: [visible, { id: input.meetingId, partnershipId: subject.partnershipId }] },
      select: shortTitleColumns,
    })
    if (meeting === null)
      throw new Refusal('invalid', 'Please check the marked fields.', {
        meetingId: ['This meeting is not there any more.'],
      })
    const { id: planId, startsOn, adoptedOn, ...guarded } = subject
    const taken = await db.planSnapshot.count({
      where: { planId: subject.id, meetingId: meeting.id, asOn: input.asOn },
    })
    if (taken > 0) throw new Refusal('conflict', 'A snapshot as of this day has been taken for this meeting.')
    // a snapshot holds what everyone who reads it may read: the plan's own circle, nothing narrower
    const open = {
      partnershipId: subject.partnershipId,
      circle: { in: [...circlesAsOpenAs(subject.circle)] },
    }
    const begunOn = [startsOn, adoptedOn ?? ''].sort().at(-1) ?? startsOn
    const lines = await linesAsTheyStood(db, open, { id: planId, begunOn }, input.asOn)
    if (lines.length === 0) throw new Refusal('conflict', 'The plan has no lines yet: import them first.')
    const snapshotId = newId<PlanSnapshotId>()
    await db.planSnapshot.create({
      data: {
        id: snapshotId,
        planId,
        ...guarded,
        meetingId: meeting.id,
        occasion: shortMeetingTitle(meeting.series, meeting),
        asOn: input.asOn,
        takenAt: now,
        takenByName: actor.name,
        counts: countStates(lines.map(({ state }) => state)),
        content: lines,
      },
    })
    return { snapshotId }
  },
  record: ({ input, subject, output }) => ({
    subject: output.snapshotId,
    chain: subject.partnershipId,
    detail: { plan: subject.id, meeting: input.meetingId, asOn: input.asOn },
  }),
})
