import type { Place, SourceLine } from '../../model'
import { tidy } from './joining'
import { readLabel } from './label'
import { isEnded } from './wording'

/** A line as it stands on paper or in a text file, with what tells where its end could have been. */
export type PrintedLine = {
  readonly text: string
  /** How far to the right it reaches, in the source's own measure (signs, or points of a page). */
  readonly end: number
  /** How much room its first word needs. */
  readonly firstWord: number
  readonly gap: boolean
  /** A page ends right before this line. */
  readonly pageBreak: boolean
  /** It is set as the notes at the foot of a page are. */
  readonly note?: boolean
  readonly place: Place
}

/** Lines longer than this are not wrapped by hand: each is a paragraph. */
const widestWrap = 130

/** Turns printed lines into source lines: tells for each whether the line before it was broken by the margin. */
export function toSourceLines(
  lines: readonly PrintedLine[],
  measure: 'signs' | 'points',
): readonly SourceLine[] {
  const margin = marginOf(lines, measure)
  return lines.map((line, at) => {
    const before = lines[at - 1]
    const space = measure === 'signs' ? 1 : 3
    return {
      text: tidy(line.text),
      label: null,
      list: null,
      heading: null,
      bullet: false,
      gap: line.gap,
      early: before === undefined || before.end + space + line.firstWord <= margin,
      place: line.place,
    }
  })
}

/**
 * Where lines are wrapped: nearly the longest, so that one that sticks out does not count. A text in which no line goes
 * on below without a number or a blank line is not wrapped at all.
 */
function marginOf(lines: readonly PrintedLine[], measure: 'signs' | 'points'): number {
  const isWrapped = lines.some((line, at) => {
    const next = lines[at + 1]
    if (next === undefined || next.gap || isEnded(line.text)) return false
    return readLabel(next.text.trimStart()) === null && readLabel(line.text.trimStart())?.rest !== ''
  })
  const longest = nearlyLongest(lines)
  return !isWrapped || (measure === 'signs' && longest > widestWrap) ? Number.POSITIVE_INFINITY : longest
}

function nearlyLongest(lines: readonly PrintedLine[]): number {
  const ends = lines.map((line) => line.end).sort((one, other) => one - other)
  return ends[Math.floor((ends.length - 1) * 0.97)] ?? 0
}
