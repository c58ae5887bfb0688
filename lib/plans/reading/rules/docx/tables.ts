import type { TableCell, TableRow } from '../../model'
import { limits } from '../limits'
import { type XmlElement, attribute, childrenNamed, childrenOf, find } from '../xml'
import type { Block, BodyParagraph, Walk } from './body'

/** A Word table: its rows as a table, and its paragraphs as a text, for it may be either. */
export type BodyTable = {
  readonly kind: 'table'
  readonly rows: readonly TableRow[]
  readonly cells: readonly (readonly (readonly BodyParagraph[])[])[]
}

/** Reads the blocks of a cell, which may hold tables again. */
type ReadBlocks = (element: XmlElement, walk: Walk) => readonly Block[]

export function readTableElement(element: XmlElement, walk: Walk, readBlocks: ReadBlocks): BodyTable {
  const rows: TableRow[] = []
  const cells: (readonly (readonly BodyParagraph[])[])[] = []
  for (const row of rowsOf(element)) {
    if (find(row, 'trPr', 'del') !== null) continue
    walk.rows += 1
    const place = { unit: 'row' as const, number: walk.rows, page: null, sheet: null }
    const read = readRow(row, walk, readBlocks)
    rows.push({ cells: read.map(({ cell }) => cell), place })
    cells.push(read.map(({ paragraphs }) => paragraphs))
  }
  return { kind: 'table', rows, cells }
}

function rowsOf(element: XmlElement): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === 'tr') return [child]
    return ['sdt', 'sdtContent', 'customXml', 'ins'].includes(child.name) ? rowsOf(child) : []
  })
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return childrenOf(row).flatMap((child) => {
    if (child.name === 'tc') return [child]
    return ['sdt', 'sdtContent', 'customXml'].includes(child.name) ? cellsOf(child) : []
  })
}

function readRow(
  row: XmlElement,
  walk: Walk,
  readBlocks: ReadBlocks,
): readonly { cell: TableCell; paragraphs: readonly BodyParagraph[] }[] {
  let column = count(attribute(find(row, 'trPr', 'gridBefore'), 'val'), 0)
  return cellsOf(row)
    .slice(0, limits.columns)
    .map((element) => {
      const span = count(attribute(find(element, 'tcPr', 'gridSpan'), 'val'), 1)
      const merge = find(element, 'tcPr', 'vMerge')
      const merged = merge !== null && attribute(merge, 'val') !== 'restart'
      const paragraphs = flatten(readBlocks(element, walk))
      const text = merged
        ? ''
        : paragraphs
            .map(printed)
            .filter((line) => line !== '')
            .join('\n')
      const cell = { text, column, span, merged }
      column += span
      return { cell, paragraphs }
    })
}

function count(written: string | null, otherwise: number): number {
  const value = Number(written ?? otherwise)
  return Number.isInteger(value) && value >= 0 && value <= limits.columns ? value : otherwise
}

/** A table within a cell is read as the text it holds. */
function flatten(blocks: readonly Block[]): readonly BodyParagraph[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : block.cells.flat(2)))
}

/** The paragraph as it reads on paper, its automatic number first. */
function printed(paragraph: BodyParagraph): string {
  const number =
    paragraph.automatic === null ? '' : paragraph.automatic.bullet ? '•' : paragraph.automatic.text
  return `${number} ${paragraph.lines.filter((line) => line !== '').join('\n')}`.trim()
}

/** How many letters stand in the tables' cells. */
export function lettersIn(rows: readonly TableRow[]): number {
  return rows.reduce((sum, row) => sum + row.cells.reduce((own, cell) => own + cell.text.length, 0), 0)
}

/** Whether any change is tracked, for the officer should know which reading was taken. */
export function hasTrackedChanges(element: XmlElement): boolean {
  const changes: ReadonlySet<string> = new Set(['ins', 'del', 'moveFrom', 'moveTo'])
  const waiting: XmlElement[] = [element]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (changes.has(next.name) && childrenNamed(next, 'r').length > 0) return true
    waiting.push(...childrenOf(next))
  }
  return false
}
