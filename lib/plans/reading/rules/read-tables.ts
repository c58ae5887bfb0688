import type {
  ColumnMapping,
  LeftOut,
  PlanReading,
  ReadPart,
  ReadWarning,
  TableColumn,
  TableReading,
  TableRow,
} from '../model'
import { settleReading } from './checking'
import { readTable } from './read-table'
import { quote, warn } from './telling'
import { readLabel } from './text/label'

/** A table of the source: a sheet, a CSV file, the tables of a Word document taken together. */
export type SourceTable = {
  readonly name: string | null
  readonly rows: readonly TableRow[]
  /** Columns nobody sees who opens the file, as indexes. */
  readonly hidden?: readonly number[]
  /** What is to be told of the table, whatever its columns are taken for. */
  readonly told?: readonly ReadWarning[]
}

export type ReadTables = {
  readonly reading: PlanReading
  /** Each table with its columns, to show the mapping and to read again with another. */
  readonly tables: readonly (SourceTable & {
    readonly mapping: ColumnMapping
    readonly columns: readonly TableColumn[]
  })[]
}

/**
 * Reads one plan from several tables: those with recognised headings, or else the fullest. Where each sheet holds a
 * part without saying so in its rows, the sheet's name is the part's title.
 */
export function readTables(sources: readonly SourceTable[], mappings?: readonly ColumnMapping[]): ReadTables {
  const chosen = mappings === undefined ? withUnread(choose(sources), sources) : sources
  const read = chosen.map((source, at) => ({ ...source, ...readSource(source, mappings?.[at]) }))
  const tables = read.map(({ reading: _, ...table }) => table)
  const [only] = read
  if (only !== undefined && read.length === 1) return { reading: only.reading, tables }
  const parts = read.flatMap((table, at) =>
    table.reading.parts.map((part) => rekey(named(part, table.name), at)),
  )
  const leftOut = read.flatMap((table, at) =>
    table.reading.leftOut.map((text): LeftOut => ({ ...text, key: `t${String(at)}${text.key}` })),
  )
  return {
    reading: settleReading(
      parts,
      leftOut,
      read.flatMap((table) => table.reading.warnings),
    ),
    tables,
  }
}

function readSource({ rows, hidden, told = [] }: SourceTable, mapping?: ColumnMapping): TableReading {
  const read = readTable(rows, mapping, hidden)
  return { ...read, reading: { ...read.reading, warnings: [...told, ...read.reading.warnings] } }
}

/** No sheet is passed over in silence: what was not read is told with the first that was. */
function withUnread(chosen: readonly SourceTable[], all: readonly SourceTable[]): readonly SourceTable[] {
  const unread = all.filter((source) => !chosen.includes(source) && lettersIn(source) > 0)
  const told = unread.flatMap(({ name }) =>
    name === null
      ? []
      : [warn('unread-sheet', null, `The sheet ${quote(name)} holds no table of lines and was not read.`)],
  )
  return chosen.map((source, at) =>
    at === 0 && told.length > 0 ? { ...source, told: [...(source.told ?? []), ...told] } : source,
  )
}

function choose(sources: readonly SourceTable[]): readonly SourceTable[] {
  const headed = sources.filter((source) => {
    const { reading } = readSource(source)
    return reading.counts.lines > 0 && !reading.warnings.some((warning) => warning.kind === 'no-heading-row')
  })
  if (headed.length > 0) return headed
  const fullest = [...sources].sort((one, other) => lettersIn(other) - lettersIn(one))[0]
  return fullest === undefined ? [] : [fullest]
}

function lettersIn({ rows }: SourceTable): number {
  return rows.reduce((sum, row) => sum + row.cells.reduce((own, cell) => own + cell.text.length, 0), 0)
}

function named(part: ReadPart, name: string | null): ReadPart {
  if (
    part.title !== '' ||
    part.printedReference !== null ||
    name === null ||
    /^(?:sheet|лист|table)\s*\d*$/i.test(name)
  )
    return part
  const label = readLabel(name)
  const labelled = label !== null && label.rest !== '' && label.mark !== 'bare'
  return { ...part, title: labelled ? label.rest : name, printedReference: labelled ? label.printed : null }
}

/** Keys must stay apart when several tables come together. */
function rekey(part: ReadPart, at: number): ReadPart {
  const key = (own: string) => `t${String(at)}${own}`
  return {
    ...part,
    key: key(part.key),
    sections: part.sections.map((section) => ({
      ...section,
      key: key(section.key),
      lines: section.lines.map((line) => ({ ...line, key: key(line.key) })),
    })),
  }
}
