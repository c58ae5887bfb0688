import type { SeriesKind } from '@/lib/meetings/model/series'
import type { ItemKind } from './item'

/** The part a heading plays in the usual order of business, so that others know where to put what they bring. */
export const SKELETON_ROLES = [
  'OPENING',
  'ADOPTION',
  'DEVELOPMENTS',
  'REVIEW_OF_COOPERATION',
  'EXCHANGE_OF_VIEWS',
  'PREPARATION',
  'ADOPTION_OF_DOCUMENTS',
  'OTHER_MATTERS',
  'NEXT_MEETING',
  'CLOSING',
] as const
export type SkeletonRole = (typeof SKELETON_ROLES)[number]

/** A heading of the usual order of business of a series. The list is in order, and its headings are not nested. */
export type SkeletonItem = {
  /** Stays when the title changes; unique in its skeleton. */
  readonly key: string
  /** Null for a heading of the desk's own, and for breaks. */
  readonly role: SkeletonRole | null
  readonly kind: ItemKind
  readonly title: string
  readonly minutes: number | null
}

type Heading = readonly [role: SkeletonRole, kind: ItemKind, title: string, minutes: number]

/** The usual order of business, inferred from public programmes; a desk changes it per series. */
const headings: Readonly<Record<SeriesKind, (partner: string) => readonly Heading[]>> = {
  SOM: (partner) => [
    ['OPENING', 'PROCEDURAL', 'Opening remarks', 20],
    ['ADOPTION', 'PROCEDURAL', 'Adoption of the agenda and organisation of work', 10],
    ['DEVELOPMENTS', 'REVIEW', `Developments in ASEAN and in ${partner}`, 30],
    [
      'REVIEW_OF_COOPERATION',
      'REVIEW',
      `Review of ASEAN-${partner} cooperation and its future direction`,
      15,
    ],
    ['EXCHANGE_OF_VIEWS', 'EXCHANGE', 'Exchange of views on regional and international issues', 15],
    ['PREPARATION', 'PREPARATION', 'Preparation for the Post Ministerial Conference and the Summit', 20],
    ['OTHER_MATTERS', 'OTHER', 'Other matters', 15],
    ['NEXT_MEETING', 'PROCEDURAL', 'Date and venue of the next meeting', 5],
    ['CLOSING', 'PROCEDURAL', 'Closing remarks', 10],
  ],
  PMC: (partner) => [
    ['OPENING', 'PROCEDURAL', 'Opening remarks by the Co-Chairs', 10],
    [
      'REVIEW_OF_COOPERATION',
      'REVIEW',
      `Review of ASEAN-${partner} relations and their future direction`,
      35,
    ],
    ['EXCHANGE_OF_VIEWS', 'EXCHANGE', 'Exchange of views on regional and international issues', 35],
    ['CLOSING', 'PROCEDURAL', 'Closing remarks by the Co-Chairs', 10],
  ],
  JCC: (partner) => [
    ['OPENING', 'PROCEDURAL', 'Opening remarks', 15],
    ['ADOPTION', 'PROCEDURAL', 'Adoption of the agenda and organisation of work', 10],
    ['DEVELOPMENTS', 'REVIEW', `Developments in ASEAN and in ${partner}`, 20],
    ['REVIEW_OF_COOPERATION', 'REVIEW', 'Progress of the Plan of Action', 20],
    ['PREPARATION', 'PREPARATION', "Preparation for the Senior Officials' Meeting", 15],
    ['OTHER_MATTERS', 'OTHER', 'Other matters', 10],
    ['NEXT_MEETING', 'PROCEDURAL', 'Date and venue of the next meeting', 5],
    ['CLOSING', 'PROCEDURAL', 'Closing remarks', 5],
  ],
  SUMMIT: (partner) => [
    ['OPENING', 'PROCEDURAL', 'Opening statements by the Co-Chairs', 15],
    [
      'REVIEW_OF_COOPERATION',
      'REVIEW',
      `Review of ASEAN-${partner} relations and their future direction`,
      40,
    ],
    ['EXCHANGE_OF_VIEWS', 'EXCHANGE', 'Exchange of views on regional and international issues', 40],
    ['ADOPTION_OF_DOCUMENTS', 'PROCEDURAL', 'Adoption of outcome documents', 10],
    ['CLOSING', 'PROCEDURAL', 'Closing remarks by the Co-Chairs', 10],
  ],
}

/** The skeleton a new series starts with; `partner` as it stands after "ASEAN-", such as "Russia". */
export function defaultSkeleton(kind: SeriesKind, partner: string): readonly SkeletonItem[] {
  return headings[kind](partner).map(([role, itemKind, title, minutes]) => ({
    key: role.toLowerCase().replaceAll('_', '-'),
    role,
    kind: itemKind,
    title,
    minutes,
  }))
}
