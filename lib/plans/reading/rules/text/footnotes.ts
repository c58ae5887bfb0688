import type { LeftOut } from '../../model'
import type { SetAside } from '../recognise-text'
import { quote, warn } from '../telling'
import type { PrintedLine } from './printed'

/** A rule drawn in signs, which parts the notes of a page from its text. */
const rule = /^\s*(?:_{5,}|[-–—─]{8,}|(?:\*\s?){3,})\s*$/u
const start = /^\s*(?:\p{Nd}{1,2}(?![.)\p{Nd}])|[¹²³⁴-⁹]{1,2}|\[\p{Nd}{1,2}\]|\*{1,3}|†)\s*\p{L}/u

/** Takes the notes under a rule out of the lines: each goes on until the next one, a blank line or the page's end. */
export function removeFootnotes(lines: readonly PrintedLine[]): {
  lines: readonly PrintedLine[]
  aside: SetAside
} {
  const kept: PrintedLine[] = []
  const notes: PrintedLine[][] = []
  let within = false
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (rule.test(line.text) && next !== undefined && !next.pageBreak && start.test(next.text)) {
      within = true
      return
    }
    const starts = within && start.test(line.text)
    if (starts) notes.push([line])
    else if (within && !line.gap && !line.pageBreak) notes.at(-1)?.push(line)
    else {
      within = false
      kept.push(line)
    }
  })
  return { lines: notes.length === 0 ? lines : kept, aside: tellNotes(notes) }
}

function tellNotes(notes: readonly (readonly PrintedLine[])[]): SetAside {
  const leftOut = notes.flatMap((note): Omit<LeftOut, 'key'>[] => {
    const [first] = note
    if (first === undefined) return []
    const text = note.map((line) => line.text.trim()).join(' ')
    return [{ reason: 'footnote', text, printedReference: null, place: first.place, fields: {} }]
  })
  const [first] = leftOut
  if (first === undefined) return { leftOut, warnings: [] }
  const more = leftOut.length === 1 ? '' : ` and ${String(leftOut.length - 1)} more`
  const message = `The footnote ${quote(first.text)}${more} ${leftOut.length === 1 ? 'was' : 'were'} left out.`
  return { leftOut, warnings: [warn('footnote-left-out', first.place, message)] }
}
