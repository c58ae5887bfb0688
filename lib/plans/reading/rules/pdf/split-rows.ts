import type { Place } from '../../model'
import { readLabel } from '../text/label'

/** Some words of a row, with the columns they stand in and where on the paper. */
export type Piece = {
  readonly text: string
  readonly first: number
  readonly last: number
  /** How high it stands, over all pages; larger is further up. */
  readonly at: number
  readonly height: number
  readonly place: Place
}

/** So large a share of the rows must begin with a number for its column to be that of the references. */
const mostNumbered = 0.5

/**
 * A cell merged over several rows leaves no gap between them. Where several numbers stand in the column of references,
 * each begins a row, and the other words go to the number they stand nearest to.
 */
export function splitAtNumbers(rows: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  const column = numberColumn(rows)
  return column === null ? rows : rows.flatMap((row) => splitRow(row, column))
}

function isNumber({ text }: Piece): boolean {
  return readLabel(text)?.rest === ''
}

function numberColumn(rows: readonly (readonly Piece[])[]): number | null {
  const counts = new Map<number, number>()
  for (const row of rows) {
    const columns = new Set(row.flatMap((piece) => (isNumber(piece) ? [piece.first] : [])))
    for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1)
  }
  const several = rows.filter((row) => row.length > 1)
  const often = [...counts].filter(([, count]) => count >= several.length * mostNumbered)
  return often.length === 0 ? null : Math.min(...often.map(([column]) => column))
}

function splitRow(row: readonly Piece[], column: number): readonly (readonly Piece[])[] {
  const numbers = row.filter((piece) => piece.first === column && isNumber(piece))
  if (numbers.length < 2) return [row]
  const split = numbers.map((): Piece[] => [])
  const nearest = (at: number) => {
    const distances = numbers.map((number) => Math.abs(number.at - at))
    return distances.indexOf(Math.min(...distances))
  }
  for (const piece of row) if (piece.first >= column) split[nearest(piece.at)]?.push(piece)
  for (let before = 0; before < column; before += 1) {
    const cells = cellsOf(row.filter(({ first }) => first === before))
    for (const cell of cells) {
      // the only cell stands in the middle of all the rows it is for
      const to = cells.length === 1 ? 0 : nearest(middle(cell))
      split[to]?.push(...cell)
    }
  }
  return split
}

/** Words of one column that stand close together are one cell. */
function cellsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const cells: Piece[][] = []
  for (const piece of pieces) {
    const above = cells.at(-1)?.at(-1)
    if (above !== undefined && above.at - piece.at < piece.height * 1.5) cells.at(-1)?.push(piece)
    else cells.push([piece])
  }
  return cells
}

function middle(cell: readonly Piece[]): number {
  return cell.reduce((sum, { at }) => sum + at, 0) / cell.length
}
