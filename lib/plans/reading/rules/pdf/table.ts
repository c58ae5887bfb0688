import type { LeftOut, ReadWarning } from '../../model'
import { type ReadTables, readTables } from '../read-tables'
import { roleOfHeading } from '../table/headings'
import { warn } from '../telling'
import { removeFurniture } from '../text/furniture'
import { gatherVocabulary } from '../text/joining'
import { columnsOf } from './columns'
import type { SetLine } from './lines'
import { rowsOf } from './rows'

/** So large a share of the words must stand under the headings, for the plan to be the table and not the text around it. */
const leastInTable = 0.6

/** A table somewhere in the PDF, where it begins; `read` is null where its cells cannot be told apart. */
export type FoundTable = { readonly warning: ReadWarning; readonly read: ReadTables | null }

/** Looks for the plan as a table: a row of known headings, with columns below that can be told apart by where the words stand. */
export function findTable(lines: readonly SetLine[]): FoundTable | null {
  const { lines: kept, aside } = removeFurniture(lines)
  const inBody = new Set(kept.map(({ place }) => place.number))
  // headings that come again on every page look like what belongs to the page
  const body = lines.filter((line) => inBody.has(line.place.number) || isHeading(line))
  const head = body.findIndex(isHeading)
  const heading = body[head]
  if (heading === undefined) return null
  const below = withoutRepeated(body.slice(head))
  if (lettersIn(below) < lettersIn(body) * leastInTable) return null
  const read = readBelow(below, heading.segments.length)
  if (read === null) return { warning: warn('pdf-table', heading.place, runTogether), read: null }
  const before = body.slice(0, head).map(({ text, place }, at): LeftOut => ({
    key: `b${String(at + 1)}`,
    reason: 'title',
    text,
    printedReference: null,
    place,
    fields: {},
  }))
  const furniture = aside.leftOut.map((text, at) => ({ ...text, key: `f${String(at + 1)}` }))
  const warning = warn('pdf-table', heading.place, byPosition)
  const leftOut = [...before, ...furniture, ...read.reading.leftOut]
  const warnings = [warning, ...aside.warnings, ...read.reading.warnings]
  return { warning, read: { ...read, reading: { ...read.reading, leftOut, warnings } } }
}

const byPosition =
  'The PDF holds a table; its columns were told by where the words stand. A DOCX or XLSX of it would be read more surely.'
const runTogether =
  'The PDF seems to hold a table whose cells could not be told apart, so they may have run together. A DOCX or XLSX of it would be read rightly.'

function readBelow(lines: readonly SetLine[], headings: number): ReadTables | null {
  const strips = columnsOf(lines, headings)
  if (strips === null) return null
  const vocabulary = gatherVocabulary(
    lines.flatMap(({ segments }) => segments.map(({ text }) => text)),
    'set',
  )
  const read = readTables([{ name: null, rows: rowsOf(lines, strips, vocabulary) }])
  const isHeaded = !read.reading.warnings.some(({ kind }) => kind === 'no-heading-row')
  return isHeaded && read.reading.counts.lines > 0 ? read : null
}

/** The headings once: where they come again at the top of a page, they part no row that goes on below them. */
function withoutRepeated(lines: readonly SetLine[]): readonly SetLine[] {
  const kept: SetLine[] = []
  // how far into the headings the line before was, when it repeated them
  let at = -1
  for (const line of lines) {
    const isFirst = kept.length > 0 && line.text === lines[0]?.text
    const goesOn = at >= 0 && line.text === lines[at + 1]?.text
    at = isFirst ? 0 : goesOn ? at + 1 : -1
    if (at < 0) kept.push(line)
  }
  return kept
}

/** A line that names a column for the number or the text of a line, and one more. */
function isHeading({ segments }: SetLine): boolean {
  const roles = new Set(
    segments.flatMap(({ text }) => {
      const found = text.length > 60 ? null : roleOfHeading(text)
      return found === null || found.weight < 5 ? [] : [found.role]
    }),
  )
  return roles.size > 1 && (roles.has('text') || roles.has('reference'))
}

function lettersIn(lines: readonly SetLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0)
}
