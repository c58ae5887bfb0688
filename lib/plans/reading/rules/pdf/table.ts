import type { LeftOut, ReadWarning } from '../../model'
import { type ReadTables, readTables } from '../read-tables'
import { warn } from '../telling'
import { removeFurniture } from '../text/furniture'
import { gatherVocabulary } from '../text/joining'
import { readLabel } from '../text/label'
import { isEnded } from '../text/wording'
import { columnsOf, looksSet } from './columns'
import { columnsByEdges, parted } from './edges'
import { headingsAmong, stack } from './heading-band'
import type { SetLine } from './lines'
import { rowOf, rowsOf } from './rows'

/** So large a share of the words must stand under the headings, for the plan to be the table and not the text around it. */
const leastInTable = 0.6

/** A table somewhere in the PDF, where it begins; `read` is null where its cells cannot be told apart. */
export type FoundTable = { readonly warning: ReadWarning; readonly read: ReadTables | null }

/** Looks for the plan as a table: known headings, with columns below that can be told apart by where the words stand. */
export function findTable(lines: readonly SetLine[]): FoundTable | null {
  const { lines: kept, aside } = removeFurniture(lines)
  const inBody = new Set(kept.map(({ place }) => place.number))
  // headings that come again on every page look like what belongs to the page
  const headed = headingsAmong(lines)
  const body = lines.filter((line) => inBody.has(line.place.number) || headed.has(line))
  const head = body.findIndex((line) => headed.has(line))
  const heading = body[head]
  if (heading === undefined)
    return looksSet(body) ? { warning: tell(body[0], runTogether), read: null } : null
  const from = titlesAbove(body, head)
  const below = withoutRepeated(body.slice(head))
  if (lettersIn(below) < lettersIn(body) * leastInTable) return null
  const end = below.findIndex((line) => !headed.has(line))
  const table = { headings: below.slice(0, end), titles: body.slice(from, head), lines: below.slice(end) }
  const read = readSet(table, headed.get(heading) ?? 0)
  if (read === null) return { warning: tell(heading, runTogether), read: null }
  const before = body.slice(0, from).map(({ text, place }, at): LeftOut => ({
    key: `b${String(at + 1)}`,
    reason: 'title',
    text,
    printedReference: null,
    place,
    fields: {},
  }))
  const furniture = aside.leftOut.map((text, at) => ({ ...text, key: `f${String(at + 1)}` }))
  const warning = tell(heading, byPosition)
  const leftOut = [...before, ...furniture, ...read.reading.leftOut]
  const warnings = [warning, ...aside.warnings, ...read.reading.warnings]
  return { warning, read: { ...read, reading: { ...read.reading, leftOut, warnings } } }
}

function tell(line: SetLine | undefined, message: string): ReadWarning {
  return warn('pdf-table', line?.place ?? null, message)
}

/** The first of the numbered titles that stand right above the headings: "I. Political cooperation". */
function titlesAbove(lines: readonly SetLine[], head: number): number {
  const isTitle = ({ text, segments }: SetLine) =>
    segments.length === 1 && !isEnded(text) && (readLabel(text)?.rest ?? '') !== ''
  const last = lines.slice(0, head).findLastIndex((line) => !isTitle(line))
  return last + 1
}

const byPosition =
  'The PDF holds a table; its columns were told by where the words stand. A DOCX or XLSX of it would be read more surely.'
const runTogether =
  'The PDF seems to hold a table whose cells could not be told apart, so they may have run together. A DOCX or XLSX of it would be read rightly.'

type SetTable = {
  readonly headings: readonly SetLine[]
  readonly titles: readonly SetLine[]
  readonly lines: readonly SetLine[]
}

function readSet({ headings, titles, lines }: SetTable, columns: number): ReadTables | null {
  const all = [...headings, ...lines]
  const named = stack(headings.flatMap(({ segments }) => segments))
  const strips = columnsOf(all, columns) ?? columnsByEdges(named, lines)
  if (strips === null) return null
  const set = lines.map((line) => parted(line, strips))
  const vocabulary = gatherVocabulary(
    all.flatMap(({ segments }) => segments.map(({ text }) => text)),
    'set',
  )
  const above = titles.map(({ text, place }) => ({
    cells: [{ text, column: 0, span: columns, merged: false }],
    place,
  }))
  const rows = [rowOf(headings, strips, vocabulary), ...above, ...rowsOf(set, strips, vocabulary)]
  const read = readTables([{ name: null, rows }])
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

function lettersIn(lines: readonly SetLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0)
}
