/** The rooms an act may have been done in, as the first word of its name says; in the order in which they are offered. */
export const ROOMS = [
  'meetings',
  'agendas',
  'topics',
  'plans',
  'activities',
  'funds',
  'notes',
  'outcomes',
  'summaries',
  'partnerships',
  'people',
  'identity',
] as const
export type Room = (typeof ROOMS)[number]

export const roomWords: Readonly<Record<Room, string>> = {
  meetings: 'Meetings',
  agendas: 'Agendas',
  topics: 'Standing list',
  plans: 'Plans',
  activities: 'Activities',
  funds: 'Funds',
  notes: 'Notes',
  outcomes: 'Outcomes',
  summaries: 'Summaries',
  partnerships: 'Settings',
  people: 'People',
  identity: 'Sign-in',
}

/** One act as a reader of the trail sees it. */
export type Act = {
  readonly place: number
  readonly at: Date
  /** Null where the reader may not know the person. */
  readonly who: string | null
  readonly room: string
  readonly what: string
  /** What it was done to, where the reader may read that; null otherwise. */
  readonly about: { readonly title: string; readonly href: string | null } | null
}
