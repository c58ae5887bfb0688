import { type CellObject } from 'write-excel-file/node'
import { printable } from '@/lib/papers/letters'
import { type SheetCell } from '@/lib/papers/workbook'

const longest = 32_767

/** Excel reads `_x0041_` in a text as a letter; escaped, it stays what was typed. */
const escaped = (text: string) => text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

/** Text as a cell can hold it: Excel refuses a file with more than 32,767 letters in one. */
export function cellText(text: string): string {
  const clean = escaped(printable(text))
  return clean.length <= longest ? clean : printable(`${clean.slice(0, longest - 1)}…`)
}

const day = 86_400_000
const firstDay = Date.UTC(1899, 11, 30)
const earliest = Date.UTC(1900, 2, 1)

/** The day as Excel counts it, or null: earlier than March 1900 it counts wrongly. */
export function serialOf(date: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (parts === null) return null
  const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const time = Date.UTC(year, month - 1, dayOfMonth)
  if (time < earliest || new Date(time).toISOString().slice(0, 10) !== date) return null
  return (time - firstDay) / day
}

const textCell = (text: string): CellObject | null =>
  text === '' ? null : { type: String, value: cellText(text), wrap: true }

const numberCell = (number: number, format?: string): CellObject | null =>
  Number.isFinite(number)
    ? { type: Number, value: number, align: 'right', indent: 1, ...(format !== undefined && { format }) }
    : textCell(String(number))

/** A cell with its type and without its place's look. */
export function cellOf(cell: SheetCell): CellObject | null {
  if (cell === null) return null
  if (typeof cell === 'string') return textCell(cell)
  if (typeof cell === 'number') return numberCell(cell)
  if (cell.kind === 'number') return numberCell(cell.number, cell.format)
  const serial = serialOf(cell.date)
  return serial === null
    ? textCell(cell.date)
    : { type: Number, value: serial, format: 'd mmm yyyy', align: 'left' }
}
