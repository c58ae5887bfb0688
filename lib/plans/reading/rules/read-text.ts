import type { PlanReading } from '../model'
import { readPrinted } from './read-printed'
import type { PrintedLine } from './text/printed'

/** Reads a plan from plain text. Line numbers are those an editor shows; a form feed ends a page. */
export function readText(text: string): PlanReading {
  return readPrinted(toPrintedLines(text), 'signs')
}

/** The lines that are not blank, each with whether a blank line or a page's end stands before it. */
function toPrintedLines(text: string): readonly PrintedLine[] {
  const printed: PrintedLine[] = []
  const paged = text.includes('\f')
  let gap = true
  let pageBreak = false
  let page = 1
  text.split(/\r\n|\r|\n|\u2028|\u2029|\u0085/u).forEach((raw, at) => {
    const feeds = raw.split('\f').length - 1
    if (feeds > 0) {
      page += feeds
      pageBreak = true
    }
    const line = raw.replaceAll('\f', ' ').replace(/\t/g, '    ').trimEnd()
    if (line.trim() === '') {
      gap = true
      return
    }
    const firstWord = /\S+/u.exec(line)?.[0].length ?? 0
    const place = { unit: 'line' as const, number: at + 1, page: paged ? page : null, sheet: null }
    printed.push({ text: line, end: line.length, firstWord, gap, pageBreak, place })
    gap = false
    pageBreak = false
  })
  return printed
}
