import { rowsAtFoot } from './rows-at-foot'
import type { Piece } from './split-rows'
import { type RowLine, type Stretch, hasNumber, isNumber, stretchesOf } from './stretches'

/**
 * The rows of a table whose cells touch and are set in the middle, where each reaches as far above the number of its
 * row as below it, or at the foot, as spreadsheets set them, where the number closes its row. Null for a table that is
 * not set so.
 */
export function centredRows(
  lines: readonly RowLine[],
  leading: number,
): readonly (readonly Piece[])[] | null {
  const stretches = stretchesOf(lines)
  const isCentred = stretches.some(
    ({ lines: [first], isPage }) => !isPage && first !== undefined && !hasNumber(first),
  )
  if (!isCentred || !lines.some(hasNumber)) return null
  const rows = rowsAround(stretches, leading)
  const numbered = rows?.filter((row) => row.some(isNumber)) ?? []
  const uneven = numbered.filter((row) => !isEven(row, leading))
  if (rows !== null && numbered.every(hasText) && uneven.length <= rows.length * fewUneven) return rows
  return rowsAtFoot(stretches)
}

/** A row over a page's end is uneven, or one with a cell over several rows; where more are, the table is set otherwise. */
const fewUneven = 0.2

function rowsAround(stretches: readonly Stretch[], leading: number): readonly (readonly Piece[])[] | null {
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

/** Beside the number the text of the line stands. */
function hasText(row: readonly Piece[]): boolean {
  return row.some(({ first }) => first === 1)
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
