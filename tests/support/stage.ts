import type { Actor, Role, Seat, Side } from '@/lib/access/actor'
import type { Circle } from '@/lib/access/circle'
import { database } from '@/lib/db/client'
import {
  type DelegationId,
  type MeetingId,
  type PartnershipId,
  type PersonId,
  type SeriesId,
  newId,
} from '@/lib/kernel/ids'

/** Sets people and papers on the stage of one test; every test brings its own. */
export const db = await database()

export type Delegations = Readonly<
  Record<'cambodia' | 'thailand' | 'russia' | 'secretariat' | 'observer', DelegationId>
>

/** A partnership whose desk is Cambodia's, with one other member state, the partner, the Secretariat and an observer. */
export type House = {
  readonly partnershipId: PartnershipId
  readonly delegations: Delegations
  readonly seriesId: SeriesId
}

const table: readonly (readonly [keyof Delegations, string, string, Side])[] = [
  ['cambodia', 'Cambodia', 'KH', 'ASEAN'],
  ['thailand', 'Thailand', 'TH', 'ASEAN'],
  ['russia', 'Russia', 'RU', 'PARTNER'],
  ['secretariat', 'ASEAN Secretariat', 'ASEC', 'SECRETARIAT'],
  ['observer', 'Timor-Leste', 'TL', 'OBSERVER'],
]

export async function house(): Promise<House> {
  const partnershipId = newId<PartnershipId>()
  await db.partnership.create({
    data: {
      id: partnershipId,
      name: `ASEAN-Russia ${partnershipId}`,
      partnerName: 'Russia',
      zone: 'Asia/Phnom_Penh',
      partnerZone: 'Europe/Moscow',
      markings: {},
      offsets: [],
      createdAt: new Date(),
    },
  })
  const delegations = Object.fromEntries(table.map(([key]) => [key, newId<DelegationId>()])) as Record<
    keyof Delegations,
    DelegationId
  >
  await db.delegation.createMany({
    data: table.map(([key, name, code, side]) => ({
      id: delegations[key],
      partnershipId,
      name,
      code,
      side,
      zone: 'Asia/Bangkok',
    })),
  })
  await db.coordinatorship.create({
    data: { id: newId(), partnershipId, delegationId: delegations.cambodia, fromDay: '2021-08-03' },
  })
  const seriesId = newId<SeriesId>()
  await db.series.create({
    data: {
      id: seriesId,
      partnershipId,
      kind: 'SOM',
      title: "ASEAN-Russia Senior Officials' Meeting",
      shortTitle: 'ARSOM',
      skeleton: [],
    },
  })
  return { partnershipId, delegations, seriesId }
}

/** Somebody with an account and one seat. */
export async function official(
  at: House,
  delegation: keyof Delegations,
  role: Role = 'OFFICIAL',
): Promise<Actor> {
  const person = await somebody()
  const delegationId = at.delegations[delegation]
  await db.membership.create({
    data: { id: newId(), personId: person.personId, partnershipId: at.partnershipId, delegationId, role },
  })
  return { ...person, seats: [seat(at, delegation, role)] }
}

/** The seat as the session would read it; Cambodia coordinates. */
export function seat(at: House, delegation: keyof Delegations, role: Role): Seat {
  const side = table.find(([key]) => key === delegation)?.[3] ?? 'OBSERVER'
  return {
    partnershipId: at.partnershipId,
    delegationId: at.delegations[delegation],
    side,
    role,
    coordinates: delegation === 'cambodia',
  }
}

/** The officer who runs the desk. */
export function deskOfficer(at: House): Promise<Actor> {
  return official(at, 'cambodia', 'COORDINATOR_STAFF')
}

/** Somebody with an account and no seat anywhere. */
export async function somebody(given: { administrator?: boolean } = {}): Promise<Actor> {
  const id = newId<PersonId>()
  const administrator = given.administrator ?? false
  await db.person.create({
    data: { id, email: `${id}@example.org`, name: `Person ${id}`, administrator, createdAt: new Date() },
  })
  return { personId: id, sessionId: null, name: `Person ${id}`, administrator, seats: [] }
}

export async function administrator(): Promise<Actor> {
  return somebody({ administrator: true })
}

/** The guarded columns of a row the desk owns, co-chaired by Cambodia and Russia. */
export function owned(at: House, circle: Circle = 'ALL_DELEGATIONS') {
  return {
    partnershipId: at.partnershipId,
    delegationId: at.delegations.cambodia,
    circle,
    aseanChairId: at.delegations.cambodia,
    partnerChairId: at.delegations.russia,
  }
}

/** The 19th meeting of the house's series, two days in April 2023. */
export async function meeting(
  at: House,
  given: { ordinal?: number; startsOn?: string; endsOn?: string; circle?: Circle } = {},
): Promise<MeetingId> {
  const id = newId<MeetingId>()
  const { circle = 'ALL_DELEGATIONS', startsOn = '2023-04-27', endsOn = '2023-04-28', ordinal = 19 } = given
  await db.meeting.create({
    data: {
      id,
      ...owned(at, circle),
      seriesId: at.seriesId,
      ordinal,
      precision: 'DAY',
      startsOn,
      endsOn,
      zone: 'Asia/Phnom_Penh',
      venue: 'Siem Reap',
      format: 'IN_PERSON',
      stepsDone: [],
      createdAt: new Date(),
    },
  })
  return id
}
