import type { PlainDate } from '@/lib/kernel/clock'
import type { DelegationId, MilestoneId } from '@/lib/kernel/ids'

/** On whose side of the table a delegation sits. */
export const SIDES = ['ASEAN', 'PARTNER', 'SECRETARIAT', 'OBSERVER'] as const
export type Side = (typeof SIDES)[number]

export const sideWords: Readonly<Record<Side, string>> = {
  ASEAN: 'ASEAN Member State',
  PARTNER: 'Dialogue Partner',
  SECRETARIAT: 'ASEAN Secretariat',
  OBSERVER: 'Observer',
}

/** The first and last day of something; both belong to it, and null means without end on that side. */
export type Period = { readonly fromDay: PlainDate | null; readonly untilDay: PlainDate | null }

/** A seat at the table, for as long as it is one: member states join, so their number is never a constant. */
export type DelegationSeat = {
  readonly id: DelegationId
  readonly name: string
  readonly side: Side
  readonly memberFrom: PlainDate | null
  readonly memberUntil: PlainDate | null
}

/** One delegation's term as Country Coordinator. Terms may overlap on the day of the handover, and may leave gaps. */
export type Coordinatorship = Period & { readonly delegationId: DelegationId }

/** How exactly the day of a milestone is known. */
export const MILESTONE_PRECISIONS = ['DAY', 'MONTH', 'YEAR'] as const
export type MilestonePrecision = (typeof MILESTONE_PRECISIONS)[number]

/** Something the partnership remembers: an accession, an adoption, a founding. */
export type Milestone = {
  readonly id: MilestoneId
  /** As it reads after "anniversary of", such as "the strategic partnership". */
  readonly title: string
  /** The first of the month or of the year where no more is known. */
  readonly happenedOn: PlainDate
  readonly precision: MilestonePrecision
}

/** Anniversaries are marked every so many years. */
export const ANNIVERSARY_STEP = 5
