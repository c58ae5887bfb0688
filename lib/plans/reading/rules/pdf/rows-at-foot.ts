import type { Piece } from './split-rows'
import { type Stretch, hasNumber } from './stretches'

/**
 * The rows of a table whose cells are set at their foot: a line with a number closes its row. Null where a stretch ends
 * otherwise, unless a page ends there in the middle of a row.
 */
export function rowsAtFoot(stretches: readonly Stretch[]): readonly (readonly Piece[])[] | null {
  const isAtFoot = stretches.every((stretch, at) => {
    const last = stretch.lines.at(-1)
    return last === undefined || hasNumber(last) || isRest(stretch) || stretches[at + 1]?.isPage === true
  })
  if (!isAtFoot) return null
  const rows: (readonly Piece[])[] = []
  let open: readonly Piece[] = []
  for (const stretch of stretches) {
    if (stretch.title !== null) rows.push(stretch.title)
    if (isRest(stretch) && open.length === 0) open = rows.pop() ?? []
    for (const line of stretch.lines) {
      open = [...open, ...line.pieces]
      if (!hasNumber(line)) continue
      rows.push(open)
      open = []
    }
    if (isRest(stretch)) {
      rows.push(open)
      open = []
    }
  }
  return rows
}

/** All of it belongs to the row that the page before has closed. */
function isRest({ isPage, lines }: Stretch): boolean {
  return isPage && lines.length > 0 && !lines.some(hasNumber)
}
