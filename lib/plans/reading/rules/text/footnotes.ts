import type { LeftOut } from '../../model'
import type { SetAside } from '../recognise-text'
import { quote, warn } from '../telling'
import type { PrintedLine } from './printed'

/** A rule drawn in signs, which parts the notes of a page from its text. */
const rule = /^\s*(?:_{5,}|[-–—─]{8,}|(?:\*\s?){3,})\s*$/u
const start = /^\s*(?:(\p{Nd}{1,2})(?![.)\p{Nd}])|([¹²³⁴-⁹]{1,2})|\[(\p{Nd}{1,2})\]|\*{1,3}|†)\s*\p{L}/u

/** A note's mark stands in the text no further above it than a page is long. */
const longestPage = 80

type Note = { readonly at: number; readonly lines: PrintedLine[] }

/**
 * Takes the notes out of the lines: those set as notes, those under a rule, and those whose mark stands in the text above
 * them. Each goes on until the next one, a blank line or the page's end; its mark goes with it.
 */
export function removeFootnotes<Line extends PrintedLine>(
  lines: readonly Line[],
): {
  lines: readonly Line[]
  aside: SetAside
} {
  const kept = new Map<number, Line>()
  const notes: Note[] = []
  let within = false
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (rule.test(line.text) && next !== undefined && !next.pageBreak && start.test(next.text)) {
      within = true
      return
    }
    const isNote = line.note === true
    const starts =
      start.test(line.text) &&
      (isMarkedAbove(line, at, kept) || ((within || isNote) && isNext(notes.at(-1)?.lines[0], line)))
    if (starts || (isNote && !within)) notes.push({ at, lines: [line] })
    else if (isNote || (within && !line.gap && !line.pageBreak)) notes.at(-1)?.lines.push(line)
    else kept.set(at, line)
    within = starts || isNote || (within && !kept.has(at))
  })
  if (notes.length === 0) return { lines, aside: tellNotes(notes) }
  for (const { at, lines: own } of notes) unmark(own[0], at, kept)
  return { lines: [...kept.values()], aside: tellNotes(notes) }
}

/** "14 November" in the second line of note 2 begins no note. */
function isNext(before: PrintedLine | undefined, line: PrintedLine): boolean {
  const [one, other] = [before, line].map((note) => Number(start.exec(note?.text ?? '')?.[1]))
  return one === undefined || other === undefined || !(other > 1 && one >= 1) || other === one + 1
}

/** How the note is pointed at: a raised figure, one in square brackets, or one that was raised and stands behind a word. */
function markOf(line: PrintedLine | undefined): RegExp | null {
  const found = start.exec(line?.text ?? '')
  if (found === null) return null
  const [, figure, raised, bracketed] = found
  if (raised !== undefined) return new RegExp(`(?<=[^\\s¹²³⁴-⁹])${raised}(?![¹²³⁴-⁹])`, 'u')
  if (bracketed !== undefined) return new RegExp(`(?<=\\S)\\s?\\[${bracketed}\\]`, 'u')
  if (figure === undefined) return null
  return new RegExp(`(?<=\\p{Ll}|\\p{Ll}[.,;)]|\\b(?:19|20)\\p{Nd}{2})${figure}(?=[\\s.,;:)]|$)`, 'u')
}

function isMarkedAbove(line: PrintedLine, at: number, kept: ReadonlyMap<number, PrintedLine>): boolean {
  return placeOfMark(markOf(line), at, kept) !== null
}

/** The nearest line above that holds the mark. */
function placeOfMark(mark: RegExp | null, at: number, kept: ReadonlyMap<number, PrintedLine>): number | null {
  if (mark === null) return null
  for (let above = at - 1; above >= Math.max(0, at - longestPage); above -= 1) {
    if (mark.test(kept.get(above)?.text ?? '')) return above
  }
  return null
}

function unmark<Line extends PrintedLine>(
  note: PrintedLine | undefined,
  at: number,
  kept: Map<number, Line>,
): void {
  const mark = markOf(note)
  const place = placeOfMark(mark, at, kept)
  const line = place === null ? undefined : kept.get(place)
  if (mark === null || place === null || line === undefined) return
  kept.set(place, { ...line, text: line.text.replace(mark, '') })
}

function tellNotes(notes: readonly Note[]): SetAside {
  const leftOut = notes.flatMap((note): Omit<LeftOut, 'key'>[] => {
    const [first] = note.lines
    if (first === undefined) return []
    const text = note.lines.map((line) => line.text.trim()).join(' ')
    return [{ reason: 'footnote', text, printedReference: null, place: first.place, fields: {} }]
  })
  const [first] = leftOut
  if (first === undefined) return { leftOut, warnings: [] }
  const more = leftOut.length === 1 ? '' : ` and ${String(leftOut.length - 1)} more`
  const message = `The footnote ${quote(first.text)}${more} ${leftOut.length === 1 ? 'was' : 'were'} left out.`
  return { leftOut, warnings: [warn('footnote-left-out', first.place, message)] }
}
