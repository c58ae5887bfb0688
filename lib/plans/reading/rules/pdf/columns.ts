import type { Segment } from './lines'

/** Where a column of a table lies on the page, in points from the left. */
export type Strip = { readonly from: number; readonly to: number }

type Segmented = { readonly segments: readonly Segment[] }

/** So large a share of the lines may cross a gap between two columns: a section's title, a note. */
const mostCrossing = 0.2

/**
 * The columns of a table by the strips in which nothing is set, as many as the row of headings has. A title over several
 * columns may cross such a strip, so a few lines are let across; null where no such strips can be found.
 */
export function columnsOf(lines: readonly Segmented[], headings: number): readonly Strip[] | null {
  const parted = lines.filter(({ segments }) => segments.length > 1)
  const ends = parted.flatMap(({ segments }) =>
    segments.flatMap(({ x, end }) => [
      { at: x, step: 1 },
      { at: end, step: -1 },
    ]),
  )
  ends.sort((one, other) => one.at - other.at || one.step - other.step)
  for (let across = 0; across <= Math.max(1, parted.length * mostCrossing); across += 1) {
    const strips = stripsOf(ends, across)
    if (strips.length === headings) return strips
    if (strips.length > headings) return null
  }
  return null
}

/** Most lines are parted into three pieces or more, as rows of a table are, though no headings are known. */
export function looksSet(lines: readonly Segmented[]): boolean {
  const parted = lines.filter(({ segments }) => segments.length > 2).length
  return parted > 2 && parted >= lines.length * 0.3
}

/** Where more than so many lines have something set. */
function stripsOf(
  ends: readonly { readonly at: number; readonly step: number }[],
  across: number,
): readonly Strip[] {
  const strips: Strip[] = []
  let depth = 0
  let from = 0
  for (const { at, step } of ends) {
    const before = depth
    depth += step
    if (before <= across && depth > across) from = at
    if (before > across && depth <= across) strips.push({ from, to: at })
  }
  return strips
}

/** Which columns a segment covers: those it overlaps by more than its edge, or the nearest one. */
export function covered({ x, end }: Segment, strips: readonly Strip[]): { first: number; last: number } {
  const edge = 2
  const touched = strips.flatMap(({ from, to }, at) => (x < to - edge && end > from + edge ? [at] : []))
  const middle = (x + end) / 2
  const distance = ({ from, to }: Strip) => Math.max(from - middle, middle - to, 0)
  const distances = strips.map(distance)
  const nearest = distances.indexOf(Math.min(...distances))
  return { first: touched[0] ?? nearest, last: touched.at(-1) ?? nearest }
}
