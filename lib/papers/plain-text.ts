import { type Block, type Run } from '@/lib/papers/paper'

/** The words without their dress. */
export const plainText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')

/** A block as plain lines: for a cell of a workbook, for a search index, for a comparison. */
export function plainLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [[block.number, plainText(block.runs)].filter((part) => part !== undefined).join(' ')]
    case 'paragraph':
      return [plainText(block.runs)]
    case 'labelled':
      return [`${block.label}: ${plainText(block.runs)}`.trimEnd(), ...block.blocks.flatMap(plainLines)]
    case 'list':
      return block.items.flatMap((item, index) => {
        const sign = block.style === 'bulleted' ? '•' : `${String(index + 1)}.`
        return [`${sign} ${plainText(item.runs)}`, ...item.blocks.flatMap(plainLines)]
      })
    case 'numbered':
      return [plainText(block.runs), ...block.blocks.flatMap(plainLines)]
    case 'outline':
      return block.items.flatMap(function linesOf(item): string[] {
        return [plainText(item.title), ...item.blocks.flatMap(plainLines), ...item.items.flatMap(linesOf)]
      })
    case 'table':
      return block.rows.flatMap((row) =>
        row.kind === 'section'
          ? [plainText(row.runs)]
          : [row.cells.map((cell) => cell.blocks.flatMap(plainLines).join(' ')).join('\t')],
      )
    case 'page break':
      return []
  }
}
