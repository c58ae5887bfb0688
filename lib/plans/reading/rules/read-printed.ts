import type { PlanReading } from '../model'
import { type SetAside, recogniseText } from './recognise-text'
import { removeContents } from './text/contents'
import { removeFootnotes } from './text/footnotes'
import { removeFurniture } from './text/furniture'
import { type PrintedLine, toSourceLines } from './text/printed'

/** Reads the plan from lines as printed: without what belongs to the page, with wraps joined. */
export function readPrinted(
  lines: readonly PrintedLine[],
  measure: 'signs' | 'points',
  before: SetAside = { leftOut: [], warnings: [] },
): PlanReading {
  const body = withoutPages(lines)
  const aside = joinAsides([before, body.aside])
  return recogniseText(toSourceLines(body.lines, measure), aside, measure === 'points' ? 'set' : 'typed')
}

/** The lines without footnotes, page headers and page numbers, and a table of contents. */
export function withoutPages(lines: readonly PrintedLine[]): {
  readonly lines: readonly PrintedLine[]
  readonly aside: SetAside
} {
  const unnoted = removeFootnotes(lines)
  const plain = removeFurniture(unnoted.lines)
  const body = removeContents(plain.lines)
  return { lines: body.lines, aside: joinAsides([unnoted.aside, plain.aside, body.aside]) }
}

export function joinAsides(asides: readonly SetAside[]): SetAside {
  return {
    leftOut: asides.flatMap(({ leftOut }) => leftOut),
    warnings: asides.flatMap(({ warnings }) => warnings),
  }
}
