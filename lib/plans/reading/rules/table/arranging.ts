import type { LineFlag, ReadPart, ReadWarning, TableFields } from '../../model'
import { readLabel } from '../text/label'
import { findFurtherMeasures } from '../text/measures'
import {
  type GrowingLine,
  emptyPlan,
  enterColumns,
  nextKey,
  openPart,
  openSection,
  openSectionOf,
} from './growing'
import { type HeadingRow, levelsOf, toHeadingRow } from './levels'
import { type SortedRow, joinFields, tableFields } from './rows'
import { type RowKind, numberKind } from './sorting'

/** Puts the rows of a table into parts, sections and lines; rows that go on with the one above are joined to it. */
export function arrangeRows(
  rows: readonly SortedRow[],
  kinds: readonly RowKind[],
): { readonly parts: readonly ReadPart[]; readonly warnings: readonly ReadWarning[] } {
  const plan = emptyPlan()
  const levels = headingLevels(rows, kinds)
  let last: GrowingLine | null = null

  rows.forEach((row, at) => {
    const kind = kinds[at] ?? 'blank'
    if (kind === 'line' || (kind === 'heading' && row.lone === null)) enterColumns(plan, row)
    if (kind === 'heading') {
      const heading = headingOf(row)
      if (levels.get(row) === 'part') openPart(plan, heading)
      else openSection(plan, heading)
    } else if (kind === 'line') {
      for (const own of splitNumbered(row)) {
        const line = { ...toLine(own, nextKey(plan, 'l')), ...mergedFields(row, last), ...row.fields }
        openSectionOf(plan, row.place).lines.push(line)
        last = line
      }
    }
    if (kind === 'more') goOn(plan.section?.lines.at(-1), row)
  })
  return { parts: plan.parts, warnings: plan.warnings }
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
