import type { Actor } from '@/lib/access/actor'
import type { PlainDate } from '@/lib/kernel/clock'
import type {
  ActionLineId,
  FollowUpId,
  MeetingId,
  PartnershipId,
  PlanId,
  ReportRequestId,
  ReportingRoundId,
} from '@/lib/kernel/ids'

/** What a thing that waits is about, so that the screen can lead there. A room that brings things adds its kind. */
export type WaitingAbout =
  | { readonly kind: 'MEETING'; readonly id: MeetingId; readonly label: string }
  | { readonly kind: 'FOLLOW_UP'; readonly id: FollowUpId; readonly label: string }
  /** The list of them, where there are more than can be told one by one. */
  | { readonly kind: 'FOLLOW_UPS'; readonly label: string }
  | { readonly kind: 'LINE'; readonly id: ActionLineId; readonly planId: PlanId; readonly label: string }
  /** The matrix of a plan, narrowed to the lines that are meant. */
  | { readonly kind: 'PLAN'; readonly id: PlanId; readonly narrowed: string; readonly label: string }
  /** What a focal point with an account is asked. */
  | { readonly kind: 'REQUEST'; readonly id: ReportRequestId; readonly label: string }
  | { readonly kind: 'ROUND'; readonly id: ReportingRoundId; readonly planId: PlanId; readonly label: string }

/** The one thing to do about it, right from the list; `OPEN` is to go and look. */
export type WaitingAct =
  | { readonly kind: 'TICK_STEP'; readonly meetingId: MeetingId; readonly step: string }
  | { readonly kind: 'MARK_HELD'; readonly meetingId: MeetingId; readonly revision: number }
  | { readonly kind: 'OPEN' }

/** Something that waits for the one who looks: what, about which, by when. */
export type Waiting = {
  /** Tells it from all others, also those of other sources. */
  readonly key: string
  /** As a command to the reader: "Circulate the draft agenda". */
  readonly what: string
  readonly by: PlainDate
  /** The day may still move: only the month of the meeting is known. */
  readonly provisional: boolean
  readonly about: WaitingAbout
  readonly act: WaitingAct
}

/** A room that knows of things that wait. It tells only what the actor may know, in any order and however far ahead. */
export type WaitingSource = (at: {
  readonly actor: Actor
  readonly partnershipId: PartnershipId
  readonly now: Date
}) => Promise<readonly Waiting[]>

export const WAITING_GROUPS = ['OVERDUE', 'THIS_WEEK', 'LATER'] as const
export type WaitingGroup = (typeof WAITING_GROUPS)[number]

export const waitingGroupWords: Readonly<Record<WaitingGroup, string>> = {
  OVERDUE: 'Overdue',
  THIS_WEEK: 'This week',
  LATER: 'Later',
}
