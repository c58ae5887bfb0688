import type { Actor, Seat } from '@/lib/access/actor'
import { type Db, type Prisma, database } from '@/lib/db/client'
import { type PlainDate, clock } from '@/lib/kernel/clock'
import type { DelegationId, PartnershipId, PersonId, SessionId } from '@/lib/kernel/ids'

/** A session ends by itself after so many days. */
export const sessionDays = 14

const seenEvery = 5 * 60_000

const seats = {
  role: true,
  fromDay: true,
  untilDay: true,
  partnershipId: true,
  delegationId: true,
  delegation: {
    select: {
      side: true,
      memberFrom: true,
      memberUntil: true,
      coordinatorships: { select: { fromDay: true, untilDay: true } },
    },
  },
} as const

const somebody = {
  id: true,
  name: true,
  administrator: true,
  memberships: { select: seats, orderBy: { id: 'asc' } },
} as const

/** The same as rows: a session's person, each seat, each term of the seat's delegation. */
const sitting = {
  personId: true,
  name: true,
  administrator: true,
  seenAt: true,
  membershipId: true,
  partnershipId: true,
  delegationId: true,
  role: true,
  fromDay: true,
  untilDay: true,
  side: true,
  memberFrom: true,
  memberUntil: true,
  termFrom: true,
  termUntil: true,
} as const

type Sitting = Prisma.SittingGetPayload<{ select: typeof sitting }>
type Somebody = NonNullable<Awaited<ReturnType<typeof findSomebody>>>

function findSomebody(db: Db, email: string) {
  return db.person.findFirst({ where: { email, disabledAt: null }, select: somebody })
}

/** Who sits behind a session's cookie; null when the session was ended, has run out, or its owner was shut out. */
export async function actorOfSession(sessionId: SessionId): Promise<Actor | null> {
  const db = await database()
  const now = new Date()
  const rows = await db.sitting.findMany({
    where: { sessionId, endedAt: null, expiresAt: { gt: now }, disabledAt: null },
    select: sitting,
    orderBy: { membershipId: 'asc' },
  })
  const [row] = rows
  if (row === undefined) return null
  if (now.getTime() - row.seenAt.getTime() > seenEvery)
    await db.session.update({ where: { id: sessionId }, data: { seenAt: now } })
  const { personId, name, administrator } = row
  return actorFrom({ id: personId, name, administrator, memberships: membershipsIn(rows) }, sessionId)
}

/** Who acts at the terminal: whoever can read the database file may act for anybody, and the trail names that person. */
export async function actorByEmail(email: string): Promise<Actor | null> {
  const person = await findSomebody(await database(), email.trim().toLowerCase())
  return person === null ? null : actorFrom(person, null)
}

/** Somebody for whom the house acts while they are away: their calendar is fetched, their mail is made. Null for whoever is shut out. */
export async function actorOfPerson(personId: PersonId): Promise<Actor | null> {
  const db = await database()
  const person = await db.person.findFirst({ where: { id: personId, disabledAt: null }, select: somebody })
  return person === null ? null : actorFrom(person, null)
}

export async function endSession(sessionId: SessionId): Promise<void> {
  const db = await database()
  await db.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: new Date() } })
}

function actorFrom(person: Somebody, sessionId: SessionId | null): Actor {
  const today = clock.now().toISOString().slice(0, 10)
  return {
    personId: person.id as PersonId,
    sessionId,
    name: person.name,
    administrator: person.administrator,
    seats: person.memberships
      .filter((membership) => holdsOn(today, membership))
      .map((membership) => seatFrom(membership, today)),
  }
}

/** The rows laid together again: what they say of a seat is the same in each of its rows, but for the term. */
function membershipsIn(rows: readonly Sitting[]): Somebody['memberships'] {
  const seats = new Map<string, Somebody['memberships'][number]>()
  for (const { membershipId, partnershipId, delegationId, role, side, fromDay, untilDay, ...row } of rows) {
    if (membershipId === null || partnershipId === null || delegationId === null) continue
    if (role === null || side === null) continue
    const { memberFrom, memberUntil, termFrom, termUntil } = row
    const seat = seats.get(membershipId) ?? {
      role,
      fromDay,
      untilDay,
      partnershipId,
      delegationId,
      delegation: { side, memberFrom, memberUntil, coordinatorships: [] },
    }
    if (termFrom !== null) seat.delegation.coordinatorships.push({ fromDay: termFrom, untilDay: termUntil })
    seats.set(membershipId, seat)
  }
  return [...seats.values()]
}

function holdsOn(
  today: PlainDate,
  { fromDay, untilDay, delegation }: Somebody['memberships'][number],
): boolean {
  return covers(fromDay, untilDay, today) && covers(delegation.memberFrom, delegation.memberUntil, today)
}

function seatFrom(membership: Somebody['memberships'][number], today: PlainDate): Seat {
  return {
    partnershipId: membership.partnershipId as PartnershipId,
    delegationId: membership.delegationId as DelegationId,
    side: membership.delegation.side,
    role: membership.role,
    coordinates: membership.delegation.coordinatorships.some((term) =>
      covers(term.fromDay, term.untilDay, today),
    ),
  }
}

function covers(from: PlainDate | null, until: PlainDate | null, day: PlainDate): boolean {
  return (from === null || from <= day) && (until === null || day <= until)
}

/** Whether the session may still be used. */
export async function isOpen(sessionId: SessionId): Promise<boolean> {
  const db = await database()
  return (
    (await db.session.count({
      where: { id: sessionId, endedAt: null, expiresAt: { gt: new Date() }, person: { disabledAt: null } },
    })) === 1
  )
}
