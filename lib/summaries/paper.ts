import { momentText } from '@/lib/kernel/zones'
import { heading, numbered } from '@/lib/papers/build'
import type { Paper } from '@/lib/papers/paper'
import type { ParagraphKind } from './model'

/** What a paper of a summary is made of: the copy for its audience, and the words around it. */
export type SummaryPaper = {
  readonly rows: readonly { readonly kind: ParagraphKind; readonly text: string }[]
  readonly heading: string
  /** "Draft" as long as the record is open. */
  readonly state: string | null
  readonly marking: string
  readonly audience: string
  readonly now: Date
  readonly zone: string
}

/** The co-chairs' own account of a meeting: paragraphs numbered throughout, under the headings of the agenda. */
export function summaryPaper(copy: SummaryPaper): Paper {
  return {
    title: "Co-Chairs' Summary",
    subtitles: [copy.heading],
    language: 'en-GB',
    orientation: 'portrait',
    marking: copy.marking,
    asOf: `As of ${momentText(copy.now, copy.zone)}`,
    audience: `For: ${copy.audience}`,
    ...(copy.state !== null && { state: copy.state }),
    blocks: copy.rows.map(({ kind, text }) => (kind === 'HEADING' ? heading(1, text) : numbered(text))),
  }
}
