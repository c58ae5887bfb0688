import { Refusal } from '@/lib/kernel/refusal'
import type { TableRow } from '../model'
import { limits } from './limits'

const separators = [',', ';', '\t', '|'] as const
type Separator = (typeof separators)[number]

/** The rows of a CSV text. The separator is told by the text itself, or by a first line such as "sep=;". */
export function readCsv(text: string): readonly TableRow[] {
  const told = /^sep=([,;\t|])\r?\n/.exec(text)
  const body = told === null ? text : text.slice(told[0].length)
  const separator = told === null ? guessSeparator(body) : (told[1] as Separator)
  return parse(body, separator, limits.paragraphs).map((fields, at) => ({
    cells: fields.map((field, column) => ({ text: field, column, span: 1, merged: false })),
    place: { unit: 'row' as const, number: at + 1 + (told === null ? 0 : 1), page: null, sheet: null },
  }))
}

/** The separator by which most of the first records have the same number of fields, and more than one. */
export function guessSeparator(text: string): Separator {
  const sample = text.slice(0, 40_000)
  const scored = separators.map((separator) => {
    const records = parse(sample, separator, 60).filter((fields) => fields.length > 1)
    const counts = new Map<number, number>()
    for (const fields of records) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1)
    const common = Math.max(0, ...[...counts].map(([fields, times]) => times * Math.min(fields, 12)))
    return { separator, common }
  })
  return scored.reduce((best, one) => (one.common > best.common ? one : best)).separator
}

/** Fields in quotation marks may hold separators, line breaks and doubled quotation marks. */
function parse(text: string, separator: Separator, most: number): readonly (readonly string[])[] {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  while (at < text.length) {
    const field = text[at] === '"' ? quoted(text, at + 1) : plain(text, at, separator)
    record.push(field.text)
    if (record.length > limits.columns)
      throw new Refusal('invalid', 'The file has far more columns than a plan needs.')
    at = field.end
    const sign = text[at]
    at += sign === '\r' && text[at + 1] === '\n' ? 2 : 1
    if (sign === separator && at < text.length) continue
    if (sign === separator) record.push('')
    records.push(record)
    record = []
    if (records.length >= most) {
      if (most === limits.paragraphs)
        throw new Refusal('invalid', 'The file has far more rows than a plan needs.')
      return records
    }
  }
  return records
}

function plain(text: string, from: number, separator: Separator): { text: string; end: number } {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { text: text.slice(from, end), end }
}

function quoted(text: string, from: number): { text: string; end: number } {
  const pieces: string[] = []
  let at = from
  for (;;) {
    const close = text.indexOf('"', at)
    if (close === -1) return { text: pieces.join('') + text.slice(at), end: text.length }
    pieces.push(text.slice(at, close))
    if (text[close + 1] !== '"') return tail(text, pieces, close + 1)
    pieces.push('"')
    at = close + 2
  }
}

/** What stands between the closing quotation mark and the next separator belongs to the field, though it should not. */
function tail(text: string, pieces: string[], from: number): { text: string; end: number } {
  let end = from
  while (end < text.length && !/[,;\t|\r\n]/.test(text[end] ?? '')) end += 1
  return { text: pieces.join('') + text.slice(from, end).trimEnd(), end }
}
