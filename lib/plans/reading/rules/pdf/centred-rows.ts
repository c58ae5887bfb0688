import { readLabel } from '../text/label'
import type { Piece } from './split-rows'

/** The words of a line, and whether a page begins with it. */
export type RowLine = { readonly pieces: readonly Piece[]; readonly isBreak: boolean }

/** Lines between two titles or page ends, with the title above them. */
type Stretch = {
  readonly title: readonly Piece[] | null
  readonly lines: RowLine[]
  readonly isPage: boolean
}

/**
 * The rows of a table whose cells are set in the middle and touch: each cell reaches as far above the number of its row
 * as below it. Null for a table that is not set so.
 */
export function centredRows(
  lines: readonly RowLine[],
  leading: number,
): readonly (readonly Piece[])[] | null {
  const stretches = stretchesOf(lines)
  const isCentred = stretches.some(
    ({ lines: [first], isPage }) => !isPage && first !== undefined && !hasNumber(first),
  )
  if (!isCentred) return null
  const rows: (readonly Piece[])[] = []
  for (const { title, lines: own, isPage } of stretches) {
    if (title !== null) rows.push(title)
    const { tail, rows: split } = splitStretch(
      own.flatMap(({ pieces }) => pieces),
      isPage,
      leading,
    )
    const before = rows.pop()
    if (before !== undefined) rows.push([...before, ...tail])
    else if (tail.length > 0) return null
    rows.push(...split)
  }
  return rows
}

function stretchesOf(lines: readonly RowLine[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const line of lines) {
    const isTitle = titles(line)
    if (isTitle) stretches.push({ title: line.pieces, lines: [], isPage: false })
    else if (line.isBreak && stretches.length > 0)
      stretches.push({ title: null, lines: [line], isPage: true })
    else if (stretches.length === 0) stretches.push({ title: null, lines: [line], isPage: false })
    else stretches.at(-1)?.lines.push(line)
  }
  return stretches
}

/** A text over several columns, or one with its number in the first. */
function titles({ pieces: [piece, other] }: RowLine): boolean {
  if (piece === undefined || other !== undefined || piece.first !== 0) return false
  return piece.last > 0 || (readLabel(piece.text)?.rest ?? '') !== ''
}

function isNumber(piece: Piece): boolean {
  return piece.first === 0 && readLabel(piece.text)?.rest === ''
}

function hasNumber({ pieces }: RowLine): boolean {
  return pieces.some(isNumber)
}

type Split = { readonly tail: readonly Piece[]; readonly rows: readonly (readonly Piece[])[] }

/**
 * On top of a page the rest of a row may stand that began on the page before. Then the rows lie even when they are
 * taken from below, and uneven from above.
 */
function splitStretch(pieces: readonly Piece[], isPage: boolean, leading: number): Split {
  const fromAbove = takeRows(pieces, leading)
  if (!isPage || fromAbove.rows.every((row) => isEven(row, leading))) return fromAbove
  const mirrored = takeRows(pieces.map(mirror).reverse(), leading, false)
  return {
    tail: mirrored.tail.map(mirror).reverse(),
    rows: mirrored.rows.map((row) => row.map(mirror)).reverse(),
  }
}

function mirror(piece: Piece): Piece {
  return { ...piece, at: -piece.at }
}

/** Every cell reaches as far up as down from the number. */
function isEven(row: readonly Piece[], leading: number): boolean {
  const middle = row.find(isNumber)?.at ?? 0
  return [...new Set(row.map(({ first }) => first))].every((column) => {
    const at = row.filter(({ first }) => first === column).map((piece) => piece.at)
    return Math.abs((Math.max(...at) + Math.min(...at)) / 2 - middle) < leading * 0.6
  })
}

/** From above: each row's cells, as far below its number as they stand above it; the last takes what is left. */
function takeRows(pieces: readonly Piece[], leading: number, takesRest = true): Split {
  const numbers = pieces.filter(isNumber)
  const words = pieces.filter((piece) => !isNumber(piece))
  if (numbers.length === 0) return { tail: words, rows: [] }
  const rows = numbers.map((number): Piece[] => [number])
  const tail: Piece[] = []
  for (const column of new Set(words.map(({ first }) => first))) {
    const cells = words.filter(({ first }) => first === column)
    let next = 0
    numbers.forEach((number, at) => {
      const reach = Math.max((cells[next]?.at ?? number.at) - number.at, 0)
      const isRest = takesRest && at === numbers.length - 1
      const end = cells.findIndex(
        (cell, place) => place >= next && cell.at < number.at - reach - leading * 0.4,
      )
      const until = isRest || end === -1 ? cells.length : end
      rows[at]?.push(...cells.slice(next, until))
      next = until
    })
    tail.push(...cells.slice(next))
  }
  return { tail, rows }
}
