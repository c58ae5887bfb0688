import type { LineFlag, Place, ReadLine, ReadPart, ReadSection, TableFields } from '../../model'
import { readLabel } from '../text/label'
import { findFurtherMeasures } from '../text/measures'
import { withoutContinued } from '../text/repeated'
import { type HeadingRow, levelsOf, toHeadingRow } from './levels'
import { type SortedRow, joinFields, tableFields } from './rows'
import { type RowKind, numberKind } from './sorting'

type GrowingLine = { -readonly [Key in keyof ReadLine]: ReadLine[Key] }
type GrowingHeading = Pick<ReadPart, 'title' | 'printedReference'>
type GrowingPart = Omit<ReadPart, 'sections'> & {
  readonly sections: (Omit<ReadSection, 'lines'> & { readonly lines: GrowingLine[] })[]
}

/** Puts the rows of a table into parts, sections and lines; rows that go on with the one above are joined to it. */
export function arrangeRows(rows: readonly SortedRow[], kinds: readonly RowKind[]): readonly ReadPart[] {
  const parts: GrowingPart[] = []
  let keys = 0
  const key = (level: string) => `${level}${String((keys += 1))}`
  const levels = headingLevels(rows, kinds)
  let columns = { part: '', section: '' }
  let last: GrowingLine | null = null

  rows.forEach((row, at) => {
    const kind = kinds[at] ?? 'blank'
    if (kind === 'line' || (kind === 'heading' && row.lone === null)) enterColumns(row)
    if (kind === 'heading') {
      const heading = headingOf(row)
      if (levels.get(row) === 'part') openPart(heading)
      else openSection(heading)
    } else if (kind === 'line') {
      for (const own of splitNumbered(row)) {
        const line = { ...toLine(own, key('l')), ...mergedFields(row, last), ...row.fields }
        section(row.place).lines.push(line)
        last = line
      }
    }
    if (kind === 'more') goOn(parts.at(-1)?.sections.at(-1)?.lines.at(-1), row)
  })
  return parts

  /** A pillar or an area may stand in a column of its own; it holds until another is named. */
  function enterColumns(row: SortedRow): void {
    if (row.part !== '' && row.part !== columns.part) {
      columns = { part: row.part, section: '' }
      openPart(toHeadingRow('', row.part, row.place))
    }
    if (row.section !== '' && row.section !== columns.section) {
      columns = { ...columns, section: row.section }
      openSection(toHeadingRow('', row.section, row.place))
    }
  }
  function openPart(heading: HeadingRow): void {
    if (isSaidAgain(heading, parts.at(-1))) return
    parts.push({ ...toHeading(heading, key('p')), sections: [] })
  }
  function openSection(heading: HeadingRow): void {
    if (isSaidAgain(heading, part().sections.at(-1))) return
    part().sections.push({ ...toHeading(heading, key('s')), lines: [] })
  }
  function part(): GrowingPart {
    if (parts.length === 0)
      openPart({ printed: null, title: '', place: { unit: 'row', number: 0, page: null, sheet: null } })
    return parts.at(-1) ?? part()
  }
  function section(place: Place): GrowingPart['sections'][number] {
    if (part().sections.length === 0) openSection({ printed: null, title: '', place })
    return part().sections.at(-1) ?? section(place)
  }
}

/** A title that stands open and is said again on top of a page, "(continued)" or not, opens nothing new. */
function isSaidAgain({ printed, title }: HeadingRow, open: GrowingHeading | undefined): boolean {
  const sign = (text: string) => withoutContinued(text).trim().toLowerCase()
  const isNamed = title !== '' && open !== undefined
  return isNamed && open.printedReference === printed && sign(open.title) === sign(title)
}

function headingOf(row: SortedRow): HeadingRow {
  if (row.lone !== null) return toHeadingRow('', row.lone.text, row.place)
  return toHeadingRow(row.reference, row.text, row.place)
}

function headingLevels(
  rows: readonly SortedRow[],
  kinds: readonly RowKind[],
): ReadonlyMap<SortedRow, 'part' | 'section'> {
  const at = kinds.flatMap((kind, index) => (kind === 'heading' ? [index] : []))
  const own = at.flatMap((index) => rows[index] ?? [])
  const followed = at.map(
    (index) => kinds.slice(index + 1).find((kind) => kind === 'line' || kind === 'heading') === 'line',
  )
  const levels = levelsOf(own.map(headingOf), followed)
  return new Map(own.map((row, index) => [row, levels[index] ?? 'part']))
}

function toHeading(heading: HeadingRow, key: string): Omit<ReadSection, 'lines'> {
  const place = heading.title === '' ? null : heading.place
  return {
    key,
    reference: '',
    printedReference: heading.printed,
    title: heading.title,
    place,
    settled: false,
  }
}

/** A number typed at the start of the text serves where the table has none in a cell of its own. */
function toLine(row: SortedRow, key: string): GrowingLine {
  const source =
    row.text === '' && row.lone !== null && row.lone.role !== 'reference' ? row.lone.text : row.text
  const label = readLabel(source)
  const own =
    label !== null &&
    (row.reference === ''
      ? label.mark !== 'bare' || label.core.includes('.')
      : label.core === readLabel(row.reference)?.core)
  const printed =
    row.reference === '' ? (own ? label.printed : null) : isDate(row.reference) ? null : row.reference
  const text = joinLines(own ? label.rest : source)
  const splitHints = findFurtherMeasures(text)
  const flags: LineFlag[] = [
    ...(splitHints.length > 0 ? (['two-measures'] as const) : []),
    ...(printed === null ? (['unnumbered'] as const) : []),
    ...(text.includes('\n') ? (['sub-items'] as const) : []),
  ]
  return {
    key,
    reference: '',
    printedReference: printed,
    text,
    place: row.place,
    flags,
    splitHints,
    settled: false,
  }
}

/** A row without a reference whose text is a numbered list is as many lines. */
function splitNumbered(row: SortedRow): readonly SortedRow[] {
  const signs = row.text.split('\n').map((text) => numberSign(text))
  const [first] = signs
  if (row.reference !== '' || first == null || signs.filter((sign) => sign === first).length < 2) return [row]
  const texts: string[][] = []
  row.text.split('\n').forEach((text, at) => {
    if (signs[at] === first) texts.push([text])
    else texts.at(-1)?.push(text)
  })
  return texts.map((own) => ({ ...row, text: own.join('\n'), lone: null }))
}

function numberSign(text: string): string | null {
  const label = readLabel(text)
  if (label === null || (label.mark === 'bare' && !label.core.includes('.'))) return null
  return `${label.mark} ${numberKind(text) ?? ''}`
}

/** What one cell says over several rows holds for each of them. */
function mergedFields(row: SortedRow, above: GrowingLine | null): TableFields {
  if (above === null) return {}
  return Object.fromEntries(
    tableFields.flatMap((field) =>
      row.merged.has(field) && above[field] !== undefined ? [[field, above[field]]] : [],
    ),
  )
}

/** Lines within a cell are one text, but for items with numbers of their own. */
function joinLines(text: string): string {
  return text.replace(/\n(?!\(?[\p{L}\p{Nd}]{1,4}[.)]\s|[•–-]\s)/gu, ' ')
}

function isDate(reference: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(reference)
}

/** A merged or broken row: its text and fields belong to the line above. */
function goOn(line: GrowingLine | undefined, row: SortedRow): void {
  if (line === undefined) return
  const fields = joinFields(line, row.fields)
  Object.assign(line, fields)
  if (row.merged.size > 0 && !line.flags.includes('merged-cell')) line.flags = [...line.flags, 'merged-cell']
  if (row.text === '') return
  const seam = line.text.length + 1
  const apart = row.merged.has('reference')
  line.text = `${line.text}${apart ? '\n' : ' '}${joinLines(row.text)}`.trim()
  if (apart) line.splitHints = [...line.splitHints, seam]
}
