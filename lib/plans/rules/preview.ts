import type { Paper } from '@/lib/papers/paper'

/** A paper whose tables end after so many rows: enough to look at on a screen. */
export function beginningOf(paper: Paper, rows: number): Paper {
  return {
    ...paper,
    blocks: paper.blocks.map((block) =>
      block.kind === 'table' ? { ...block, rows: block.rows.slice(0, rows) } : block,
    ),
  }
}
