import type { MeetingId } from '@/lib/kernel/ids'

/** What is news to somebody. */
export const NEWS_KINDS = ['SHARE', 'RELEASE', 'FOLLOW_UP', 'AGENDA', 'SUMMARY', 'ROUND'] as const
export type NewsKind = (typeof NEWS_KINDS)[number]

/** What happened, before the title of what it happened to. */
export const newsWords: Readonly<Record<NewsKind, string>> = {
  SHARE: 'A note was shared with you',
  RELEASE: 'A copy of a note was released',
  FOLLOW_UP: 'A follow-up was given to you',
  AGENDA: 'The agenda was opened to you',
  SUMMARY: 'The summary was opened to you',
  ROUND: 'You are asked to report',
}

/** Where it leads. */
export type NewsAbout =
  | { readonly kind: 'NOTE' | 'RELEASE' | 'FOLLOW_UP'; readonly id: string }
  | { readonly kind: 'AGENDA' | 'SUMMARY'; readonly id: MeetingId }
  | { readonly kind: 'ROUND'; readonly id: string; readonly planId: string }

/** One piece of news, worked out from its subject at the moment it is read: what was withdrawn is no news any more. */
export type NewsRow = {
  /** Its kind and its subject: "SHARE 01h...". */
  readonly key: string
  readonly kind: NewsKind
  readonly at: Date
  /** The title of the subject, as this reader may read it now. */
  readonly title: string
  readonly about: NewsAbout
}

export type News = NewsRow & { readonly isRead: boolean }

/** As many unread pieces as are counted; more are "99+". */
export const COUNTED = 100
