import type { OutcomeCircle } from '@/lib/outcomes/model'

/** A summary goes as far as outcomes can. */
export type SummaryCircle = OutcomeCircle

export const PARAGRAPH_KINDS = ['PARAGRAPH', 'HEADING'] as const
export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number]

/** A heading or a paragraph of a summary, as the rules see it; the number is computed. */
export type SummaryRow = {
  readonly id: string
  readonly orderKey: string
  readonly kind: ParagraphKind
  readonly text: string
  /** From whom it takes its circle; null for what the desk wrote itself. */
  readonly outcomeId: string | null
  readonly itemId: string | null
  /** The text as it was assembled; null for what the desk wrote itself. */
  readonly assembled: string | null
  readonly circle: SummaryCircle
  readonly revision: number
}

/**
 * How a paragraph stands to its source: nothing to say; the source reads otherwise now, while the paragraph was edited; or
 * the source is gone.
 */
export type SourceState = 'AS_IT_WAS' | 'CHANGED' | 'GONE'

export const LONGEST_PARAGRAPH = 6_000

/** For whom a copy is made, in the words its foot carries, and what it is marked with by default. */
export const SUMMARY_FORMATS = ['docx', 'pdf'] as const
