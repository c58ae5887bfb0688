import type { ColumnMapping, LeftOut, PlanReading, ReadPart, TableColumn, TableRow } from '../model'
import { settleReading } from './checking'
import { readTable } from './read-table'
import { readLabel } from './text/label'

/** A table of the source: a sheet, a CSV file, the tables of a Word document taken together. */
export type SourceTable = { readonly name: string | null; readonly rows: readonly TableRow[] }

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
  const chosen = mappings === undefined ? choose(sources) : sources
  const read = chosen.map((source, at) => ({ ...source, ...readTable(source.rows, mappings?.[at]) }))
  const tables = read.map(({ name, rows, mapping, columns }) => ({ name, rows, mapping, columns }))
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

function choose(sources: readonly SourceTable[]): readonly SourceTable[] {
  const headed = sources.filter((source) => {
    const { reading } = readTable(source.rows)
    return reading.counts.lines > 0 && !reading.warnings.some((warning) => warning.kind === 'no-heading-row')
  })
  if (headed.length > 0) return headed
  const letters = (source: SourceTable) =>
    source.rows.reduce((sum, row) => sum + row.cells.reduce((own, cell) => own + cell.text.length, 0), 0)
  const fullest = [...sources].sort((one, other) => letters(other) - letters(one))[0]
  return fullest === undefined ? [] : [fullest]
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
