import { compareOrder } from '@/lib/kernel/ordered-tree'
import type { ParagraphKind } from '../model'

type Row = { readonly id: string; readonly orderKey: string; readonly kind: ParagraphKind }
export type Numbered<Each> = Each & { readonly number: number | null }

/**
 * The rows in order, each paragraph with its number. Give it what the reader may see and nothing else: then no gap tells
 * that there is more. `BARE` headings, with no paragraph under them for this reader, tell as much and are left out.
 */
export function numberParagraphs<Each extends Row>(
  rows: readonly Each[],
  bare: 'KEEP_BARE' | 'DROP_BARE',
): readonly Numbered<Each>[] {
  const sorted = [...rows].sort(compareOrder)
  const kept =
    bare === 'KEEP_BARE'
      ? sorted
      : sorted.filter((row, place) => row.kind === 'PARAGRAPH' || sorted[place + 1]?.kind === 'PARAGRAPH')
  let count = 0
  return kept.map((row) => ({ ...row, number: row.kind === 'HEADING' ? null : (count += 1) }))
}
