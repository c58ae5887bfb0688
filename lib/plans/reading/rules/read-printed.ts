import type { PlanReading } from '../model'
import { recogniseText } from './recognise-text'
import { removeContents } from './text/contents'
import { removeFootnotes } from './text/footnotes'
import { removeFurniture } from './text/furniture'
import { type PrintedLine, toSourceLines } from './text/printed'

/** Reads the plan from lines as printed: without what belongs to the page, with wraps joined. */
export function readPrinted(lines: readonly PrintedLine[], measure: 'signs' | 'points'): PlanReading {
  const unnoted = removeFootnotes(lines)
  const plain = removeFurniture(unnoted.lines)
  const body = removeContents(plain.lines)
  const asides = [unnoted.aside, plain.aside, body.aside]
  const aside = {
    leftOut: asides.flatMap(({ leftOut }) => leftOut),
    warnings: asides.flatMap(({ warnings }) => warnings),
  }
  return recogniseText(toSourceLines(body.lines, measure), aside, measure === 'points' ? 'set' : 'typed')
}
