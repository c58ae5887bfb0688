import { type Paper } from '@/lib/papers/paper'

/** What is counted while one document is set. */
export type Counts = { lists: number; outlines: number; changes: number }

/** Where the next block stands. */
export type Setting = {
  readonly paper: Paper
  readonly counts: Counts
  /** Whether the heading styles number: they do in a paper with an outline, and its other headings then say that they have none. */
  readonly headings: 'numbered' | 'plain'
  /** When tracked changes are said to have been made. */
  readonly changedAt: string
  readonly place: 'page' | 'item' | 'cell'
  /** From the left edge of the text, in twips. */
  readonly indent: number
  /** How many lists of each style the block stands in. */
  readonly depth: Readonly<Record<'bulleted' | 'numbered', number>>
  /** Twips between the edges of the page's text or of the cell. */
  readonly width: number
  readonly align?: 'centre' | 'end'
}
