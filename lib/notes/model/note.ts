import type { Circle } from '@/lib/access/circle'

/** How far a note may say who made a remark it reports. */
export const ATTRIBUTIONS = ['NAMED', 'SIDE_ONLY', 'NONE'] as const
export type Attribution = (typeof ATTRIBUTIONS)[number]

export const attributionWords: Readonly<Record<Attribution, string>> = {
  NAMED: 'named delegation',
  SIDE_ONLY: 'side only',
  NONE: 'not attributed',
}

/** The circles a note may begin in; a wider one is a step of its own, which asks who will then read it. */
export const FIRST_CIRCLES = ['AUTHOR', 'OWN_DELEGATION'] as const satisfies readonly Circle[]

/** What a note is about; none of them: it belongs to the partnership. */
export type NoteTarget = {
  readonly meetingId: string | null
  readonly itemId: string | null
  readonly topicId: string | null
  readonly lineId: string | null
}

/** After so many minutes without typing, what was typed is kept as a revision before more is added. */
export const PAUSE_MINUTES = 5

export const LONGEST_TITLE = 200
