import { withinCircle } from '@/lib/access/circle'
import { defineCommand } from '@/lib/access/operation'
import type { Db } from '@/lib/db/client'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import type { CarryTarget } from '../model'
import { mayClose, mayReopen } from '../policy'
import { leftBy } from '../queries/carried'
import { closeMeetingSchema, reopenMeetingSchema } from '../schema'
import { meetingColumns } from './open-meeting'

const stale = 'The meeting has changed since you looked. Look again first.'

/**
 * Closes the record of a meeting: agenda, released copies, outcomes and summary stay as they are. What the desk confirmed
 * is carried over, each item to the targets it chose.
 */
export const closeMeeting = defineCommand({
  name: 'outcomes.close-meeting',
  input: closeMeetingSchema,
  visible: withinCircle,
  load: ({ db, input, visible }) =>
    db.meeting.findFirst({ where: { AND: [visible, { id: input.meetingId }] }, select: meetingColumns }),
  permit: mayClose.holds,
  run: async ({ db, actor, input, now, subject }) => {
    if (subject.status === 'CLOSED') throw new Refusal('conflict', 'The meeting is closed already.')
    if (subject.status !== 'HELD') throw new Refusal('conflict', 'Say first that the meeting was held.')
    await moveTo(db, subject, 'CLOSED', input.revision)
    const { items, carried, reached } = await leftBy(db, actor, subject.id)
    for (const { itemId, targets } of input.carry) {
      const left = carried.find((each) => each.itemId === itemId)
      if (left === undefined)
        throw new Refusal(
          'conflict',
          'What the meeting leaves has changed since you looked. Look again first.',
        )
      if (targets.includes('PREPARED_MEETING') && subject.preparesId === null) {
        throw new Refusal('invalid', 'Please check the marked fields.', {
          carry: ['This meeting prepares no other: say so on its page first.'],
        })
      }
      await carry(db, subject, { itemId, deferred: left.deferred, targets, now })
    }
    for (const handling of ['REACHED', 'NOT_REACHED'] as const) {
      const those = items
        .filter(({ id, kind }) => kind !== 'BREAK' && reached.has(id) === (handling === 'REACHED'))
        .map(({ id }) => id)
      await db.agendaItem.updateMany({ where: { id: { in: those } }, data: { handling } })
    }
    await db.itemCourse.updateMany({
      where: { meetingId: subject.id, endedAt: null },
      data: { endedAt: now },
    })
    await db.closing.create({
      data: {
        id: newId(),
        meetingId: subject.id,
        partnershipId: subject.partnershipId,
        closedAt: now,
        closedById: actor.personId,
      },
    })
    return { carried: input.carry.filter(({ targets }) => targets.length > 0).length }
  },
  record: ({ input, subject, output }) => ({
    subject: subject.id,
    chain: subject.partnershipId,
    detail: { carried: output.carried, items: input.carry.map(({ itemId }) => itemId) },
  }),
})

/** Opens a closed record again, with a reason that stays with it; what was carried over is worked out anew at the next closing. */
export const reopenMeeting = defineCommand({
  name: 'outcomes.reopen-meeting',
  input: reopenMeetingSchema,
  visible: withinCircle,
  load: ({ db, input, visible }) =>
    db.meeting.findFirst({ where: { AND: [visible, { id: input.meetingId }] }, select: meetingColumns }),
  permit: mayReopen.holds,
  run: async ({ db, actor, input, now, subject }) => {
    if (subject.status !== 'CLOSED') throw new Refusal('conflict', 'The meeting is not closed.')
    await moveTo(db, subject, 'HELD', input.revision)
    await db.carryOver.deleteMany({ where: { meetingId: subject.id } })
    await db.closing.updateMany({
      where: { meetingId: subject.id, reopenedAt: null },
      data: { reopenedAt: now, reopenedById: actor.personId, reason: input.reason },
    })
  },
  record: ({ subject }) => ({ subject: subject.id, chain: subject.partnershipId, detail: {} }),
})

async function moveTo(
  db: Db,
  subject: { readonly id: string },
  status: 'HELD' | 'CLOSED',
  revision: number,
): Promise<void> {
  const { count } = await db.meeting.updateMany({
    where: { id: subject.id, revision },
    data: { status, revision: { increment: 1 } },
  })
  if (count === 0) throw new Refusal('conflict', stale)
}

type Carry = {
  readonly itemId: string
  readonly deferred: boolean
  readonly targets: readonly CarryTarget[]
  readonly now: Date
}

async function carry(
  db: Db,
  subject: { readonly id: string },
  { itemId, deferred, targets, now }: Carry,
): Promise<void> {
  const guarded = {
    partnershipId: true,
    delegationId: true,
    circle: true,
    paperCircle: true,
    aseanChairId: true,
    partnerChairId: true,
  } as const
  const item = await db.agendaItem.findFirstOrThrow({
    where: { id: itemId, meetingId: subject.id },
    select: guarded,
  })
  for (const target of new Set(targets)) {
    await db.carryOver.create({
      data: { id: newId(), meetingId: subject.id, itemId, ...item, deferred, target, createdAt: now },
    })
  }
}
