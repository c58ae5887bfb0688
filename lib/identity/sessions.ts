import type { Actor, Seat } from '@/lib/access/actor'
import { type Db, database } from '@/lib/db/client'
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

const somebody = { id: true, name: true, administrator: true, memberships: { select: seats } } as const

type Somebody = NonNullable<Awaited<ReturnType<typeof findSomebody>>>

function findSomebody(db: Db, email: string) {
  return db.person.findFirst({ where: { email, disabledAt: null }, select: somebody })
}

/** Who sits behind a session's cookie; null when the session was ended, has run out, or its owner was shut out. */
export async function actorOfSession(sessionId: SessionId): Promise<Actor | null> {
  const db = await database()
  const now = new Date()
  const session = await db.session.findFirst({
    where: { id: sessionId, endedAt: null, expiresAt: { gt: now }, person: { disabledAt: null } },
    select: { seenAt: true, person: { select: somebody } },
  })
  if (session === null) return null
  if (now.getTime() - session.seenAt.getTime() > seenEvery)
    await db.session.update({ where: { id: sessionId }, data: { seenAt: now } })
  return actorFrom(session.person, sessionId)
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
