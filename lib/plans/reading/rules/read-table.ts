import type { ColumnMapping, LeftOut, ReadPart, ReadWarning, TableReading, TableRow } from '../model'
import { settleReading } from './checking'
import { arrangeRows } from './table/arranging'
import { type Columns, describeColumns, recogniseColumns } from './table/columns'
import { plainHeading } from './table/headings'
import { type SortedRow, sortRow } from './table/rows'
import { sortRows } from './table/sorting'
import { placeWords, quote, warn } from './telling'
import { readLabel } from './text/label'
import { namesDocument } from './text/wording'

/**
 * Reads a plan from the rows of a table. Columns are recognised by their headings, or taken as the officer says.
 * The mapping that was used is returned, to be shown and changed. Columns that are hidden in the sheet are for nobody
 * else's eyes until the officer says what they hold.
 */
export function readTable(
  rows: readonly TableRow[],
  mapping?: ColumnMapping,
  hidden: readonly number[] = [],
): TableReading {
  const columns = recogniseColumns(rows)
  const asRecognised = (column: number) =>
    hidden.includes(column) ? null : (columns.mapping[column] ?? null)
  const used = columns.headings.map((_, column) =>
    mapping === undefined ? asRecognised(column) : (mapping[column] ?? null),
  )
  const first = columns.headingRows[0] ?? 0
  const headingRow = rows[first]
  const title = columns.headingRows.length === 0 && isTitleRow(headingRow) ? 1 : 0
  const below = rows.slice((columns.headingRows.at(-1) ?? -1) + 1 + title)
  const isRepeated = (row: TableRow) =>
    columns.headingRows.length > 0 && headingRow !== undefined && signOf(row) === signOf(headingRow)
  const sums = below.filter(isSum)
  const sorted = below.filter((row) => !isRepeated(row) && !isSum(row)).map((row) => sortRow(row, used))
  const arranged = arrangeRows(sorted, sortRows(sorted))
  const { parts, closing: last } = splitOffClosing(arranged.parts)
  const closing = [...sums.flatMap((row) => toLeftOut(row, 'closing')), ...last]
  const titles = rows.slice(0, first + title).flatMap((row) => toLeftOut(row, 'title'))
  const repeated = below.filter(isRepeated).flatMap((row) => toLeftOut(row, 'page-furniture'))
  const leftOut = [...titles, ...repeated, ...closing].map((text, at) => ({
    ...text,
    key: `o${String(at + 1)}`,
  }))
  const warnings = [
    ...tellColumns(columns, used, hidden, rows),
    ...arranged.warnings,
    ...tellRows(parts, sorted),
    ...tellClosing(closing),
  ]
  return {
    reading: settleReading(parts, leftOut, warnings),
    mapping: used,
    columns: describeColumns(columns, used, rows),
  }
}

/** The name of the plan, over a table without headings. */
function isTitleRow(row: TableRow | undefined): boolean {
  const filled = (row?.cells ?? []).filter((cell) => cell.text.trim() !== '')
  return (
    filled.length === 1 && namesDocument(filled[0]?.text ?? '') && readLabel(filled[0]?.text ?? '') === null
  )
}

/** "Total 12": what a spreadsheet counts by itself. */
function isSum(row: TableRow): boolean {
  const [first, ...others] = row.cells.map((cell) => cell.text.trim()).filter((text) => text !== '')
  const named = /^(?:grand total|sub-?\s?total|total|итого|всего)s?\b[^.;]{0,30}$/iu.test(first ?? '')
  return named && others.every((text) => /^[\p{L}\p{Sc}]{0,4}\s?[\p{Nd}.,%\s]+$/u.test(text))
}

function signOf(row: TableRow): string {
  return row.cells.map((cell) => `${String(cell.column)} ${plainHeading(cell.text)}`).join('|')
}

function toLeftOut(row: TableRow, reason: LeftOut['reason']): Omit<LeftOut, 'key'>[] {
  const text = row.cells
    .map((cell) => cell.text.trim())
    .filter((one) => one !== '')
    .join(' ')
  return text === '' ? [] : [{ reason, text, printedReference: null, place: row.place, fields: {} }]
}

/** Unnumbered headings at the end with nothing under them: a source, a note, a signature. */
function splitOffClosing(parts: readonly ReadPart[]): {
  parts: readonly ReadPart[]
  closing: readonly Omit<LeftOut, 'key'>[]
} {
  const closing: Omit<LeftOut, 'key'>[] = []
  const kept = [...parts]
  const take = (heading: ReadPart | ReadPart['sections'][number]) => {
    if (heading.place === null) return
    closing.unshift({
      reason: 'closing',
      text: heading.title,
      printedReference: null,
      place: heading.place,
      fields: {},
    })
  }
  for (;;) {
    const part = kept.at(-1)
    if (part === undefined) break
    const sections = [...part.sections]
    for (
      let last = sections.at(-1);
      last?.lines.length === 0 && last.printedReference === null;
      last = sections.at(-1)
    ) {
      take(last)
      sections.pop()
    }
    kept.pop()
    if (sections.length > 0 || part.printedReference !== null) {
      kept.push({ ...part, sections })
      break
    }
    take(part)
  }
  return { parts: kept, closing }
}

function tellColumns(
  columns: Columns,
  mapping: ColumnMapping,
  hidden: readonly number[],
  rows: readonly TableRow[],
): readonly ReadWarning[] {
  const place = rows[columns.headingRows[0] ?? 0]?.place ?? null
  if (columns.headingRows.length === 0) {
    const message = 'No row with headings was recognised; the columns were told by what stands in them.'
    return rows.length === 0 ? [] : [warn('no-heading-row', place, message)]
  }
  return columns.headings.flatMap((heading, column) => {
    if (heading === '' || mapping[column] !== null) return []
    const why = hidden.includes(column) ? 'is hidden in the sheet and ' : ''
    return [warn('unmapped-column', place, `The column ${quote(heading)} ${why}was not taken over.`)]
  })
}

function tellRows(parts: readonly ReadPart[], rows: readonly SortedRow[]): readonly ReadWarning[] {
  const lines = parts.flatMap((part) => part.sections.flatMap((section) => section.lines))
  const merged = lines.filter((line) => line.flags.includes('merged-cell'))
  const empty = lines.filter((line) => line.text === '')
  return [
    ...merged.map((line) => {
      const name = line.printedReference ?? quote(line.text)
      return warn(
        'merged-cell',
        line.place,
        `Merged cells at ${placeWords(line.place)}: their rows were joined to ${name}.`,
      )
    }),
    ...empty.map((line) =>
      warn(
        'doubtful-reference',
        line.place,
        `${line.printedReference ?? 'A row'} at ${placeWords(line.place)} has no text.`,
      ),
    ),
    ...rows
      .filter((row) => /^\d{4}-\d{2}-\d{2}/.test(row.reference))
      .map((row) => {
        const message = `At ${placeWords(row.place)} a date (${row.reference.slice(0, 10)}) stands where a reference should; the spreadsheet may have changed it.`
        return warn('doubtful-reference', row.place, message)
      }),
    ...tellCommas(rows.find(({ reference }) => /^\d+(?:,\d+)+$/.test(reference))),
  ]
}

function tellCommas(row: SortedRow | undefined): readonly ReadWarning[] {
  if (row === undefined) return []
  const message = `Numbers are written with a comma from ${placeWords(row.place)} on (${row.reference}); the spreadsheet may have changed their points.`
  return [warn('doubtful-reference', row.place, message)]
}

function tellClosing(closing: readonly Omit<LeftOut, 'key'>[]): readonly ReadWarning[] {
  const [first] = closing
  if (first === undefined) return []
  return [
    warn('closing-left-out', first.place, `${quote(first.text)} is no line of the plan and was left out.`),
  ]
}
