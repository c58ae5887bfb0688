import { type Block, type Cell, type Column, type OutlineItem } from '@/lib/papers/paper'
import { plainLines } from '@/lib/papers/plain-text'

/** Exactly as many cells as there are columns: what is missing is empty, what is over is left out. */
export const fittedCells = (cells: readonly Cell[], columns: readonly Column[]): Cell[] =>
  columns.map((_, index) => cells[index] ?? { blocks: [] })

/** The columns' widths as whole parts of a total, in the proportion of their shares. */
export function columnWidths(columns: readonly Column[], total: number): number[] {
  const shares = columns.map((column) => (Number.isFinite(column.width) ? Math.max(column.width, 0.01) : 1))
  const sum = shares.reduce((before, share) => before + share, 0)
  return shares.map((share) => Math.max(1, Math.floor((share / sum) * total)))
}

/** Rows of about so many lines at most are not parted by the end of a page. */
const shortRow = 12
const lettersAcross = 90

/** Whether a row will be short, by a rough count of the lines in its highest cell. */
export function isShort(cells: readonly Cell[], columns: readonly Column[]): boolean {
  const widths = columnWidths(columns, lettersAcross)
  return cells.every((cell, index) => {
    const width = widths[index] ?? lettersAcross
    const lines = cell.blocks.flatMap(plainLines).flatMap((line) => line.split('\n'))
    return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0) <= shortRow
  })
}

/** Whether an outline stands anywhere among the blocks. */
export const hasOutline = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => {
    if (block.kind === 'outline') return true
    if (block.kind === 'labelled' || block.kind === 'numbered') return hasOutline(block.blocks)
    if (block.kind === 'list') return block.items.some((item) => hasOutline(item.blocks))
    return false
  })

/** Whether a heading stands alone: it has nothing to be kept together with. */
export const isBare = ({ blocks, items }: OutlineItem): boolean => blocks.length === 0 && items.length === 0

/** An item of an outline in reading order, with its level (1-3) and its printed number, if it is counted. */
export type NumberedItem = {
  readonly item: OutlineItem
  readonly level: 1 | 2 | 3
  readonly number: string | null
}

export type OutlineCount = readonly [number, number, number]

/**
 * Numbers an outline as Word does: 1. / 1.1 / 1.1.1, a level begins anew under each higher one. Returns the count
 * reached, so that a later outline can go on from there.
 */
export function numberOutline(
  items: readonly OutlineItem[],
  from: OutlineCount = [0, 0, 0],
): { readonly numbered: readonly NumberedItem[]; readonly reached: OutlineCount } {
  let count = from
  const numbered: NumberedItem[] = []
  const visit = (list: readonly OutlineItem[], level: 1 | 2 | 3) => {
    for (const item of list) {
      if (item.numbering === 'counted') count = next(count, level)
      numbered.push({ item, level, number: item.numbering === 'counted' ? printed(count, level) : null })
      visit(item.items, level === 1 ? 2 : 3)
    }
  }
  visit(items, 1)
  return { numbered, reached: count }
}

function next([first, second, third]: OutlineCount, level: 1 | 2 | 3): OutlineCount {
  if (level === 1) return [first + 1, 0, 0]
  if (level === 2) return [first, second + 1, 0]
  return [first, second, third + 1]
}

const printed = (count: OutlineCount, level: 1 | 2 | 3) =>
  level === 1 ? `${String(count[0])}.` : count.slice(0, level).join('.')
