import type { PlanReading } from '../model'
import { inColumns } from './pdf/page-columns'
import { type SetLine, toPrintedLines } from './pdf/lines'
import { type Page, readPages } from './pdf/pages'
import { findTable } from './pdf/table'
import { readPrinted } from './read-printed'
import type { ReadTables } from './read-tables'
import type { SetAside } from './recognise-text'
import { removeFootnotes } from './text/footnotes'

/** Reads a plan from a PDF with text: as a table where it is one, otherwise its lines, column by column, without what belongs to the page. */
export async function readPdf(bytes: Uint8Array): Promise<ReadTables> {
  const pages = await readPages(bytes)
  const { lines, aside } = setLines(pages.map((page) => [page]))
  const found = findTable(lines)
  if (found?.read) return { ...found.read, reading: withAside(found.read.reading, aside) }
  const columns = found === null ? inColumns(pages) : null
  if (columns !== null) {
    const set = setLines(columns)
    return { reading: readPrinted(set.lines, 'points', set.aside), tables: [] }
  }
  const reading = readPrinted(lines, 'points', aside)
  if (found === null) return { reading, tables: [] }
  return { reading: { ...reading, warnings: [found.warning, ...reading.warnings] }, tables: [] }
}

/** The lines of the pages, flow by flow, without the notes at their feet. */
function setLines(pages: readonly (readonly Page[])[]): {
  readonly lines: readonly SetLine[]
  readonly aside: SetAside
} {
  return removeFootnotes(toPrintedLines(pages))
}

function withAside(reading: PlanReading, aside: SetAside): PlanReading {
  const notes = aside.leftOut.map((text, at) => ({ ...text, key: `n${String(at + 1)}` }))
  return {
    ...reading,
    leftOut: [...reading.leftOut, ...notes],
    warnings: [...reading.warnings, ...aside.warnings],
  }
}
