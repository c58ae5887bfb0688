import { type Actor, type Seat, delegationsOf } from './actor'
import type { Clause } from './clause'

/**
 * Who may read a guarded text, from closed to open.
 *
 * - Only me: its author.
 * - Own delegation: everyone who speaks for the delegation that owns the text.
 * - Co-chairs: the delegations of the meeting's two co-chairs, and the owner.
 * - ASEAN only: the member states. The partner, observers and the Secretariat never see it.
 * - ASEAN and Secretariat: the member states and the ASEAN Secretariat.
 * - All delegations: everyone with a seat in the partnership, observers too.
 *
 * A delegation always reads what it owns, unless the text is its author's alone. An observer's seat reads only what
 * is open to all. (Circles as seen in practice: own delegation, co-chairs, ASEAN only, all delegations.)
 */
export const circles = [
  'AUTHOR',
  'OWN_DELEGATION',
  'CO_CHAIRS',
  'ASEAN',
  'ASEAN_AND_SECRETARIAT',
  'ALL_DELEGATIONS',
] as const

export type Circle = (typeof circles)[number]

/** The columns every guarded row carries, so that it says by itself who may see it. */
export type Guarded = {
  readonly partnershipId: string
  readonly delegationId: string
  readonly circle: Circle
  readonly aseanChairId: string | null
  readonly partnerChairId: string | null
}

/** A row that stands in a paper is seen by those who may see both the row and the paper. */
export type GuardedInPaper = Guarded & { readonly paperCircle: Circle }

type CircleField = 'circle' | 'paperCircle'
type OneOf<Value> = { in: Value[] }
export type GuardedWhere = {
  partnershipId?: string
  delegationId?: OneOf<string>
  aseanChairId?: OneOf<string>
  partnerChairId?: OneOf<string>
  circle?: OneOf<Circle>
  AND?: GuardedWhere[]
  OR?: GuardedWhere[]
}
export type GuardedInPaperWhere = Omit<GuardedWhere, 'AND' | 'OR'> & {
  paperCircle?: OneOf<Circle>
  AND?: GuardedInPaperWhere[]
  OR?: GuardedInPaperWhere[]
}

/** The columns to select when a command needs the row in hand for a clause. */
export const guardedColumns = {
  partnershipId: true,
  delegationId: true,
  circle: true,
  aseanChairId: true,
  partnerChairId: true,
} as const
export const guardedInPaperColumns = { ...guardedColumns, paperCircle: true } as const

const ownersCircles: Circle[] = [
  'OWN_DELEGATION',
  'CO_CHAIRS',
  'ASEAN',
  'ASEAN_AND_SECRETARIAT',
  'ALL_DELEGATIONS',
]

/** The circles a seat opens by its side alone, whoever owns the text. */
export function openTo(seat: Pick<Seat, 'side' | 'role'>): Circle[] {
  if (seat.role === 'OBSERVER') return ['ALL_DELEGATIONS']
  if (seat.side === 'ASEAN') return ['ASEAN', 'ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS']
  if (seat.side === 'SECRETARIAT') return ['ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS']
  return ['ALL_DELEGATIONS']
}

function holdsWithin(actor: Actor, row: Guarded, circle: Circle): boolean {
  const mine: readonly string[] = delegationsOf(actor)
  if (mine.includes(row.delegationId) && ownersCircles.includes(circle)) return true
  const chairs = [row.aseanChairId, row.partnerChairId]
  if (circle === 'CO_CHAIRS' && chairs.some((chair) => chair !== null && mine.includes(chair))) return true
  return actor.seats.some((seat) => seat.partnershipId === row.partnershipId && openTo(seat).includes(circle))
}

function whereWithin(actor: Actor, field: CircleField): GuardedInPaperWhere {
  const mine = delegationsOf(actor)
  const within = (open: Circle[]): GuardedInPaperWhere =>
    field === 'circle' ? { circle: { in: open } } : { paperCircle: { in: open } }
  return {
    OR: [
      { delegationId: { in: mine }, ...within(ownersCircles) },
      { aseanChairId: { in: mine }, ...within(['CO_CHAIRS']) },
      { partnerChairId: { in: mine }, ...within(['CO_CHAIRS']) },
      ...actor.seats.map((seat) => ({ partnershipId: seat.partnershipId, ...within(openTo(seat)) })),
    ],
  }
}

/** The text's circle includes the actor. */
export const withinCircle: Clause<Guarded, GuardedWhere> = {
  holds: (actor, row) => holdsWithin(actor, row, row.circle),
  where: (actor) => whereWithin(actor, 'circle'),
}

/** The text's circle and the circle of the paper it stands in both include the actor. */
export const withinPaper: Clause<GuardedInPaper, GuardedInPaperWhere> = {
  holds: (actor, row) => holdsWithin(actor, row, row.circle) && holdsWithin(actor, row, row.paperCircle),
  where: (actor) => ({ AND: [whereWithin(actor, 'circle'), whereWithin(actor, 'paperCircle')] }),
}
