import { roleOfHeading } from '../table/headings'
import type { Segment, SetLine } from './lines'

/** Headings of several lines stand over so many lines of the page at most. */
const tallest = 5

/**
 * The lines that hold the headings of a table, each with how many headings there are. "Implementing agencies" may stand on
 * two lines, with "No." halfway between them, so neighbouring lines are looked at together.
 */
export function headingsAmong(lines: readonly SetLine[]): ReadonlyMap<SetLine, number> {
  const found = new Map<SetLine, number>()
  for (let at = 0; at < lines.length; at += 1) {
    const band = bandFrom(lines, at)
    const headings = band.map((_, last) => headingsOf(band.slice(0, last + 1)))
    const best = headings.reduce((one, other) => (other.named > one.named ? other : one), headings[0] ?? none)
    if (best.named < 2) continue
    const taken = band.slice(0, headings.indexOf(best) + 1)
    for (const line of taken) found.set(line, best.count)
    at += taken.length - 1
  }
  return found
}

/** The line and those below it that stand too close for lines of a paragraph or belong to one heading. */
function bandFrom(lines: readonly SetLine[], at: number): readonly SetLine[] {
  const band = lines.slice(at, at + tallest)
  const end = band.findIndex((line, next) => {
    const above = band[next - 1]
    if (above === undefined) return false
    return line.gap || line.pageBreak || line.segments.length < 2 || above.y - line.y > line.height * 1.6
  })
  return end === -1 ? band : band.slice(0, Math.max(end, 1))
}

type Headings = { readonly count: number; readonly named: number }
const none: Headings = { count: 0, named: 0 }

/** How many columns the lines head, and for how many kinds: a number or a text of a line among them, or else none. */
function headingsOf(lines: readonly SetLine[]): Headings {
  const columns = stack(lines.flatMap(({ segments }) => segments))
  const roles = new Set(
    columns.flatMap(({ text }) => {
      const found = text.length > 60 ? null : roleOfHeading(text)
      return found === null || found.weight < 5 ? [] : [found.role]
    }),
  )
  if (!roles.has('text') && !roles.has('reference')) return none
  return { count: columns.length, named: roles.size }
}

/** Words that stand under one another are one heading. */
function stack(segments: readonly Segment[]): readonly Segment[] {
  const columns: Segment[] = []
  for (const segment of segments) {
    const { text, x, end } = segment
    const at = columns.findIndex((column) => x < column.end && end > column.x)
    const above = columns[at]
    if (above === undefined) columns.push(segment)
    else
      columns[at] = {
        ...above,
        text: `${above.text} ${text}`,
        x: Math.min(x, above.x),
        end: Math.max(end, above.end),
      }
  }
  return columns
}
