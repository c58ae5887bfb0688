import { counted, joinWords } from '@/lib/kernel/text'
import type { ReadWarning } from '../../model'
import { limits } from '../limits'
import { warn } from '../telling'
import { type XmlElement, attribute, childrenNamed, find, textOf } from '../xml'

/** The columns nobody sees who opens the sheet, as indexes. */
export function hiddenColumns(sheet: XmlElement): readonly number[] {
  return childrenNamed(find(sheet, 'cols'), 'col').flatMap((column) => {
    if (!isHidden(column)) return []
    const first = Number(attribute(column, 'min') ?? 1) - 1
    const last = Math.min(Number(attribute(column, 'max') ?? first + 1), limits.columns)
    return Array.from({ length: Math.max(last - first, 0) }, (_, at) => first + at)
  })
}

/** What an officer does not see in the sheet, and should know of: hidden rows, formulas nobody has worked out. */
export function tellSheet(sheet: XmlElement, name: string | null): readonly ReadWarning[] {
  const rows = childrenNamed(find(sheet, 'sheetData'), 'row')
  const place = (number: number) => ({ unit: 'row' as const, number, page: null, sheet: name })
  const numbersOf = (holds: (row: XmlElement) => boolean) =>
    rows.flatMap((row, at) => (holds(row) ? [Number(attribute(row, 'r') ?? at + 1)] : []))
  const hidden = numbersOf((row) => isHidden(row) && childrenNamed(row, 'c').some(isFilled))
  const open = numbersOf((row) => childrenNamed(row, 'c').some(isUnworked))
  const [firstHidden] = hidden
  const [firstOpen] = open
  return [
    ...(firstHidden === undefined
      ? []
      : [warn('hidden-rows', place(firstHidden), `${hiddenWords(hidden)}: ${listed(hidden)}.`)]),
    ...(firstOpen === undefined
      ? []
      : [
          warn(
            'no-result',
            place(firstOpen),
            `Formulas without a result stand in ${open.length === 1 ? 'row' : 'rows'} ${listed(open)}; their cells were taken as empty. Save the file once in a spreadsheet program, and read it in again.`,
          ),
        ]),
  ]
}

function hiddenWords(rows: readonly number[]): string {
  return `${counted(rows.length, 'row')} ${rows.length === 1 ? 'is' : 'are'} hidden in the sheet and ${rows.length === 1 ? 'was' : 'were'} read all the same`
}

/** At most so many rows are named one by one. */
const named = 8

function listed(rows: readonly number[]): string {
  const texts = rows.slice(0, named).map(String)
  const more = rows.length - texts.length
  return joinWords(more > 0 ? [...texts, `${String(more)} more`] : texts)
}

function isHidden(element: XmlElement): boolean {
  return ['1', 'true'].includes(attribute(element, 'hidden') ?? '')
}

function isFilled(cell: XmlElement): boolean {
  return find(cell, 'v') !== null || find(cell, 'is') !== null
}

function isUnworked(cell: XmlElement): boolean {
  if (find(cell, 'f') === null) return false
  const value = find(cell, 'v')
  return value === null || (textOf(value) === '' && attribute(cell, 't') !== 'str')
}
