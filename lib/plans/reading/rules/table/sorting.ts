import { startsWithAction } from '../text/actions'
import { readLabel } from '../text/label'
import { countWords, isCapitals, isEnded, isLeadIn, startsLower } from '../text/wording'
import { type SortedRow, hasFields } from './rows'

/** What a row of a plan's table is. */
export type RowKind = 'heading' | 'line' | 'more' | 'blank'

/** Decides for each row whether it is a line, a heading above lines, or goes on with the line above. */
export function sortRows(rows: readonly SortedRow[]): readonly RowKind[] {
  const usual = usualNumber(rows)
  const withFields = rows.filter((row) => hasFields(row.fields)).length
  const rich = withFields > rows.length * 0.3
  return rows.map((row, at) => kindOf(row, rows[at - 1], usual, rich))
}

function kindOf(row: SortedRow, before: SortedRow | undefined, usual: string | null, rich: boolean): RowKind {
  if (row.blank) return 'blank'
  if (row.merged.has('text') && row.text === '') return 'more'
  if (row.merged.has('reference') && row.reference === '' && row.text !== '') return 'more'
  if (row.lone !== null) return kindOfLone(row, row.lone, before, usual, rich)
  if (row.text === '') return row.reference === '' ? 'more' : 'line'
  if (row.reference === '') return goesOn(row, before) ? 'more' : 'line'
  const number = numberKind(row.reference)
  return !hasFields(row.fields) && number !== usual && isTitle(row.text) ? 'heading' : 'line'
}

function kindOfLone(
  row: SortedRow,
  lone: NonNullable<SortedRow['lone']>,
  before: SortedRow | undefined,
  usual: string | null,
  rich: boolean,
): RowKind {
  if (lone.wide) return isSentence(lone.text) && numberKind(lone.text) === usual ? 'line' : 'heading'
  if (lone.role === 'reference') return readLabel(lone.text)?.rest === '' ? 'line' : 'heading'
  if (lone.role === 'part' || lone.role === 'section') return 'heading'
  if (lone.role !== 'text') return lone.role === null ? 'heading' : 'more'
  if (goesOn(row, before)) return 'more'
  const label = readLabel(lone.text)
  if (label !== null && numberKind(lone.text) !== usual && isTitle(label.rest)) return 'heading'
  return isTitle(lone.text) && (rich || isCapitals(lone.text)) ? 'heading' : 'line'
}

/** The text of the row above has not ended, or this one begins in the middle of a sentence. */
function goesOn(row: SortedRow, before: SortedRow | undefined): boolean {
  if (before === undefined || hasFields(row.fields) || before.text === '') return false
  return startsLower(row.text) && readLabel(row.text) === null && !/[;:]$/.test(before.text)
}

function isTitle(text: string): boolean {
  if (isEnded(text) && !text.endsWith(':')) return false
  return countWords(text) <= 20 && !isLeadIn(text) && !startsWithAction(text)
}

function isSentence(text: string): boolean {
  return isEnded(text) || startsWithAction(readLabel(text)?.rest ?? text)
}

/** The kind of number lines have: that of most rows that read as measures, or of most rows where none does. */
function usualNumber(rows: readonly SortedRow[]): string | null {
  const measures = rows.filter((row) => hasFields(row.fields) || isSentence(row.text))
  return mostFrequent(measures) ?? mostFrequent(rows)
}

function mostFrequent(rows: readonly SortedRow[]): string | null {
  return usualKind(rows.map((row) => (row.reference === '' ? row.text : row.reference)))
}

/** The kind of number most of the texts begin with. */
export function usualKind(texts: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const kind = numberKind(text)
    if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const [usual] = [...counts].sort(([, one], [, other]) => other - one)
  return usual?.[0] ?? null
}

/** "decimal 3" for "1.1.2", "lower-letter 1" for "(a)"; null for a text without a number. */
export function numberKind(text: string): string | null {
  const numeral = readLabel(text)?.numerals[0]
  return numeral === undefined ? null : `${numeral.kind} ${String(numeral.path.length)}`
}
