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
    const named = band.slice(0, headings.indexOf(best) + 1)
    const taken = [...named, ...restOf(named, lines.slice(at + named.length, at + tallest))]
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

/** The last words of one long heading: "Action line in / the plan of / action". They stand no further apart than its first. */
function restOf(named: readonly SetLine[], below: readonly SetLine[]): readonly SetLine[] {
  const distances = named.slice(1).map((line, at) => (named[at]?.y ?? 0) - line.y)
  const leading = Math.min(...distances)
  const edge = Math.min(...named.flatMap(({ segments }) => segments.map(({ end }) => end)))
  const end = below.findIndex((line, at) => {
    const above = below[at - 1] ?? named.at(-1)
    const isApart = above === undefined || above.y - line.y > leading + tolerance
    return isApart || line.pageBreak || line.segments.some(({ x }) => x < edge)
  })
  return distances.length === 0 ? [] : below.slice(0, end === -1 ? below.length : end)
}

/** In points. */
const tolerance = 0.5

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
export function stack(segments: readonly Segment[]): readonly Segment[] {
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
