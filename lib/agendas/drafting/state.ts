import type { PlainDate } from '@/lib/kernel/clock'
import type { ActionLineId, AgendaItemId, DelegationId, MeetingId, SeriesId, TopicId } from '@/lib/kernel/ids'
import type { MeetingDates, MeetingName, MeetingPlace } from '@/lib/meetings/model/meeting'
import type { SeriesNames } from '@/lib/meetings/model/series'
import type { Milestone } from '@/lib/partnerships/model'
import type { LinePriority, LineState } from '@/lib/plans/model'
import type { StandingTopic } from '@/lib/topics/model'
import type { AgendaCircle } from '../model/agenda'
import type { ItemKind } from '../model/item'
import type { SkeletonItem } from '../model/skeleton'

/** A meeting that took place, or is to take place, before the one that is being prepared. */
export type EarlierMeeting = MeetingName &
  MeetingDates & { readonly id: MeetingId; readonly seriesId: SeriesId }

/**
 * Where a topic stood, and in which words: those need be told only of the meeting whose wording counts, and are empty elsewhere. Whether
 * the meeting reached it is told by the unreached items.
 */
export type TopicStood = {
  readonly topicId: TopicId
  readonly meetingId: MeetingId
  readonly wording: string
}

/** An item an earlier meeting left for this one; by default those of the previous meeting of the series. */
export type UnreachedItem = {
  readonly itemId: AgendaItemId
  readonly parentId: AgendaItemId | null
  readonly orderKey: string
  /** The meeting that left it, as a reason names it: "18th ARSOM". */
  readonly meetingTitle: string
  readonly how: 'NOT_REACHED' | 'DEFERRED'
  readonly circle?: AgendaCircle
  readonly kind: ItemKind
  readonly title: string
  readonly minutes: number | null
  readonly leadId: DelegationId | null
  readonly topicId: TopicId | null
  /** The key under which it had been drafted; null for an item of the desk's own. */
  readonly sourceKey: string | null
}

/** A follow-up of an earlier meeting that falls due before this one and is still to be done. */
export type RemainingAction = {
  readonly followUpId: string
  readonly what: string
  readonly ownerName: string
  /** The delegation that is to do it; null where it is a person. */
  readonly ownerId: DelegationId | null
  readonly dueOn: PlainDate
  readonly meetingTitle: string
  readonly topicId: TopicId | null
  readonly circle: AgendaCircle
}

/** The co-chairs' summary of the meeting of this series before this one. */
export type LastSummary = { readonly meetingId: MeetingId; readonly meetingTitle: string }

/** What is known about another meeting: its number, its dates and its place may each be missing. */
export type KnownMeeting = MeetingName &
  MeetingPlace & { readonly series: SeriesNames; readonly dates: MeetingDates | null }

/** A plan in force, with those of its lines that still wait for something and are quiet or dated. */
export type TrackedPlan = {
  readonly shortTitle: string
  readonly endsOn: PlainDate
  /** After so many months without a report or an activity a line is quiet. */
  readonly quietMonths: number
  /** The standing topic under which meetings review the plan. */
  readonly topicId: TopicId | null
  readonly lines: readonly TrackedLine[]
}

export type TrackedLine = {
  readonly id: ActionLineId
  /** The part of the plan it stands in, by id and as it is named: "2 Security cooperation"; a plan without parts names none. */
  readonly partId: string
  readonly part: string
  readonly position: number
  readonly reference: string
  readonly title: string
  readonly priority: LinePriority
  readonly state: LineState
  readonly stateAsOn: PlainDate | null
  readonly lastActivityOn: PlainDate | null
  readonly nextOn: PlainDate | null
  readonly quietSince: PlainDate
}

/** All a draft is computed from: plain data, in any order but that of the skeleton. */
export type DraftState = {
  readonly meeting: MeetingName & MeetingDates & { readonly id: MeetingId }
  readonly series: SeriesNames & { readonly id: SeriesId }
  readonly skeleton: readonly SkeletonItem[]
  readonly topics: readonly StandingTopic[]
  readonly stood: readonly TopicStood[]
  /** Of every series of the partnership; wordings may come from any, frequencies count this series only. */
  readonly earlier: readonly EarlierMeeting[]
  readonly unreached: readonly UnreachedItem[]
  readonly remaining: readonly RemainingAction[]
  /** Null where there is none, or none this reader may read. */
  readonly lastSummary: LastSummary | null
  readonly milestones: readonly Milestone[]
  /** The meeting this one prepares: a SOM its PMC. */
  readonly prepares: KnownMeeting | null
  /** The meeting of this series after this one, if it is recorded. */
  readonly next: KnownMeeting | null
  readonly plans: readonly TrackedPlan[]
  /** By which silence and lateness are reckoned. */
  readonly today: PlainDate
}

/** An item of the agenda as drafting sees it; removed ones are told too, so that they are not brought back. */
export type AgendaEntry = {
  readonly id: AgendaItemId
  readonly parentId: AgendaItemId | null
  readonly orderKey: string
  readonly sourceKey: string | null
  readonly title: string
  readonly removed: boolean
}

/** What the officer decided on a proposed key when taking over an earlier draft of this meeting. */
export type DraftDecision = { readonly key: string; readonly taken: boolean; readonly decidedOn: PlainDate }
