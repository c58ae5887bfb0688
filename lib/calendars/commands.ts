import { defineCommand } from '@/lib/access/operation'
import { newToken } from '@/lib/identity/invitations'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { mayHold } from './policy'
import { ofPersonSchema } from './schema'

/** Makes a private calendar address; an earlier one is void at once. The token is told this once, only its hash is kept. */
export const makeCalendarAddress = defineCommand({
  name: 'calendars.make-address',
  input: ofPersonSchema,
  visible: mayHold,
  load: ({ db, input, visible }) =>
    db.person.findFirst({ where: { AND: [visible, { id: input.personId }] }, select: { id: true } }),
  permit: mayHold.holds,
  run: async ({ db, now, subject }) => {
    const { token, tokenHash } = newToken()
    await db.calendarAddress.updateMany({
      where: { personId: subject.id, revokedAt: null },
      data: { revokedAt: now },
    })
    await db.calendarAddress.create({
      data: { id: newId(), personId: subject.id, tokenHash, createdAt: now },
    })
    return { token }
  },
  record: ({ subject }) => ({ subject: subject.id, chain: 'house', detail: {} }),
})

/** Makes the address void at once. */
export const revokeCalendarAddress = defineCommand({
  name: 'calendars.revoke-address',
  input: ofPersonSchema,
  visible: mayHold,
  load: ({ db, input, visible }) =>
    db.person.findFirst({ where: { AND: [visible, { id: input.personId }] }, select: { id: true } }),
  permit: mayHold.holds,
  run: async ({ db, now, subject }) => {
    const { count } = await db.calendarAddress.updateMany({
      where: { personId: subject.id, revokedAt: null },
      data: { revokedAt: now },
    })
    if (count === 0) throw new Refusal('conflict', 'There is no calendar address to revoke.')
  },
  record: ({ subject }) => ({ subject: subject.id, chain: 'house', detail: {} }),
})
