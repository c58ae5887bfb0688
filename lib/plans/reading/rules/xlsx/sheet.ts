import { Refusal } from '@/lib/kernel/refusal'
import type { TableCell, TableRow } from '../../model'
import { limits } from '../limits'
import { type XmlElement, attribute, childrenNamed, find, textOf } from '../xml'
import type { Formats } from './formats'

type Area = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

/** The rows of a sheet, as its cells lie: nothing is laid out that the file does not hold. */
export function readSheet(
  sheet: XmlElement,
  shared: readonly string[],
  formats: Formats,
  name: string | null,
): readonly TableRow[] {
  const areas = readAreas(sheet)
  const rows = childrenNamed(find(sheet, 'sheetData'), 'row')
  if (rows.length > limits.paragraphs)
    throw new Refusal('invalid', 'The sheet has far more rows than a plan needs.')
  let number = 0
  return rows.map((row) => {
    number = Number(attribute(row, 'r') ?? number + 1)
    let column = -1
    const cells: TableCell[] = []
    for (const cell of childrenNamed(row, 'c')) {
      const own = attribute(cell, 'r')
      column = own === null ? column + 1 : columnOf(own)
      if (column >= limits.columns) continue
      cells.push({ text: valueOf(cell, shared, formats), column, span: 1, merged: false })
    }
    const place = { unit: 'row' as const, number, page: null, sheet: name }
    return { cells: withAreas(cells, number, areas), place }
  })
}

/** Merged areas by the rows they touch; hostile files may claim millions, so only what lies in bounds is kept. */
function readAreas(sheet: XmlElement): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>()
  for (const merge of childrenNamed(find(sheet, 'mergeCells'), 'mergeCell').slice(0, 20_000)) {
    const [from, to] = (attribute(merge, 'ref') ?? '').split(':')
    if (from === undefined || to === undefined) continue
    const area = { top: rowOf(from), left: columnOf(from), bottom: rowOf(to), right: columnOf(to) }
    if (area.right >= limits.columns || area.bottom - area.top > 500) continue
    for (let row = area.top; row <= area.bottom; row += 1)
      byRow.set(row, [...(byRow.get(row) ?? []).slice(0, 64), area])
  }
  return byRow
}

/** A merged cell covers its columns, and below its first row goes on from above. */
function withAreas(
  cells: readonly TableCell[],
  row: number,
  areas: ReadonlyMap<number, readonly Area[]>,
): readonly TableCell[] {
  const own = areas.get(row) ?? []
  if (own.length === 0) return cells
  const covered = (cell: TableCell) =>
    own.some((area) => cell.column >= area.left && cell.column <= area.right)
  const merged = own.map((area): TableCell => {
    const text = row === area.top ? (cells.find((cell) => cell.column === area.left)?.text ?? '') : ''
    return { text, column: area.left, span: area.right - area.left + 1, merged: row > area.top }
  })
  return [...cells.filter((cell) => !covered(cell)), ...merged].sort(
    (one, other) => one.column - other.column,
  )
}

function valueOf(cell: XmlElement, shared: readonly string[], formats: Formats): string {
  const type = attribute(cell, 't') ?? 'n'
  if (type === 'inlineStr') return richText(find(cell, 'is'))
  const value = find(cell, 'v')
  if (value === null) return ''
  const text = textOf(value)
  if (type === 's') return shared[Number(text)] ?? ''
  if (type === 'str') return unescape(text)
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE'
  if (type === 'e') return ''
  if (type === 'd') return text.slice(0, 10)
  const number = Number(text)
  return text.trim() === '' || !Number.isFinite(number)
    ? text
    : formats.show(number, Number(attribute(cell, 's') ?? 0))
}

/** The text of a string item: its runs, without the reading aids of East Asian scripts. */
export function richText(item: XmlElement | null): string {
  if (item === null) return ''
  const plain = childrenNamed(item, 't').map(textOf)
  const runs = childrenNamed(item, 'r').flatMap((run) => childrenNamed(run, 't').map(textOf))
  return unescape([...plain, ...runs].join(''))
}

/** "_x000D_" is how spreadsheets write a carriage return. */
function unescape(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

function columnOf(reference: string): number {
  const letters = /^\$?([A-Z]{1,3})/i.exec(reference)?.[1]?.toUpperCase() ?? 'A'
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function rowOf(reference: string): number {
  return Number(/(\d{1,7})$/.exec(reference)?.[1] ?? 1)
}
