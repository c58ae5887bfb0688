import type { Strip } from './columns'
import { type Segment, type SetLine, isApart, join } from './lines'

/** Words that begin within so many points of each other begin at one edge. */
const tolerance = 1

/** So many lines at least begin at the edge of a column. */
const leastAtEdge = 3

/**
 * The columns of a table whose cells stand so close that nothing is left free between them: by the edges at which most
 * pieces begin, each with the heading of its own above it. Null where the headings do not fit.
 */
export function columnsByEdges(
  headings: readonly Segment[],
  lines: readonly SetLine[],
): readonly Strip[] | null {
  const edges = commonEdges(lines)
    .slice(0, headings.length)
    .sort((one, other) => one - other)
  const sorted = [...headings].sort((one, other) => one.x - other.x)
  const strips = edges.map((from, at) => ({
    from,
    to: (edges[at + 1] ?? Number.MAX_SAFE_INTEGER) - tolerance,
  }))
  const fits = sorted.every(({ x, end }, at) => {
    const middle = (x + end) / 2
    const strip = strips[at]
    return strip !== undefined && middle >= strip.from && middle <= strip.to
  })
  return fits && strips.length > 1 ? strips : null
}

/** Where lines begin, the most frequent first. */
function commonEdges(lines: readonly SetLine[]): readonly number[] {
  const edges: { at: number; lines: number }[] = []
  for (const { pieces } of lines) {
    for (const { x } of pieces) {
      const edge = edges.find(({ at }) => Math.abs(at - x) <= tolerance)
      if (edge === undefined) edges.push({ at: x, lines: 1 })
      else edge.lines += 1
    }
  }
  return edges
    .filter((edge) => edge.lines >= leastAtEdge)
    .sort((one, other) => other.lines - one.lines)
    .map(({ at }) => at)
}

/** The line with its words parted where they stand far apart, and where a piece begins at the edge of another column. */
export function parted(line: SetLine, strips: readonly Strip[]): SetLine {
  const columnOf = ({ x }: Segment) => strips.findLastIndex(({ from }) => x >= from - tolerance)
  const segments: Segment[] = []
  let column = Number.NaN
  for (const piece of line.pieces) {
    const before = segments.at(-1)
    const own = columnOf(piece)
    const atEdge = own !== column && Math.abs(piece.x - (strips[own]?.from ?? 0)) <= tolerance
    if (before === undefined || atEdge || isApart(before, piece, line.height)) segments.push(piece)
    else segments[segments.length - 1] = join(before, piece, line.height)
    column = own
  }
  return { ...line, segments: segments.map((segment) => ({ ...segment, text: segment.text.trim() })) }
}
