import type { Actor, Role, Seat, Side } from '@/lib/access/actor'
import { circles } from '@/lib/access/circle'
import type { PlainDate } from '@/lib/kernel/clock'
import type { DelegationId, PartnershipId, PersonId } from '@/lib/kernel/ids'
import { holdsOn } from '@/lib/partnerships/rules/terms'
import { type NoteWithShares, mayRead } from '../policy'

/** A membership as the list of readers needs it. */
export type Membership = {
  readonly personId: string
  readonly person: { readonly name: string; readonly disabledAt: Date | null }
  readonly partnershipId: string
  readonly delegationId: string
  readonly delegation: {
    readonly name: string
    readonly code: string
    readonly side: Side
    readonly memberFrom: PlainDate | null
    readonly memberUntil: PlainDate | null
  }
  readonly role: Role
  readonly fromDay: PlainDate | null
  readonly untilDay: PlainDate | null
}

export type Reader = {
  readonly personId: string
  readonly name: string
  readonly delegations: readonly string[]
}

/** Everybody whose seat of today opens the note, by the very clause that opens it; in the order of their names. */
export function readersOf(
  note: NoteWithShares,
  memberships: readonly Membership[],
  today: PlainDate,
): Reader[] {
  const people = Map.groupBy(
    memberships.filter((each) => isSeated(each, today)),
    (each) => each.personId,
  )
  return [...people.values()]
    .flatMap((held): Reader[] => {
      const [first] = held
      if (first === undefined || !mayRead.holds(actorOf(first.personId, held), note)) return []
      return [
        {
          personId: first.personId,
          name: first.person.name,
          delegations: [...new Set(held.map((each) => each.delegation.name))],
        },
      ]
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** For each circle a copy may be released to: who would read it. */
export function circleReaders(
  note: Omit<NoteWithShares, 'shares'>,
  memberships: readonly Membership[],
  today: PlainDate,
): Readonly<Record<string, Reader[]>> {
  const copies = circles
    .filter((circle) => circle !== 'AUTHOR')
    .map((circle) => [circle, { ...note, circle, shares: [] }] as const)
  return Object.fromEntries(copies.map(([circle, copy]) => [circle, readersOf(copy, memberships, today)]))
}

/** Whether the membership is a seat today: the account is open, and the delegation sits at the table. */
export function isSeated(membership: Membership, today: PlainDate): boolean {
  const { memberFrom, memberUntil } = membership.delegation
  const isMember = holdsOn({ fromDay: memberFrom, untilDay: memberUntil }, today)
  return membership.person.disabledAt === null && isMember && holdsOn(membership, today)
}

/** The reader as the door would meet them; whether their delegation coordinates opens no note. */
function actorOf(personId: string, held: readonly Membership[]): Actor {
  const seats = held.map((each): Seat => ({
    partnershipId: each.partnershipId as PartnershipId,
    delegationId: each.delegationId as DelegationId,
    side: each.delegation.side,
    role: each.role,
    coordinates: false,
  }))
  return { personId: personId as PersonId, sessionId: null, name: '', administrator: false, seats }
}
