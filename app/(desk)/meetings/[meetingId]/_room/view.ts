import type { Circle } from '@/lib/access/circle'
import type { FollowUpStatus, OutcomeKind } from '@/lib/outcomes/model'

/** An item as the room shows it: planned and real time, moments as ISO text, since it travels and is kept as JSON. */
export type RoomItem = {
  readonly id: string
  readonly number: string | null
  readonly depth: number
  readonly title: string
  readonly kind: string
  readonly circle: Circle
  readonly day: number
  readonly minutes: number
  readonly plannedAt: string | null
  readonly planned: string
  readonly stretches: readonly { readonly startedAt: string; readonly endedAt: string | null }[]
}

export type RoomOutcome = {
  readonly id: string
  readonly itemId: string | null
  readonly kind: OutcomeKind
  readonly sentence: string
  readonly circle: Circle
  readonly toNextMeeting: boolean
  readonly toPrepared: boolean
  readonly revision: number
}

export type Owner = { readonly kind: 'PERSON' | 'DELEGATION'; readonly id: string }

export type RoomFollowUp = {
  readonly id: string
  readonly outcomeId: string
  readonly what: string
  readonly owner: Owner
  readonly ownerName: string
  /** Empty where none was set. */
  readonly dueOn: string
  readonly lineId: string | null
  readonly status: FollowUpStatus
  readonly revision: number
}

/** A note of an item the person writes; its text lives elsewhere. */
export type RoomNote = {
  readonly noteId: string
  readonly itemId: string
  readonly title: string
  readonly author: string
  readonly circle: Circle
  readonly mayDecide: boolean
}

/** What a meeting came to so far, as one person sees it. */
export type RoomView = {
  readonly meetingId: string
  readonly zone: string
  /** "27 Apr 2023" and so on, for each day of the agenda. */
  readonly status: string
  readonly hasPrepared: boolean
  readonly items: readonly RoomItem[]
  readonly outcomes: readonly RoomOutcome[]
  readonly followUps: readonly RoomFollowUp[]
  readonly notes: readonly RoomNote[]
  readonly mayRecord: boolean
}

/** The view with a word for all that is in it, and the house's clock when it was read. */
export type SeenRoom = {
  readonly hash: string
  readonly view: RoomView
  readonly now: string
  /** How fast that clock goes. */
  readonly pace: number
}

/** The item the meeting is on. */
export function currentOf({ items }: RoomView): string | null {
  return items.find(({ stretches }) => stretches.some(({ endedAt }) => endedAt === null))?.id ?? null
}

/**
 * When a turn is made: after the one before it. The house's time, as far as a device can tell, steps back a little where an answer came
 * slowly, and a turn at the very moment of another is taken for that one taken back.
 */
export function momentOf(view: RoomView, now: Date): Date {
  const begun = view.items.flatMap(({ stretches }) => stretches.map(({ startedAt }) => Date.parse(startedAt)))
  return new Date(Math.max(now.getTime(), ...begun.map((moment) => moment + 1)))
}
