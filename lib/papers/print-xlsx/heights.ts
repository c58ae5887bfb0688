import { type Sheet, type SheetCell } from '@/lib/papers/workbook'

const lineHeight = 15
const tallest = 405
/** Letters are narrower than the digit by which widths are counted. */
const lettersPerUnit = 1.15

const textOf = (cell: SheetCell | undefined): string => (typeof cell === 'string' ? cell : '')

const linesIn = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / (width * lettersPerUnit))), 0)

const heightFor = (texts: readonly string[], sheet: Sheet): number =>
  Math.min(
    tallest,
    lineHeight *
      Math.max(1, ...sheet.columns.map((column, index) => linesIn(texts[index] ?? '', column.width))),
  )

/**
 * Points for the heading row and each row after it. Excel works heights out again when a row is edited; other programs
 * show a row without one a single line high.
 */
export const rowHeights = (sheet: Sheet): number[] => [
  heightFor(
    sheet.columns.map((column) => column.heading),
    sheet,
  ),
  ...sheet.rows.map((row) => (row.kind === 'section' ? lineHeight : heightFor(row.cells.map(textOf), sheet))),
]
