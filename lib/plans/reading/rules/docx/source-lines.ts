import type { SourceLine } from '../../model'
import { readLabel } from '../text/label'
import type { Block, BodyParagraph } from './body'

/** The lines of a block; a table that is no plan's table is read row by row. */
export function toSourceLines(block: Block): readonly SourceLine[] {
  if (block.kind === 'paragraph') return linesOf(block)
  return block.cells.flatMap((cells) => {
    const [first, second, ...rest] = cells.map((paragraphs) => paragraphs.flatMap(linesOf))
    const number = first?.length === 1 ? first[0] : emptyNumber(cells[0])
    const isNumber = number !== undefined && (number.text === '' || readLabel(number.text)?.rest === '')
    if (number === undefined || second === undefined || !isNumber)
      return [first, second, ...rest].flatMap((lines) => lines ?? [])
    const [head, ...others] = second
    if (head === undefined) return [number, ...rest.flat()]
    return [{ ...head, ...numberOf(number, head) }, ...others, ...rest.flat()]
  })
}

/** A cell may hold nothing but Word's automatic number. */
function emptyNumber(paragraphs: readonly BodyParagraph[] | undefined): SourceLine | undefined {
  const [only] = paragraphs?.length === 1 ? paragraphs : []
  if (only?.automatic == null || only.automatic.bullet) return undefined
  return linesOf({ ...only, lines: ['\u200b'] }).map((line) => ({ ...line, text: '' }))[0]
}

/** A number in the first cell belongs to the text in the second. */
function numberOf(number: SourceLine, head: SourceLine): Partial<SourceLine> {
  if (number.label !== null) return { label: number.label, list: number.list }
  return { text: `${number.text} ${head.text}` }
}

/** A line break after a longer line is one of the page, not of the text. */
const shortLine = 40

/** An empty paragraph says nothing, even where Word prints a number beside it. */
function linesOf(paragraph: BodyParagraph): readonly SourceLine[] {
  const place = { unit: 'paragraph' as const, number: paragraph.number, page: null, sheet: null }
  const { automatic } = paragraph
  const numbered = automatic !== null && !automatic.bullet && automatic.text !== ''
  const filled = paragraph.lines.filter((line) => line !== '')
  if (filled.length === 0) return []
  return filled.map((text, at) => ({
    text,
    label: at === 0 && numbered ? automatic.text : null,
    list: at === 0 && automatic !== null ? { id: automatic.list, level: automatic.level } : null,
    heading: at === 0 ? paragraph.heading : null,
    bullet: at === 0 && automatic?.bullet === true,
    gap: at === 0,
    early: at === 0 || (filled[at - 1] ?? '').length < shortLine,
    place,
  }))
}
