import type { PlainDate } from '@/lib/kernel/clock'

export const MEETING_FORMATS = ['IN_PERSON', 'VIRTUAL', 'HYBRID'] as const
export type MeetingFormat = (typeof MEETING_FORMATS)[number]

export const meetingFormatWords: Readonly<Record<MeetingFormat, string>> = {
  IN_PERSON: 'in person',
  VIRTUAL: 'virtual',
  HYBRID: 'hybrid',
}

/** Whether the days of a meeting are known, or only its month. */
export const DATE_PRECISIONS = ['DAY', 'MONTH'] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

/** A meeting is planned, then held, then closed: a closed one is frozen. */
export const MEETING_STATUSES = ['PLANNED', 'HELD', 'CLOSED'] as const
export type MeetingStatus = (typeof MEETING_STATUSES)[number]

export const meetingStatusWords: Readonly<Record<MeetingStatus, string>> = {
  PLANNED: 'planned',
  HELD: 'held',
  CLOSED: 'closed',
}

/** First and last day. Where only the month is known: the first and the last day of that month. */
export type MeetingDates = {
  readonly precision: DatePrecision
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
}

/** What tells one meeting of a series from another; the number may be missing and may clash. */
export type MeetingName = {
  readonly ordinal: number | null
  /** "Special", "Commemorative": stands before the name of the series, usually where there is no number. */
  readonly epithet?: string | null
}

/** Where a meeting takes place; a virtual one may still name the host's town. */
export type MeetingPlace = { readonly format: MeetingFormat; readonly venue: string | null }

/** When the sessions of each day begin and end, in minutes after midnight of the meeting's zone. */
export type SessionHours = { readonly beginsAt: number; readonly endsAt: number }

export const DEFAULT_SESSION_HOURS: SessionHours = { beginsAt: 9 * 60, endsAt: 17 * 60 }
