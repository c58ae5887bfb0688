import { Refusal } from '@/lib/kernel/refusal'
import { tidyText } from '@/lib/kernel/text'
import type { TableRow } from '../reading/model'
import { placeWords } from '../reading/rules/telling'
import { plainHeading } from '../reading/rules/table/headings'

const names = {
  reference: ['line', 'no', 'number', 'reference', 'ref', 'ref no', 'line no', 'action line no'],
  text: ['text', 'action line', 'action', 'measure', 'text of the line'],
  lead: ['lead', 'leads', 'lead agency', 'lead agencies'],
  status: ['status', 'status of implementation', 'implementation status', 'current status'],
  asOn: ['as of', 'as at', 'status as of', 'date of status'],
  target: ['next date', 'target date', 'target', 'deadline', 'due', 'due date', 'timeline'],
  evidence: ['evidence', 'reason', 'evidence or reason', 'reason or evidence'],
  remarks: ['remarks', 'remark', 'comments', 'comment', 'notes', 'words'],
  mark: ['mark'],
} as const

export type ReturnedField = keyof typeof names
const fields = Object.keys(names) as ReturnedField[]

/** A row of a returned matrix; a column the sheet does not have is absent, an emptied cell is empty. */
export type ReturnedRow = { readonly place: string } & { readonly [Field in ReturnedField]?: string }

/** The rows of a returned matrix by the headings of its columns, wherever they stand now. */
export function readReturned(tables: readonly (readonly TableRow[])[]): readonly ReturnedRow[] {
  const found = tables.flatMap(rowsUnderHeadings)
  if (found.length === 0)
    throw new Refusal(
      'invalid',
      'No columns “Line” and “Status” were found. Is it a matrix that was taken out of here?',
    )
  return found
}

function rowsUnderHeadings(rows: readonly TableRow[]): readonly ReturnedRow[] {
  const head = rows.findIndex((row) => {
    const columns = columnsOf(row)
    return columns.has('reference') && (columns.has('status') || columns.has('remarks'))
  })
  const heading = rows[head]
  if (heading === undefined) return []
  const columns = columnsOf(heading)
  return rows.slice(head + 1).flatMap((row): ReturnedRow[] => {
    const cells = fields.flatMap((field): [ReturnedField, string][] => {
      const column = columns.get(field)
      const text = tidyText(row.cells.find((cell) => cell.column === column && cell.span === 1)?.text ?? '')
      return column === undefined ? [] : [[field, text]]
    })
    const said: ReturnedRow = { place: placeWords(row.place), ...Object.fromEntries(cells) }
    const isSection = row.cells.filter(({ text }) => text.trim() !== '').length < 2
    return isSection || `${said.reference ?? ''}${said.text ?? ''}` === '' ? [] : [said]
  })
}

function columnsOf(row: TableRow): ReadonlyMap<ReturnedField, number> {
  const columns = new Map<ReturnedField, number>()
  for (const { text, column } of row.cells) {
    const heading = plainHeading(text)
    const field = fields.find((one) => names[one].some((name) => name === heading))
    if (field !== undefined && !columns.has(field)) columns.set(field, column)
  }
  return columns
}
