import type { ReadTables } from './read-tables'
import { toPrintedLines } from './pdf/lines'
import { readPages } from './pdf/pages'
import { findTable } from './pdf/table'
import { readPrinted } from './read-printed'

/** Reads a plan from a PDF with text: as a table where it is one, otherwise lines as they lie on the page, without what belongs to the page. */
export async function readPdf(bytes: Uint8Array): Promise<ReadTables> {
  const lines = toPrintedLines(await readPages(bytes))
  const found = findTable(lines)
  if (found?.read) return found.read
  const reading = readPrinted(lines, 'points')
  if (found === null) return { reading, tables: [] }
  return { reading: { ...reading, warnings: [found.warning, ...reading.warnings] }, tables: [] }
}
