import { defineQuery } from '@/lib/access/operation'
import type { Db, Prisma } from '@/lib/db/client'
import type { DelegationId, MembershipId, PartnershipId, PersonId } from '@/lib/kernel/ids'
import { isColleagues, mayReadAccount, maySeeSeat } from '../policy'
import { accountState } from '../rules/accounts'
import { personSchema } from '../schema'

const seatColumns = {
  id: true,
  revision: true,
  role: true,
  office: true,
  fromDay: true,
  untilDay: true,
  partnershipId: true,
  partnership: { select: { name: true } },
  delegationId: true,
  delegation: { select: { name: true } },
  person: { select: { name: true } },
} satisfies Prisma.MembershipSelect

const accountColumns = {
  id: true,
  name: true,
  email: true,
  administrator: true,
  disabledAt: true,
  createdAt: true,
  passwordHash: true,
} satisfies Prisma.PersonSelect

/** Somebody, as far as the actor may know: the seats both can see, and the address or the account where that is open. */
export const readPerson = defineQuery({
  name: 'people.read',
  input: personSchema,
  visible: maySeeSeat,
  run: async ({ db, actor, input, visible, now }) => {
    const { personId } = input
    const visibleAccount = mayReadAccount.where(actor)
    const [seats, account] = await Promise.all([
      db.membership.findMany({
        where: { AND: [visible, { personId }] },
        select: seatColumns,
        orderBy: [{ fromDay: 'desc' }, { id: 'desc' }],
        take: 100,
      }),
      db.person.findFirst({
        where: { AND: [visibleAccount, { id: personId }] },
        select: accountColumns,
      }),
    ])
    const name = account?.name ?? seats[0]?.person.name
    if (name === undefined) return null
    return {
      id: personId,
      name,
      email: account?.email ?? (await addressOfColleague(db, personId, isColleagues.where(actor), now)),
      seats: seats.map(({ partnership, delegation, ...seat }) => ({
        id: seat.id as MembershipId,
        revision: seat.revision,
        role: seat.role,
        office: seat.office,
        fromDay: seat.fromDay,
        untilDay: seat.untilDay,
        partnershipId: seat.partnershipId as PartnershipId,
        partnership: partnership.name,
        delegationId: seat.delegationId as DelegationId,
        delegation: delegation.name,
      })),
      account: account === null ? null : await standing(db, account),
    }
  },
})

/** The address, where both sit for the same delegation today. */
async function addressOfColleague(
  db: Db,
  personId: PersonId,
  visible: Prisma.MembershipWhereInput,
  now: Date,
): Promise<string | null> {
  const today = now.toISOString().slice(0, 10)
  const shared = await db.membership.findFirst({
    where: {
      AND: [
        visible,
        { personId, person: { disabledAt: null } },
        { OR: [{ fromDay: null }, { fromDay: { lte: today } }] },
        { OR: [{ untilDay: null }, { untilDay: { gte: today } }] },
      ],
    },
    select: { person: { select: { email: true } } },
  })
  return shared?.person.email ?? null
}

async function standing(db: Db, subject: Prisma.PersonGetPayload<{ select: typeof accountColumns }>) {
  const now = new Date()
  const [sessions, invitation] = await Promise.all([
    db.session.findMany({
      where: { personId: subject.id, endedAt: null, expiresAt: { gt: now } },
      select: { seenAt: true },
      orderBy: { seenAt: 'desc' },
      take: 100,
    }),
    db.invitation.findFirst({
      where: { personId: subject.id, usedAt: null, expiresAt: { gt: now } },
      select: { expiresAt: true },
    }),
  ])
  return {
    state: accountState({
      hasPassword: subject.passwordHash !== null,
      isDisabled: subject.disabledAt !== null,
    }),
    administrator: subject.administrator,
    createdAt: subject.createdAt,
    openSessions: sessions.length,
    seenAt: sessions[0]?.seenAt ?? null,
    linkUntil: invitation?.expiresAt ?? null,
  }
}
