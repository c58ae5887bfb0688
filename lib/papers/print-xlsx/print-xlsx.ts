import writeXlsxFile, { type Row, type Sheet as WrittenSheet } from 'write-excel-file/node'
import { columnWidths, fittedCells } from '@/lib/papers/layout'
import { printableLine } from '@/lib/papers/letters'
import { type Block, type Cell, type Paper, type Table } from '@/lib/papers/paper'
import { plainLines, plainText } from '@/lib/papers/plain-text'
import { cellOf, cellText } from '@/lib/papers/print-xlsx/cells'
import { rowHeights } from '@/lib/papers/print-xlsx/heights'
import { sheetNames } from '@/lib/papers/print-xlsx/names'
import { type Extent, type FileContent, pageFeature } from '@/lib/papers/print-xlsx/page'
import { type Sheet, type SheetCell, type Workbook } from '@/lib/papers/workbook'

const tint = '#f1f3f2'
const line = '#bfbfbf'
const sides = { centre: 'center', end: 'right' } as const

function headingRow(sheet: Sheet): Row {
  return sheet.columns.map((column) => ({
    type: String,
    value: cellText(printableLine(column.heading)),
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'bottom',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#1a1a1a',
    ...(column.align !== undefined && { align: sides[column.align] }),
    ...(column.align === 'end' && { indent: 1 }),
  }))
}

/** A section's name stands in the first cell and is not merged, so that the rows can still be sorted and read back. */
const sectionCells = (sheet: Sheet, text: string): Row =>
  sheet.columns.map((_, index) => ({
    ...(index === 0 && { type: String, value: cellText(printableLine(text)) }),
    fontWeight: 'bold',
    backgroundColor: tint,
  }))

const rowCells = (sheet: Sheet, cells: readonly SheetCell[]): Row =>
  sheet.columns.map((column, index) => {
    const cell = cellOf(cells[index] ?? null)
    const look = { alignVertical: 'top', bottomBorderStyle: 'hair', bottomBorderColor: line } as const
    if (cell === null) return look
    return { ...cell, ...look, ...(column.align !== undefined && { align: sides[column.align] }) }
  })

const written = (sheet: Sheet, name: string): WrittenSheet<FileContent> => ({
  sheet: name,
  stickyRowsCount: 1,
  columns: sheet.columns.map((column) => ({ width: Math.min(Math.max(column.width, 4), 120) })),
  data: [
    headingRow(sheet),
    ...sheet.rows.map((row) =>
      row.kind === 'section' ? sectionCells(sheet, row.text) : rowCells(sheet, row.cells),
    ),
  ],
})

const aboutSheet = (workbook: Workbook): Sheet => ({
  name: 'About this copy',
  columns: [
    { heading: 'About this copy', width: 24 },
    { heading: printableLine(workbook.title), width: 90 },
  ],
  rows: workbook.about
    .filter(([, words]) => words.trim() !== '')
    .map(([name, words]) => ({ kind: 'row', cells: [name, words] })),
})

/** Sheets with a frozen row of headings that filters; numbers and dates are numbers and dates. */
export async function printWorkbook(workbook: Workbook): Promise<Buffer> {
  const tables = workbook.sheets.filter((sheet) => sheet.columns.length > 0)
  const sheets = [...tables, aboutSheet(workbook)]
  const names = sheetNames(sheets.map((sheet) => sheet.name))
  const nameOf = (index: number) => names[index] ?? ''
  const extents = tables.map((sheet, index): Extent => ({
    name: nameOf(index),
    columns: sheet.columns.length,
    rows: sheet.rows.length,
  }))
  return writeXlsxFile(
    sheets.map((sheet, index) => written(sheet, nameOf(index))),
    {
      fontFamily: 'Calibri',
      fontSize: 11,
      features: [pageFeature(workbook, extents, sheets.map(rowHeights))],
    },
  ).toBuffer()
}

const cellOfPaper = (cell: Cell): SheetCell => cell.value ?? cell.blocks.flatMap(plainLines).join('\n')

/** Characters across a page of the workbook. */
const across = { portrait: 100, landscape: 150 } as const

function sheetOf(table: Table, paper: Paper): Sheet {
  const widths = columnWidths(table.columns, across[paper.orientation])
  return {
    name: table.name ?? (table.caption === undefined ? paper.title : plainText(table.caption)),
    columns: table.columns.map((column, index) => ({
      heading: column.heading,
      width: widths[index] ?? 10,
      ...(column.align !== undefined && { align: column.align }),
    })),
    rows: table.rows.map((row) =>
      row.kind === 'section'
        ? { kind: 'section', text: plainText(row.runs) }
        : { kind: 'row', cells: fittedCells(row.cells, table.columns).map(cellOfPaper) },
    ),
  }
}

const tablesIn = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block): Table[] => {
    if (block.kind === 'table') return [block]
    if (block.kind === 'labelled' || block.kind === 'numbered') return tablesIn(block.blocks)
    if (block.kind === 'list') return block.items.flatMap((item) => tablesIn(item.blocks))
    if (block.kind === 'outline')
      return block.items.flatMap(function inItem(item): Table[] {
        return [...tablesIn(item.blocks), ...item.items.flatMap(inItem)]
      })
    return []
  })

/** The tables of a paper, one a sheet, and a last sheet that says whose copy it is and of when. */
export function printXlsx(paper: Paper): Promise<Buffer> {
  return printWorkbook({
    title: paper.title,
    about: [
      ['Subject', paper.subtitles.join('\n')],
      ['State', paper.state ?? ''],
      ['Marking', paper.marking ?? ''],
      ['Date', paper.asOf],
      ['Copy', paper.audience],
      ['Notice', paper.notice ?? ''],
    ],
    ...(paper.marking !== undefined && { marking: paper.marking }),
    asOf: paper.asOf,
    audience: paper.audience,
    orientation: paper.orientation,
    sheets: tablesIn(paper.blocks).map((table) => sheetOf(table, paper)),
  })
}
