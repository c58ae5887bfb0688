import type { Circle } from '@/lib/access/circle'
import type { ActionLineId, PlanId, PlanPartId, PlanSectionId } from '@/lib/kernel/ids'

export const lineStates = ['NOT_STARTED', 'ON_GOING', 'ADDRESSED', 'COMPLETED', 'NO_LONGER_RELEVANT'] as const
export type LineState = (typeof lineStates)[number]

export const stateWords: Readonly<Record<LineState, string>> = {
  NOT_STARTED: 'Not started',
  ON_GOING: 'On-going',
  ADDRESSED: 'Addressed',
  COMPLETED: 'Completed',
  NO_LONGER_RELEVANT: 'No longer relevant',
}

/**
 * What each state means. "Implemented" and "carried out" are used for different things, so a figure is worth only what
 * the definition beside it says: these are printed wherever a figure is.
 */
export const stateDefinitions: Readonly<Record<LineState, string>> = {
  NOT_STARTED: 'nothing has been prepared or held',
  ON_GOING: 'preparations or work are under way; no activity has been held yet',
  ADDRESSED: 'at least one activity has been held',
  COMPLETED: 'all that the line asks for has been done, with evidence',
  NO_LONGER_RELEVANT: 'both sides no longer pursue the line, with a reason',
}

/** All of them in one sentence: a figure is worth what the definition beside it says. */
export const stateMeanings = `Status: ${lineStates.map((state) => `${stateWords[state].toLowerCase()}, ${stateDefinitions[state]}`).join('; ')}.`

/** The states in which a line still waits for something. */
export const openStates: readonly LineState[] = ['NOT_STARTED', 'ON_GOING', 'ADDRESSED']

/** The states a line must be in to count as carried out. */
export const carriedOutStates: readonly LineState[] = ['ADDRESSED', 'COMPLETED']

export const linePriorities = ['ORDINARY', 'HIGH'] as const
export type LinePriority = (typeof linePriorities)[number]

/** For whom a copy is made; nothing that is not open to all of them is in it. */
export const copyAudiences = ['OWN_DELEGATION', 'ASEAN', 'ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS'] as const
export type CopyAudience = (typeof copyAudiences)[number]

/** The charts of a plan, in the order in which they are shown. */
export const chartKinds = ['status', 'progress', 'activities', 'fund'] as const
export type ChartKind = (typeof chartKinds)[number]

export const planKinds = ['PLAN_OF_ACTION', 'SECTOR_PLAN'] as const
export type PlanKind = (typeof planKinds)[number]

/** How many lines stand in each state. */
export type StateCounts = Readonly<Record<LineState, number>>

/** The orders in which a matrix can be read: as the plan is printed, by state, by lead, by the last activity, by the last sign of life, by the next date. */
export const matrixOrders = ['plan', 'state', 'leads', 'last', 'quiet', 'next'] as const
export type MatrixOrder = (typeof matrixOrders)[number]

/** What a delegation remarks on a line, for its circle. */
export type LineRemark = { readonly circle: Circle; readonly text: string }

/** A row of the matrix. */
export type MatrixLine = {
  readonly id: ActionLineId
  readonly planId: PlanId
  readonly partId: PlanPartId
  readonly sectionId: PlanSectionId
  readonly position: number
  /** As composed with the levels above: "1.1.2". Empty where nothing was printed. */
  readonly reference: string
  readonly text: string
  readonly ourTitle: string
  readonly priority: LinePriority
  readonly state: LineState
  readonly stateAsOn: string | null
  readonly leads: readonly string[]
  readonly targetOn: string | null
  readonly lastActivityOn: string | null
  readonly nextOn: string | null
  readonly quietSince: string
  readonly proposedState: LineState | null
  readonly revision: number
  readonly remarks: readonly LineRemark[]
  /** The lead under whom the row stands, where the matrix is ordered by leads; a line may stand there twice. */
  readonly under: string
}
