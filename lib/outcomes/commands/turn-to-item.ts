import { defineCommand } from '@/lib/access/operation'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { mayRecord } from '../policy'
import { turned } from '../rules/course'
import { turnToItemSchema } from '../schema'
import { assertOpenRecord, meetingAndItem, meetingColumns } from './open-meeting'

/** What could not be sent for so long is no longer the meeting's clock. */
const LATEST = 36 * 3_600_000
/** By so much two clocks may differ. */
const AHEAD = 2 * 60_000

/** Turns the meeting to an item, or to none: the item it was on ends, the new one begins. Sent late, a turn takes its place in time. */
export const turnToItem = defineCommand({
  name: 'outcomes.turn-to-item',
  input: turnToItemSchema,
  visible: meetingAndItem,
  load: async ({ db, input, visible }) => {
    const meeting = await db.meeting.findFirst({
      where: { AND: [visible.meeting, { id: input.meetingId }] },
      select: meetingColumns,
    })
    if (meeting === null || input.itemId === null) return meeting
    const seen = await db.agendaItem.count({
      where: { AND: [visible.item, { id: input.itemId, meetingId: input.meetingId, removedAt: null }] },
    })
    return seen === 0 ? null : meeting
  },
  permit: mayRecord.holds,
  run: async ({ db, actor, input, now, subject }) => {
    assertOpenRecord(subject)
    const told = input.at === undefined ? now : new Date(input.at)
    if (told.getTime() - now.getTime() > AHEAD || now.getTime() - told.getTime() > LATEST) {
      throw new Refusal(
        'invalid',
        'This time is not of the meeting. Set the clock of this device, and turn to the item again.',
      )
    }
    const at = told > now ? now : told
    // changes nothing but waits for whoever turns at the same moment
    await db.meeting.update({ where: { id: subject.id }, data: { beginsAt: { increment: 0 } } })
    const stretches = await db.itemCourse.findMany({
      where: {
        meetingId: subject.id,
        OR: [{ endedAt: null }, { startedAt: { gt: at } }, { endedAt: { gt: at } }],
      },
      select: { id: true, itemId: true, startedAt: true, endedAt: true },
    })
    const { ends, begins } = turned(stretches, { at, itemId: input.itemId })
    if (ends !== null) {
      // a slip that was taken back at the moment it was made leaves nothing
      const { count } = await db.itemCourse.deleteMany({ where: { id: ends, startedAt: at } })
      if (count === 0) await db.itemCourse.update({ where: { id: ends }, data: { endedAt: at } })
    }
    if (begins !== null)
      await db.itemCourse.create({
        data: { id: newId(), meetingId: subject.id, ...begins, startedById: actor.personId },
      })
    return { current: input.itemId }
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { itemId: input.itemId },
  }),
})
