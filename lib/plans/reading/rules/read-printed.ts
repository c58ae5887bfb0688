import type { PlanReading } from '../model'
import { recogniseText } from './recognise-text'
import { removeContents } from './text/contents'
import { removeFurniture } from './text/furniture'
import { type PrintedLine, toSourceLines } from './text/printed'

/** Reads the plan from lines as printed: without what belongs to the page, with wraps joined. */
export function readPrinted(lines: readonly PrintedLine[], measure: 'signs' | 'points'): PlanReading {
  const plain = removeFurniture(lines)
  const body = removeContents(plain.lines)
  const aside = {
    leftOut: [...plain.aside.leftOut, ...body.aside.leftOut],
    warnings: [...plain.aside.warnings, ...body.aside.warnings],
  }
  return recogniseText(toSourceLines(body.lines, measure), aside, measure === 'points' ? 'set' : 'typed')
}
