import type { PlainDate } from '@/lib/kernel/clock'
import type { DelegationId, MeetingId, MilestoneId, SeriesId, TopicId } from '@/lib/kernel/ids'

/** By standing practice the indicative list of topics has two poles. */
export const POLES = ['REVIEW_OF_COOPERATION', 'EXCHANGE_OF_VIEWS'] as const
export type Pole = (typeof POLES)[number]

export const poleWords: Readonly<Record<Pole, string>> = {
  REVIEW_OF_COOPERATION: 'Review of cooperation and its future direction',
  EXCHANGE_OF_VIEWS: 'Exchange of views on regional and international issues',
}

/** How often a topic stands on the agenda of a series it serves. */
export const FREQUENCIES = ['ALWAYS', 'EVERY_NTH', 'ON_ANNIVERSARY'] as const
export type Frequency = (typeof FREQUENCIES)[number]

export const frequencyWords: Readonly<Record<Frequency, string>> = {
  ALWAYS: 'at every meeting',
  EVERY_NTH: 'at every n-th meeting',
  ON_ANNIVERSARY: 'on anniversaries',
}

/** How deep the standing list may be nested. */
export const TOPIC_LEVELS = 3

/** A stable entry of the indicative list. It outlives its wordings: those are kept as editions. */
export type StandingTopic = {
  readonly id: TopicId
  readonly parentId: TopicId | null
  readonly orderKey: string
  readonly pole: Pole
  readonly title: string
  /** The series on whose agendas it may stand. */
  readonly seriesIds: readonly SeriesId[]
  readonly frequency: Frequency
  /** The n of EVERY_NTH; null otherwise. */
  readonly everyNth: number | null
  /** The milestone of ON_ANNIVERSARY; null means any anniversary of the partnership. */
  readonly milestoneId: MilestoneId | null
  readonly minutes: number | null
  /** The delegation that usually opens it. */
  readonly leadId: DelegationId | null
  readonly retiredOn: PlainDate | null
}

/** The wording a topic had at a meeting it stood at. */
export type TopicEdition = {
  readonly meetingId: MeetingId
  /** The first day of that meeting. */
  readonly startsOn: PlainDate
  readonly wording: string
}
