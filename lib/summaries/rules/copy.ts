import { fold } from '@/lib/kernel/text'
import { admits } from '@/lib/access/circle-reach'
import type { SummaryCircle, SummaryRow } from '../model'
import { type Numbered, numberParagraphs } from './numbering'

/** Why a row of the maker's own view does not pass into a copy. */
export type Stop =
  /** Its own circle is narrower than the copy's. */
  | { readonly why: 'CIRCLE'; readonly circle: SummaryCircle }
  /** It repeats, word for word, what an outcome says to a narrower circle. */
  | { readonly why: 'REPEATS'; readonly circle: SummaryCircle }
  /** The summary as a whole has not been opened so far. */
  | { readonly why: 'NOT_OPENED'; readonly circle: SummaryCircle }

export type Stopped<Row> = { readonly row: Row; readonly stop: Stop }

export type SummaryCopy<Row> = {
  readonly rows: readonly Numbered<Row>[]
  readonly stopped: readonly Stopped<Row>[]
}

/** What an outcome says, and to whom. */
export type Said = { readonly sentence: string; readonly circle: SummaryCircle }

/** Shorter runs of words than this are said by everybody about everything. */
const TELLING = 24

/**
 * The copy for an audience: a row passes only if all of the audience may read it, and if it does not repeat what is said to
 * fewer. What does not pass is told to the maker, who may read all of it. Whoever does not run the desk makes no copy that
 * goes further than the summary itself has gone.
 */
export function copyFor<Row extends SummaryRow & { readonly paperCircle: SummaryCircle }>(
  rows: readonly Row[],
  audience: SummaryCircle,
  given: { readonly said: readonly Said[]; readonly maker: 'DESK' | 'READER' },
): SummaryCopy<Row> {
  const closer = given.said
    .filter(({ circle, sentence }) => !admits(audience, circle) && sentence.length >= TELLING)
    .map(({ circle, sentence }) => ({ circle, words: asCompared(sentence) }))
  const stopOf = (row: Row): Stop | null => {
    if (!admits(audience, row.circle)) return { why: 'CIRCLE', circle: row.circle }
    const words = asCompared(row.text)
    const repeats = closer.find((one) => words.includes(one.words))
    if (repeats !== undefined) return { why: 'REPEATS', circle: repeats.circle }
    if (given.maker === 'READER' && !admits(audience, row.paperCircle))
      return { why: 'NOT_OPENED', circle: row.paperCircle }
    return null
  }
  const passed: Row[] = []
  const stopped: Stopped<Row>[] = []
  for (const row of rows) {
    const stop = stopOf(row)
    if (stop === null) passed.push(row)
    else stopped.push({ row, stop })
  }
  return { rows: numberParagraphs(passed, 'DROP_BARE'), stopped }
}

function asCompared(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
