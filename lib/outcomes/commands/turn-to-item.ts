import { defineCommand } from '@/lib/access/operation'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { mayRecord } from '../policy'
import { turnToItemSchema } from '../schema'
import { assertOpenRecord, meetingAndItem, meetingColumns } from './open-meeting'

/** What could not be sent for so long is no longer the meeting's clock. */
const LATEST = 36 * 3_600_000

/** Turns the meeting to an item, or to none: the item it was on ends, the new one begins. */
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
    const at = input.at === undefined ? now : new Date(input.at)
    if (at > now || now.getTime() - at.getTime() > LATEST) {
      throw new Refusal(
        'invalid',
        'This time is not of the meeting. Set the clock of this device, and turn to the item again.',
      )
    }
    // changes nothing but waits for whoever turns at the same moment
    await db.meeting.update({ where: { id: subject.id }, data: { beginsAt: { increment: 0 } } })
    const open = await db.itemCourse.findFirst({
      where: { meetingId: subject.id, endedAt: null },
      select: { id: true, itemId: true, startedAt: true },
    })
    if (open?.itemId === input.itemId) return { current: input.itemId }
    if (open !== null)
      await db.itemCourse.update({
        where: { id: open.id },
        data: { endedAt: at < open.startedAt ? open.startedAt : at },
      })
    if (input.itemId !== null) {
      const startedAt = open !== null && at < open.startedAt ? open.startedAt : at
      await db.itemCourse.create({
        data: {
          id: newId(),
          meetingId: subject.id,
          itemId: input.itemId,
          startedAt,
          startedById: actor.personId,
        },
      })
    }
    return { current: input.itemId }
  },
  record: ({ input, subject }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { itemId: input.itemId },
  }),
})
