import type { Circle } from '@/lib/access/circle'

/** What a meeting can come to on an item. */
export const OUTCOME_KINDS = ['AGREED', 'NOTED', 'TASKED', 'RESERVED', 'DEFERRED'] as const
export type OutcomeKind = (typeof OUTCOME_KINDS)[number]

/** The word, the key it is written with in the room, and how a sentence about it begins in the trade's prose. */
export const outcomeWords: Readonly<
  Record<OutcomeKind, { readonly word: string; readonly key: string; readonly begins: string }>
> = {
  AGREED: { word: 'agreed', key: 'a', begins: 'The Meeting agreed' },
  NOTED: { word: 'noted', key: 'n', begins: 'The Meeting noted' },
  TASKED: { word: 'tasked', key: 't', begins: 'The Meeting tasked' },
  RESERVED: { word: 'reserved', key: 'r', begins: 'The Meeting took note of the reservation' },
  DEFERRED: { word: 'deferred', key: 'd', begins: 'The Meeting deferred' },
}

/** Where an item goes on: to the next meeting of the series, or up to the meeting this one prepares. */
export const CARRY_TARGETS = ['NEXT_MEETING', 'PREPARED_MEETING'] as const
export type CarryTarget = (typeof CARRY_TARGETS)[number]

export const FOLLOW_UP_STATUSES = ['OPEN', 'ON_GOING', 'DONE', 'DROPPED'] as const
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number]

export const followUpStatusWords: Readonly<Record<FollowUpStatus, string>> = {
  OPEN: 'open',
  ON_GOING: 'on-going',
  DONE: 'done',
  DROPPED: 'dropped',
}

/** The states in which something is still to be done. */
export const PENDING: readonly FollowUpStatus[] = ['OPEN', 'ON_GOING']

/** Stands in the place of a date that was not set. */
export const NO_DATE = '9999-12-31'

/** An outcome is of its desk and for others: it is never its author's alone. */
export const OUTCOME_CIRCLES = [
  'OWN_DELEGATION',
  'CO_CHAIRS',
  'ASEAN',
  'ASEAN_AND_SECRETARIAT',
  'ALL_DELEGATIONS',
] as const satisfies readonly Circle[]
export type OutcomeCircle = (typeof OUTCOME_CIRCLES)[number]

export const LONGEST_SENTENCE = 2_000
