import type { Actor } from '@/lib/access/actor'
import { defineCommand } from '@/lib/access/operation'
import type { Prisma } from '@/lib/db/client'
import { type MembershipId, newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { mayRead } from '@/lib/partnerships/policy'
import type { HeldSeat } from '../model'
import { maySeat, maySeeSeat } from '../policy'
import { assertFitting, assertSpeaksForOne } from '../rules/seats'
import { editSeatSchema, endSeatSchema, giveSeatSchema } from '../schema'

const heldColumns = {
  id: true,
  delegationId: true,
  role: true,
  fromDay: true,
  untilDay: true,
  delegation: { select: { name: true } },
} satisfies Prisma.MembershipSelect

const seatColumns = {
  id: true,
  personId: true,
  partnershipId: true,
  delegationId: true,
  delegation: { select: { side: true } },
  fromDay: true,
} satisfies Prisma.MembershipSelect

/** Gives somebody a seat in a delegation, from today unless it says otherwise. The desk chooses among the people of its partnership, an administrator among all. */
export const giveSeat = defineCommand({
  name: 'people.giveSeat',
  input: giveSeatSchema,
  visible: mayRead,
  load: ({ db, input, visible }) =>
    db.delegation.findFirst({
      where: { AND: [visible, { id: input.delegationId }] },
      select: { id: true, partnershipId: true, side: true },
    }),
  permit: maySeat.holds,
  run: async ({ db, actor, input, subject, now }) => {
    assertNotForOneself(actor, input.personId)
    assertFitting(input.role, subject.side)
    const { partnershipId } = subject
    const fromDay = input.fromDay ?? now.toISOString().slice(0, 10)
    const person = await db.person.findFirst({
      where: {
        id: input.personId,
        disabledAt: null,
        ...(actor.administrator ? {} : { memberships: { some: { partnershipId: subject.partnershipId } } }),
      },
      select: { id: true, memberships: { where: { partnershipId }, select: heldColumns } },
    })
    if (person === null)
      throw new Refusal('invalid', 'Please check the marked fields.', { personId: [unknownPerson] })
    const held = person.memberships.map(asHeld)
    assertSpeaksForOne(held, { ...input, fromDay })

    const { personId, delegationId, role, office, untilDay } = input
    const earlier = person.memberships.find(
      (seat) => seat.delegationId === delegationId && seat.role === role,
    )
    // one row for a person, a delegation and a role: a seat that is given again is the old one with a new period
    if (earlier !== undefined) {
      await db.membership.update({
        where: { id: earlier.id },
        data: { office, fromDay, untilDay, revision: { increment: 1 } },
      })
      return { membershipId: earlier.id as MembershipId }
    }
    const membershipId = newId<MembershipId>()
    await db.membership.create({
      data: { id: membershipId, personId, partnershipId, delegationId, role, office, fromDay, untilDay },
    })
    return { membershipId }
  },
  record: ({ input, subject }) => ({
    subject: input.personId,
    chain: subject.partnershipId,
    detail: { delegation: subject.id, role: input.role, fromDay: input.fromDay, untilDay: input.untilDay },
  }),
})

/** Changes the role, the office or the period of a seat. */
export const editSeat = defineCommand({
  name: 'people.editSeat',
  input: editSeatSchema,
  visible: maySeeSeat,
  load: ({ db, input, visible }) =>
    db.membership.findFirst({ where: { AND: [visible, { id: input.membershipId }] }, select: seatColumns }),
  permit: maySeat.holds,
  run: async ({ db, actor, input, subject }) => {
    assertNotForOneself(actor, subject.personId)
    assertFitting(input.role, subject.delegation.side)
    const others = await db.membership.findMany({
      where: { personId: subject.personId, partnershipId: subject.partnershipId, id: { not: subject.id } },
      select: heldColumns,
    })
    const { role, office, fromDay, untilDay, revision } = input
    assertSpeaksForOne(others.map(asHeld), { delegationId: subject.delegationId, role, fromDay, untilDay })
    const { count } = await db.membership.updateMany({
      where: { id: subject.id, revision },
      data: { role, office, fromDay, untilDay, revision: { increment: 1 } },
    })
    if (count === 0) throw new Refusal('conflict', stale)
  },
  record: ({ input, subject }) => ({
    subject: subject.personId,
    chain: subject.partnershipId,
    detail: {
      delegation: subject.delegationId,
      role: input.role,
      fromDay: input.fromDay,
      untilDay: input.untilDay,
    },
  }),
})

/** Ends a seat on a day, which is its last. A seat that would end before it begins is taken away altogether. */
export const endSeat = defineCommand({
  name: 'people.endSeat',
  input: endSeatSchema,
  visible: maySeeSeat,
  load: ({ db, input, visible }) =>
    db.membership.findFirst({ where: { AND: [visible, { id: input.membershipId }] }, select: seatColumns }),
  permit: maySeat.holds,
  run: async ({ db, input, subject }) => {
    const { lastDay, revision } = input
    const seat = { id: subject.id, revision }
    const neverHeld = subject.fromDay !== null && lastDay < subject.fromDay
    const { count } = neverHeld
      ? await db.membership.deleteMany({ where: seat })
      : await db.membership.updateMany({
          where: seat,
          data: { untilDay: lastDay, revision: { increment: 1 } },
        })
    if (count === 0) throw new Refusal('conflict', stale)
  },
  record: ({ input, subject }) => ({
    subject: subject.personId,
    chain: subject.partnershipId,
    detail: { delegation: subject.delegationId, lastDay: input.lastDay },
  }),
})

const stale = 'Somebody changed this seat while you looked at it. Look again, then decide.'
const unknownPerson = 'Choose somebody who has or had a seat here; for others ask an administrator.'

/** A seat opens a delegation's texts: at the desk, nobody opens them alone. */
function assertNotForOneself(actor: Actor, personId: string): void {
  if (personId !== actor.personId || actor.administrator) return
  throw new Refusal(
    'forbidden',
    'You cannot give yourself a seat or change your own. A colleague of the desk or an administrator can.',
  )
}

function asHeld(seat: Prisma.MembershipGetPayload<{ select: typeof heldColumns }>): HeldSeat {
  const { delegationId, role, fromDay, untilDay, delegation } = seat
  return { delegationId, delegationName: delegation.name, role, fromDay, untilDay }
}
