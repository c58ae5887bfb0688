import type { TableCell, TableRow } from '../../model'
import { type Vocabulary, joinWraps } from '../text/joining'
import { readLabel } from '../text/label'
import { startsLower } from '../text/wording'
import { centredRows } from './centred-rows'
import { type Strip, covered } from './columns'
import type { SetLine } from './lines'
import { type Piece, splitAtNumbers } from './split-rows'

type GrowingRow = Piece[]

/**
 * Puts the lines of a table together to its rows: at the gaps between them, which are wider than within cells, or where
 * there are none, wherever something stands in the first column. What stands in the other columns alone goes on with
 * the row above, over a page's end too.
 */
export function rowsOf(
  lines: readonly SetLine[],
  strips: readonly Strip[],
  vocabulary: Vocabulary,
): readonly TableRow[] {
  const leading = leadingOf(lines, strips)
  const set = lines.map((line, at) => {
    const above = lines[at - 1]
    const isBreak = above === undefined || line.place.page !== above.place.page
    return { pieces: piecesOf(line, strips), isBreak, isApart: isBreak || above.y - line.y > leading * 1.2 }
  })
  const begins = beginningOf(set.map(({ pieces }) => pieces))
  const named = set.filter(({ pieces }) => begins(pieces)).length
  const isParted = set.filter(({ isApart }) => isApart).length >= named * 0.8
  const centred = isParted ? null : centredRows(set, leading)
  if (centred !== null) return centred.map((row) => toRow(row, vocabulary))
  const blocks: GrowingRow[] = []
  for (const { pieces, isApart } of set) {
    const last = blocks.at(-1)
    const isNew = isParted ? isApart : isApart || begins(pieces)
    if (last === undefined || isNew) blocks.push([...pieces])
    else last.push(...pieces)
  }
  const rows: GrowingRow[] = []
  for (const block of blocks) {
    const last = rows.at(-1)
    if (isTitle(block)) {
      // a title that is said again on top of a page opens nothing new
      const before = rows.findLast(isTitle)
      if (before !== undefined && before[0]?.text === block[0]?.text) continue
    }
    if (last === undefined || begins(block) || isTitle(block) || isTitle(last)) rows.push(block)
    else last.push(...block)
  }
  return splitAtNumbers(rows).map((row) => toRow(row, vocabulary))
}

/** Lines that are one row, whatever lies between them: the headings. */
export function rowOf(lines: readonly SetLine[], strips: readonly Strip[], vocabulary: Vocabulary): TableRow {
  return toRow(
    lines.flatMap((line) => piecesOf(line, strips)),
    vocabulary,
  )
}

/** A page further on lies below all that is on this one. */
const pageDepth = 100_000

function piecesOf(line: SetLine, strips: readonly Strip[]): readonly Piece[] {
  const { place, height } = line
  const page = (place.page ?? 0) * pageDepth
  return line.segments.map((segment) => ({
    text: segment.text,
    ...covered(segment, strips),
    at: segment.y - page,
    height,
    place,
  }))
}

/**
 * How a row begins: with words in the first column. Where rows begin with capitals, small letters there go on with the
 * words above.
 */
function beginningOf(lines: readonly (readonly Piece[])[]): (pieces: readonly Piece[]) => boolean {
  const isSmall = ({ text }: Piece) => startsLower(text) && readLabel(text) === null
  const firsts = lines.flatMap((pieces) =>
    pieces.length > 1 ? pieces.filter(({ first }) => first === 0) : [],
  )
  const isSmallUsual = firsts.filter(isSmall).length > firsts.length * 0.5
  return (pieces) => pieces.some((piece) => piece.first === 0 && (isSmallUsual || !isSmall(piece)))
}

function isTitle(pieces: readonly Piece[]): boolean {
  return pieces.length === 1 && pieces.some(({ first, last }) => first !== last)
}

/** The distance of lines within a cell: the smallest in any column that leaves room for letters. */
function leadingOf(lines: readonly SetLine[], strips: readonly Strip[]): number {
  const above = new Map<number, SetLine>()
  const gaps: number[] = []
  for (const line of lines) {
    for (const segment of line.segments) {
      const { first } = covered(segment, strips)
      const before = above.get(first)
      above.set(first, line)
      if (before === undefined || before.place.page !== line.place.page) continue
      if (before.y - line.y >= line.height * 0.9) gaps.push(before.y - line.y)
    }
  }
  return Math.min(...gaps, Number.MAX_SAFE_INTEGER)
}

function toRow(pieces: readonly Piece[], vocabulary: Vocabulary): TableRow {
  const columns = [...new Set(pieces.map(({ first }) => first))].sort((one, other) => one - other)
  const cells = columns.map((column): TableCell => {
    const own = pieces.filter(({ first }) => first === column)
    const span = Math.max(...own.map(({ last }) => last - column + 1))
    return { text: cellOf(own, vocabulary), column, span, merged: false }
  })
  const place = pieces[0]?.place ?? { unit: 'line', number: 0, page: null, sheet: null }
  return { cells, place }
}

/** Wrapped lines are one text; an item with a number of its own begins on a line of its own. */
function cellOf(pieces: readonly Piece[], vocabulary: Vocabulary): string {
  const texts: string[][] = []
  for (const { text } of pieces) {
    const last = texts.at(-1)
    if (last === undefined || /^(?:\(?[\p{L}\p{Nd}]{1,4}[.)]|[•–-])\s/u.test(text)) texts.push([text])
    else last.push(text)
  }
  return texts.map((own) => joinWraps(own, vocabulary)).join('\n')
}
