import type {
  ColumnMapping,
  ColumnRole,
  Place,
  TableCell,
  TableField,
  TableFields,
  TableRow,
} from '../../model'
import { tidy } from '../text/joining'

/** A row sorted by what its columns hold. */
export type SortedRow = {
  readonly place: Place
  readonly part: string
  readonly section: string
  readonly reference: string
  readonly text: string
  readonly fields: TableFields
  /** Cells that go on from the row above. */
  readonly merged: ReadonlySet<ColumnRole>
  /** The only text of the row, if there is but one, and whether its cell covers several columns. */
  readonly lone: { readonly text: string; readonly role: ColumnRole | null; readonly wide: boolean } | null
  /** Nothing stands in it. */
  readonly blank: boolean
}

export function sortRow(row: TableRow, mapping: ColumnMapping): SortedRow {
  const filled = row.cells.filter((cell) => cell.text.trim() !== '')
  const of = (role: ColumnRole) => row.cells.filter((cell) => roleOf(cell, mapping) === role)
  const first = (role: ColumnRole) =>
    cellText(
      of(role)
        .map((cell) => cell.text)
        .join('\n'),
    )
  const [only] = filled
  const merged = row.cells.filter((cell) => cell.merged).flatMap((cell) => mapping[cell.column] ?? [])
  return {
    place: row.place,
    part: first('part'),
    section: first('section'),
    reference: tidy(first('reference')),
    text: first('text'),
    fields: fieldsOf(of),
    merged: new Set(merged),
    lone:
      filled.length === 1 && only !== undefined
        ? { text: cellText(only.text), role: roleOf(only, mapping), wide: only.span > 1 }
        : null,
    blank: filled.length === 0,
  }
}

/** A cell that covers several columns holds what the first of them holds that has a role. */
function roleOf(cell: TableCell, mapping: ColumnMapping): ColumnRole | null {
  for (let column = cell.column; column < cell.column + cell.span; column += 1) {
    const role = mapping[column] ?? null
    if (role !== null) return role
  }
  return null
}

export const tableFields: readonly TableField[] = ['lead', 'timeline', 'status', 'budget', 'remarks']

function fieldsOf(of: (role: ColumnRole) => readonly TableCell[]): TableFields {
  const found: Partial<Record<TableField, string>> = {}
  for (const field of tableFields) {
    const texts = of(field)
      .map((cell) => cellText(cell.text))
      .filter((text) => text !== '')
    if (texts.length > 0) found[field] = [...new Set(texts)].join('; ')
  }
  return found
}

/** The lines of a cell, tidy, without empty ones. */
export function cellText(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n')
}

/** Both rows' fields; what only the second says is added below. */
export function joinFields(one: TableFields, other: TableFields): TableFields {
  const joined: Partial<Record<TableField, string>> = {}
  for (const field of tableFields) {
    const [before, after] = [one[field], other[field]]
    const both =
      before === undefined || after === undefined || before === after
        ? (before ?? after)
        : `${before}\n${after}`
    if (both !== undefined) joined[field] = both
  }
  return joined
}

export function hasFields(fields: TableFields): boolean {
  return Object.keys(fields).length > 0
}
