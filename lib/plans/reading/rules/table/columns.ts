import type { ColumnMapping, ColumnRole, TableCell, TableColumn, TableRow } from '../../model'
import { readLabel } from '../text/label'
import { plainHeading, roleOfHeading } from './headings'

/** What was found out about the columns of a table. */
export type Columns = {
  readonly mapping: ColumnMapping
  readonly headings: readonly string[]
  /** The rows that hold the headings, as indexes; empty where the table has none. */
  readonly headingRows: readonly number[]
}

/** So many rows from the top may be titles before the headings come. */
const searched = 40

/** Recognises the columns by their headings, or, in a table without, by what stands in them. */
export function recogniseColumns(rows: readonly TableRow[]): Columns {
  const width = widthOf(rows)
  let best: { at: number; weight: number; roles: (ColumnRole | null)[]; headings: string[] } | null = null
  for (let at = 0; at < Math.min(rows.length, searched); at += 1) {
    const headings = headingsOf(rows, at, width)
    const { roles, weight } = assignRoles(headings)
    const named = roles.filter((role) => role !== null).length
    if (at === 0 && width === 1 && isWholeHeading(headings[0])) return onlyTexts(headings)
    if (named < 2 || weight <= (best?.weight ?? 0)) continue
    best = { at, weight, roles, headings }
  }
  if (best === null)
    return { mapping: guessByContent(rows, width), headings: Array<string>(width).fill(''), headingRows: [] }
  const headingRows = hasSubHeadings(rows, best.at) ? [best.at, best.at + 1] : [best.at]
  const below = rows.slice((headingRows.at(-1) ?? 0) + 1)
  return {
    mapping: withText(withReference(best.roles, best.headings, below), below),
    headings: best.headings,
    headingRows,
  }
}

/** A list of one column may have a heading too. */
function isWholeHeading(heading = ''): boolean {
  const found = roleOfHeading(heading)
  return found?.role === 'text' && found.weight > 5
}

function onlyTexts(headings: readonly string[]): Columns {
  return { mapping: ['text'], headings, headingRows: [0] }
}

export function widthOf(rows: readonly TableRow[]): number {
  return rows.reduce((width, row) => {
    const last = row.cells.at(-1)
    return last === undefined ? width : Math.max(width, last.column + last.span)
  }, 0)
}

/** The heading above each column; one that spans several, with a second row below it, gives "Lead – ASEAN". */
function headingsOf(rows: readonly TableRow[], at: number, width: number): string[] {
  const headings = Array<string>(width).fill('')
  for (const cell of rows[at]?.cells ?? []) {
    for (let column = cell.column; column < cell.column + cell.span && column < width; column += 1)
      headings[column] = cell.text.trim()
  }
  if (!hasSubHeadings(rows, at)) return headings
  for (const cell of rows[at + 1]?.cells ?? []) {
    const above = headings[cell.column] ?? ''
    if (cell.text.trim() !== '' && !cell.merged)
      headings[cell.column] = above === '' ? cell.text.trim() : `${above} – ${cell.text.trim()}`
  }
  return headings
}

/** Every text of the next row stands below a heading that spans several columns. */
function hasSubHeadings(rows: readonly TableRow[], at: number): boolean {
  const wide = (rows[at]?.cells ?? []).filter((cell) => cell.span > 1 && cell.text.trim() !== '')
  const below = (rows[at + 1]?.cells ?? []).filter((cell) => cell.text.trim() !== '' && !cell.merged)
  const isUnder = (cell: TableCell) =>
    wide.some((one) => cell.column >= one.column && cell.column + cell.span <= one.column + one.span)
  return (
    wide.length > 0 && wide.length < (rows[at]?.cells.length ?? 0) && below.length > 1 && below.every(isUnder)
  )
}

const single: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'part',
  'section',
  'reference',
  'text',
  'status',
])

function likeliest(found: readonly ReturnType<typeof roleOfHeading>[], role: ColumnRole): number {
  const weights = found.map((one) => (one?.role === role ? one.weight : 0))
  return weights.indexOf(Math.max(...weights))
}

/** "Part title" beside "Part": the number stands in the one column, the title in the other. */
function isTitleOf(heading = ''): boolean {
  return /^(?:part|pillar|chapter|section|sector|area) (?:title|name)$/.test(plainHeading(heading))
}

/** Each role that can be had once goes to its likeliest column; leads, remarks and the like may be several. */
function assignRoles(headings: readonly string[]): { roles: (ColumnRole | null)[]; weight: number } {
  const found = headings.map((heading) => (heading.length > 120 ? null : roleOfHeading(heading)))
  const roles = found.map((one, at) =>
    one === null || (single.has(one.role) && likeliest(found, one.role) !== at && !isTitleOf(headings[at]))
      ? null
      : one.role,
  )
  const distinct = new Set(headings.map(plainHeading).filter((heading) => heading !== '')).size
  const weight = roles.reduce((sum, role, at) => sum + (role === null ? 0 : (found[at]?.weight ?? 0)), 0)
  return { roles, weight: distinct < 2 ? 0 : weight + (roles.includes('text') ? 3 : 0) }
}

/** "Action line" may head the numbers, with "Description" above the texts. */
function withReference(
  roles: readonly (ColumnRole | null)[],
  headings: readonly string[],
  below: readonly TableRow[],
): readonly (ColumnRole | null)[] {
  const text = roles.indexOf('text')
  if (text === -1 || roles.includes('reference') || !holdsNumbers(below, text)) return roles
  const other = headings.findIndex(
    (heading, at) => at !== text && roles[at] === null && roleOfHeading(heading)?.role === 'text',
  )
  return roles.map((role, at) => (at === text ? 'reference' : at === other ? 'text' : role))
}

function holdsNumbers(rows: readonly TableRow[], column: number): boolean {
  const cells = rows.flatMap((row) =>
    row.cells.filter((cell) => cell.column === column && cell.text.trim() !== ''),
  )
  const numbers = cells.filter((cell) => readLabel(cell.text.trim())?.rest === '')
  return cells.length > 0 && numbers.length > cells.length * 0.6
}

/** A plan needs its text: the widest column without a role, or the section's, where no heading names it. */
function withText(roles: readonly (ColumnRole | null)[], below: readonly TableRow[]): ColumnMapping {
  if (roles.includes('text')) return roles
  const lengths = averageLengths(below, roles.length)
  const free = roles.flatMap((role, column) =>
    role === null || role === 'section' || role === 'part' ? [column] : [],
  )
  const widest = free.sort((one, other) => (lengths[other] ?? 0) - (lengths[one] ?? 0))[0]
  const fallback = widest ?? roles.indexOf('reference')
  return roles.map((role, column) => (column === fallback ? 'text' : role))
}

function averageLengths(rows: readonly TableRow[], width: number): readonly number[] {
  const sums = Array<number>(width).fill(0)
  for (const row of rows) {
    for (const cell of row.cells)
      if (cell.span === 1) sums[cell.column] = (sums[cell.column] ?? 0) + cell.text.length
  }
  return sums.map((sum) => sum / Math.max(rows.length, 1))
}

function guessByContent(rows: readonly TableRow[], width: number): ColumnMapping {
  const lengths = averageLengths(rows, width)
  const text = lengths.indexOf(Math.max(...lengths, 0))
  const labels = Array<number>(width).fill(0)
  for (const row of rows) {
    for (const cell of row.cells) {
      if (cell.text.length < 16 && readLabel(cell.text.trim())?.rest === '')
        labels[cell.column] = (labels[cell.column] ?? 0) + 1
    }
  }
  const reference = labels.findIndex((count, column) => column !== text && count >= rows.length * 0.3)
  return lengths.map((_, column) => (column === text ? 'text' : column === reference ? 'reference' : null))
}

/** The columns as the preview shows them. */
export function describeColumns(
  columns: Columns,
  mapping: ColumnMapping,
  rows: readonly TableRow[],
): readonly TableColumn[] {
  const below = rows.slice((columns.headingRows.at(-1) ?? -1) + 1)
  const samples = columns.headings.map((): string[] => [])
  for (const row of below) {
    for (const cell of row.cells) {
      const own = samples[cell.column]
      if (own !== undefined && own.length < 3 && cell.span === 1 && cell.text.trim() !== '')
        own.push(cell.text.trim().slice(0, 120))
    }
  }
  return columns.headings.map((heading, index) => ({
    index,
    heading,
    samples: samples[index] ?? [],
    role: mapping[index] ?? null,
  }))
}
