import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { text } from '@/lib/papers/build'
import { columnWidths, fittedCells, isShort } from '@/lib/papers/layout'
import { printableLine } from '@/lib/papers/letters'
import { type Block, type Cell, type Column, type Row, type Table as Plain } from '@/lib/papers/paper'
import { paragraphChildren } from '@/lib/papers/print-docx/runs'
import { type Setting } from '@/lib/papers/print-docx/setting'
import { ink } from '@/lib/papers/print-docx/styles'

/** Sets what stands in a cell; handed in, since blocks hold tables and tables hold blocks. */
type SetBlocks = (blocks: readonly Block[], setting: Setting) => (Paragraph | Table)[]

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const hairline: IBorderOptions = { style: BorderStyle.SINGLE, size: 2, color: ink.hairline }
const rule: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: ink.text }
const thinRule: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: ink.text }

const alignments = { centre: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const

const headingCell = (words: string, span: number, align: Column['align'], setting: Setting) =>
  new TableCell({
    columnSpan: span,
    verticalAlign: VerticalAlignTable.BOTTOM,
    borders: { bottom: thinRule },
    children: [
      new Paragraph({
        style: 'TableHeading',
        ...(align !== undefined && { alignment: alignments[align] }),
        children: paragraphChildren([text(printableLine(words))], setting),
      }),
    ],
  })

function headingRows(table: Plain, setting: Setting): TableRow[] {
  const names = table.columns.map((column) => headingCell(column.heading, 1, column.align, setting))
  const own = new TableRow({ tableHeader: true, cantSplit: true, children: names })
  if (table.groups === undefined) return [own]
  const groups = table.groups.map((group) => headingCell(group.heading, group.span, 'centre', setting))
  return [new TableRow({ tableHeader: true, cantSplit: true, children: groups }), own]
}

function sectionRow(words: readonly ParagraphChild[], columns: number) {
  return new TableRow({
    cantSplit: true,
    keepNext: true,
    children: [
      new TableCell({
        columnSpan: columns,
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: ink.tint },
        children: [new Paragraph({ style: 'TableHeading', children: [...words] })],
      }),
    ],
  })
}

function cellOf(cell: Cell, column: Column, width: number, setting: Setting, set: SetBlocks) {
  const inside: Setting = {
    paper: setting.paper,
    counts: setting.counts,
    headings: setting.headings,
    changedAt: setting.changedAt,
    place: 'cell',
    indent: 0,
    depth: { bulleted: 0, numbered: 0 },
    width: width - 2 * padding,
    ...(column.align !== undefined && { align: column.align }),
  }
  const children = set(cell.blocks, inside)
  return new TableCell({
    children: children.length === 0 ? [new Paragraph({ style: 'TableText' })] : children,
  })
}

const padding = 80

/** Hairlines between rows, a rule above and below, no boxes; the heading rows come again on every page. */
export function tableOf(table: Plain, setting: Setting, set: SetBlocks): (Paragraph | Table)[] {
  const { columns } = table
  if (columns.length === 0) return []
  const total = Math.max(setting.width - setting.indent, 1000)
  const widths = columnWidths(columns, total)
  const rowOf = (row: Row) => {
    if (row.kind === 'section') return sectionRow(paragraphChildren(row.runs, setting), columns.length)
    const cells = fittedCells(row.cells, columns)
    return new TableRow({
      cantSplit: isShort(cells, columns),
      children: columns.map((column, index) =>
        cellOf(cells[index] ?? { blocks: [] }, column, widths[index] ?? total, setting, set),
      ),
    })
  }
  const caption =
    table.caption === undefined
      ? []
      : [new Paragraph({ style: 'Caption', children: paragraphChildren(table.caption, setting) })]
  return [
    ...caption,
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      ...(setting.indent > 0 && { indent: { size: setting.indent, type: WidthType.DXA } }),
      margins: { marginUnitType: WidthType.DXA, top: 50, bottom: 40, left: padding, right: padding },
      borders: {
        top: rule,
        bottom: rule,
        left: none,
        right: none,
        insideHorizontal: hairline,
        insideVertical: none,
      },
      rows: [...headingRows(table, setting), ...table.rows.map(rowOf)],
    }),
    new Paragraph({ style: 'Spacer' }),
  ]
}
