/** What can be found, in the order in which it is offered to narrow by. */
export const KINDS = [
  'MEETING',
  'TOPIC',
  'ITEM',
  'PAPER',
  'PLAN',
  'LINE',
  'ACTIVITY',
  'NOTE',
  'RELEASE',
  'OUTCOME',
  'FOLLOW_UP',
  'PARAGRAPH',
] as const
export type Kind = (typeof KINDS)[number]

/** One of a kind, and several. */
export const kindWords: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  MEETING: ['Meeting', 'Meetings'],
  TOPIC: ['Standing topic', 'Standing topics'],
  ITEM: ['Agenda item', 'Agenda items'],
  PAPER: ['Paper', 'Papers'],
  PLAN: ['Plan', 'Plans'],
  LINE: ['Action line', 'Action lines'],
  ACTIVITY: ['Activity', 'Activities'],
  NOTE: ['Note', 'Notes'],
  RELEASE: ['Released note', 'Released notes'],
  OUTCOME: ['Outcome', 'Outcomes'],
  FOLLOW_UP: ['Follow-up', 'Follow-ups'],
  PARAGRAPH: ['Summary paragraph', 'Summary paragraphs'],
}

/** A piece of a text: found, or beside what was found. */
export type Segment = { readonly text: string; readonly hit: boolean }

/** Something found, as far as the reader may read it. */
export type Hit = {
  readonly kind: Kind
  readonly id: string
  /** Where it lives, as far as its kind has such a place. */
  readonly meetingId: string | null
  readonly planId: string | null
  readonly itemId: string | null
  readonly title: readonly Segment[]
  /** The words around what was found; empty where it was the title. */
  readonly snippet: readonly Segment[]
  /** "19th ARSOM", "CPA 2021-2025". */
  readonly within: string | null
}

/** How many are looked for at most: whoever gets as many has asked for too little. */
export const MOST_HITS = 100
