import { defineQuery } from '@/lib/access/operation'
import type { Prisma } from '@/lib/db/client'
import type { DelegationId, MembershipId, PersonId } from '@/lib/kernel/ids'
import { mayKeepAccounts, maySeat, maySeeSeat } from '../policy'
import { listSeatableSchema, listSeatsSchema } from '../schema'

const page = 100

const columns = {
  id: true,
  revision: true,
  personId: true,
  delegationId: true,
  role: true,
  office: true,
  fromDay: true,
  untilDay: true,
  person: { select: { name: true } },
} satisfies Prisma.MembershipSelect

/** Who sits in a partnership, delegation by delegation in the order of the table; a hundred at a time. */
export const listSeats = defineQuery({
  name: 'people.listSeats',
  input: listSeatsSchema,
  visible: maySeeSeat,
  run: async ({ db, input, visible, now }) => {
    const today = now.toISOString().slice(0, 10)
    const current: Prisma.MembershipWhereInput = {
      OR: [{ untilDay: null }, { untilDay: { gte: today } }],
      person: { disabledAt: null },
    }
    const found = await db.membership.findMany({
      where: {
        AND: [visible, { partnershipId: input.partnershipId }, input.which === 'current' ? current : {}],
      },
      select: columns,
      orderBy: [{ delegationId: 'asc' }, { id: 'asc' }],
      take: page + 1,
      ...(input.after === null ? {} : { cursor: { id: input.after }, skip: 1 }),
    })
    const seats = found.slice(0, page).map(({ person, ...seat }) => ({
      ...seat,
      id: seat.id as MembershipId,
      personId: seat.personId as PersonId,
      delegationId: seat.delegationId as DelegationId,
      name: person.name,
    }))
    return { seats, next: found.length > page ? (seats.at(-1)?.id ?? null) : null }
  },
})

export type ListedSeat = Awaited<ReturnType<typeof listSeats.as>>['seats'][number]

/** Whom the actor may give a seat: the desk those who have or had one here, an administrator everybody who can sign in. */
export const listSeatable = defineQuery({
  name: 'people.listSeatable',
  input: listSeatableSchema,
  visible: maySeat,
  run: async ({ db, actor, input, visible }) => {
    if (actor.administrator) {
      const visibleAccounts = mayKeepAccounts.where(actor)
      const everybody = await db.person.findMany({
        where: { AND: [visibleAccounts, { disabledAt: null }] },
        select: { id: true, name: true, email: true },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        take: 1000,
      })
      return everybody.map(({ id, name, email }) => ({ id: id as PersonId, name, note: email }))
    }
    const seated = await db.membership.findMany({
      where: { AND: [visible, { partnershipId: input.partnershipId, person: { disabledAt: null } }] },
      distinct: ['personId'],
      select: { person: { select: { id: true, name: true } }, delegation: { select: { name: true } } },
      orderBy: [{ personId: 'asc' }],
      take: 1000,
    })
    return seated
      .map(({ person, delegation }) => ({
        id: person.id as PersonId,
        name: person.name,
        note: delegation.name,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  },
})
