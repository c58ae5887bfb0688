import type { LeftOut, PlanReading, ReadWarning, TableRow } from '../../model'
import { type ReadTables, readTables } from '../read-tables'
import { recogniseColumns } from '../table/columns'
import { quote, warn } from '../telling'
import { readLabel } from '../text/label'
import { namesDocument } from '../text/wording'
import { type Block, type BodyParagraph, printedText, placeOf } from './body'
import { lettersIn } from './tables'

/** A plan is a table when tables with recognised columns hold most of the text below the preamble. */
export function isTable(blocks: readonly Block[]): boolean {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []))
  const planned = tables.filter((rows) => {
    const { mapping, headingRows } = recogniseColumns(rows)
    return headingRows.length > 0 && mapping.includes('text') && rows.length > 1
  })
  if (planned.length === 0) return false
  const inTables = lettersIn(tables.flat())
  const numbered = blocks.flatMap((block) => (block.kind === 'paragraph' && isNumbered(block) ? [block] : []))
  const outside = numbered.reduce((sum, paragraph) => sum + paragraph.lines.join('').length, 0)
  return inTables > outside
}

function isNumbered(paragraph: BodyParagraph): boolean {
  return paragraph.automatic !== null || readLabel(paragraph.lines[0] ?? '') !== null
}

/** Paragraphs between the tables are headings over the rows below; those around them are not the plan. */
export function fromTables(
  blocks: readonly Block[],
  tracked: readonly ReadWarning[],
): { readonly reading: PlanReading; readonly tables: ReadTables['tables'] } {
  const first = blocks.findIndex((block) => block.kind === 'table')
  const last = blocks.findLastIndex((block) => block.kind === 'table')
  const from = firstHeading(blocks, first)
  const rows: TableRow[] = []
  const outside: Omit<LeftOut, 'key'>[] = []
  blocks.forEach((block, at) => {
    if (block.kind === 'table') {
      rows.push(...block.rows)
      return
    }
    const text = printedText(block)
    const place = placeOf(block)
    if (text === '') return
    if (at >= from && at < last && isHeadingText(block, text)) {
      const row = { cells: [{ text, column: 0, span: 2, merged: false }], place }
      rows.push(row)
    } else {
      outside.push({
        reason: at < first ? (namesDocument(text) ? 'title' : 'preamble') : at > last ? 'closing' : 'lead-in',
        text,
        printedReference: null,
        place,
        fields: {},
      })
    }
  })
  const read = readTables([{ name: null, rows: headingsFirst(rows) }])
  const leftOut = [
    ...outside.map((text, at) => ({ ...text, key: `b${String(at + 1)}` })),
    ...read.reading.leftOut,
  ]
  const told = outside.map((text) => {
    const kind =
      text.reason === 'preamble'
        ? 'preamble-left-out'
        : text.reason === 'closing'
          ? 'closing-left-out'
          : 'unnumbered-text'
    return warn(kind, text.place, `The text ${quote(text.text)} outside the table was left out.`)
  })
  return {
    reading: { ...read.reading, leftOut, warnings: [...tracked, ...told, ...read.reading.warnings] },
    tables: read.tables,
  }
}

function isHeadingText(block: BodyParagraph, text: string): boolean {
  return (block.heading !== null || text.length < 120) && !/[.;]$/.test(text)
}

/** Right above the first table only numbered or styled headings belong to it, and not the plan's own title. */
function firstHeading(blocks: readonly Block[], table: number): number {
  let from = table
  for (let at = table - 1; at >= 0; at -= 1) {
    const block = blocks[at]
    if (block === undefined || block.kind === 'table') break
    const text = printedText(block)
    if (text === '') continue
    const isStyled = (block.heading ?? 0) > 0 || isNumbered(block)
    if (!isStyled || !isHeadingText(block, text) || namesDocument(text)) break
    from = at
  }
  return from
}

/** A title right above the first table belongs under its row of headings. */
function headingsFirst(rows: readonly TableRow[]): readonly TableRow[] {
  const at = rows.findIndex((row) => row.place.unit === 'row')
  const { headingRows } = recogniseColumns(rows.slice(at))
  const after = at + (headingRows.at(-1) ?? -1) + 1
  return [...rows.slice(at, after), ...rows.slice(0, at), ...rows.slice(after)]
}
