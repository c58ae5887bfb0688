import { readLabel } from '../text/label'
import type { PrintedLine } from '../text/printed'
import { countWords, isEnded, startsLower } from '../text/wording'
import { type Block, placeOf } from './body'

/** No line that was broken by hand is longer. */
const widest = 110

/**
 * A text file that was only saved as a Word document: every line of it is a paragraph, and sentences run on over them.
 * Null for a document whose paragraphs are paragraphs.
 */
export function readHardWraps(blocks: readonly Block[]): readonly PrintedLine[] | null {
  const lines: PrintedLine[] = []
  let gap = true
  for (const block of blocks) {
    if (block.kind === 'table' || block.automatic !== null || block.heading !== null) return null
    for (const text of block.lines) {
      if (text.length > widest) return null
      if (text !== '') lines.push(toPrinted(text, gap, placeOf(block)))
      gap = text === ''
    }
  }
  return lines.filter((line, at) => goesOn(lines[at - 1], line)).length > 1 ? lines : null
}

function toPrinted(text: string, gap: boolean, place: PrintedLine['place']): PrintedLine {
  const firstWord = /\S+/u.exec(text)?.[0].length ?? 0
  return { text, end: text.length, firstWord, gap, pageBreak: false, place }
}

/** In the middle of a sentence, after a line of some length. */
function goesOn(before: PrintedLine | undefined, line: PrintedLine): boolean {
  if (before === undefined || isEnded(before.text) || countWords(before.text) < 4) return false
  return startsLower(line.text) && readLabel(line.text) === null
}
