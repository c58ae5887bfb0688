import type { ReadWarning } from '../../model'
import type { SetAside } from '../recognise-text'
import { quote, warn } from '../telling'
import { readLabel } from './label'
import { isFarIn, isPageEdge, pageEdges } from './page-edges'
import type { PrintedLine } from './printed'
import { countWords, isEnded, namesDocument, startsLower } from './wording'

/** What a page carries beside its text, and how sure it is. */
type Shape = { readonly at: number[]; readonly texts: Set<string> }

const pageWords =
  /(?:^|\s|\|)(?:page|pg\.?|p\.|стр\.?|страница|ទំព័រ|halaman|trang|หน้า)\s*\p{Nd}{1,4}(?:\s*(?:of|\/|из)\s*\p{Nd}{1,4})?\s*[|\])–—-]?\s*$/iu
const pageAtEdge = /\p{L}.*(?:\||\s{2,}|\t)\s*\p{Nd}{1,4}\s*\/\s*\p{Nd}{1,4}$|\p{L}.*\s\|\s*\p{Nd}{1,4}$/u
const pageOf = /^[\s[(–—-]*\p{Nd}{1,4}\s*(?:of|\/|из)\s*\p{Nd}{1,4}[\s\])–—-]*$/iu
const dashed = /^[–—-]\s*\p{Nd}{1,4}\s*[–—-]$/u
const pageFirst = /^\p{Nd}{1,4}\s*\|\s*(?:page|p a g e|\p{L})/iu

/** Takes page numbers and repeating headers and footers out of the lines of a paged text. */
export function removeFurniture(lines: readonly PrintedLine[]): {
  lines: readonly PrintedLine[]
  aside: SetAside
} {
  const marked = new Set<number>()
  lines.forEach((line, at) => {
    if (isPageNumber(line.text)) marked.add(at)
  })
  for (const at of findBareNumbers(lines)) marked.add(at)
  // A second header line is told by the first, so the search is made more than once.
  for (let search = 0; search < 3; search += 1) {
    for (const at of findRepeated(lines, marked)) marked.add(at)
  }
  return { lines: withoutMarked(lines, marked), aside: tellRemoved(lines, marked) }
}

function isPageNumber(text: string): boolean {
  if (text.length > 160 || !/\p{Nd}/u.test(text)) return false
  const line = text.trim()
  if (pageOf.test(line) || dashed.test(line) || pageFirst.test(line) || pageAtEdge.test(line)) return true
  return pageWords.test(line) && !isEnded(line) && (readLabel(line) === null || /^\p{Nd}+\s*$/u.test(line))
}

/** Lone figures that count pages: they rise by one, at the ends of pages or where a sentence runs on across them. */
function findBareNumbers(lines: readonly PrintedLine[]): readonly number[] {
  const bare = lines.flatMap((line, at) => (/^\s*\p{Nd}{1,3}\s*$/u.test(line.text) ? [at] : []))
  const edges = bare.filter((at) => isPageEdge(lines, at))
  const free = edges.length > 0 ? edges : bare.filter((at) => !isOwnLabel(lines, at))
  const values = free.map((at) => Number(lines[at]?.text.trim() ?? ''))
  const rising = values.every((value, at) => at === 0 || value === (values[at - 1] ?? 0) + 1)
  if (free.length === 0 || !rising) return []
  const evident = free.some((at) => {
    const [line, before, after] = [lines[at], lines[at - 1], lines[at + 1]]
    if (line === undefined || before === undefined || after === undefined) return false
    if (!isEnded(before.text) && startsLower(after.text)) return true
    if (isFarIn(line, before, after)) return true
    return line.gap && after.gap && (readLabel(after.text.trim())?.rest ?? '') !== ''
  })
  const spaced = free.length > 1 && ((free.at(-1) ?? 0) - (free[0] ?? 0)) / (free.length - 1) >= 20
  return edges.length > 0 || evident || spaced ? free : []
}

/** "2", and soon after it "2.1": the figure is a part's number. */
function isOwnLabel(lines: readonly PrintedLine[], at: number): boolean {
  const own = lines[at]?.text.trim() ?? ''
  const first = [`${own}.1`, `${own}.1.1`]
  return lines.slice(at + 1, at + 7).some((line) => first.includes(readLabel(line.text.trim())?.core ?? ''))
}

/** Lines that come again and again, set off from the text, where pages end. */
function findRepeated(lines: readonly PrintedLine[], marked: ReadonlySet<number>): readonly number[] {
  const shapes = new Map<string, Shape>()
  const edges = pageEdges(lines)
  lines.forEach(({ text }, at) => {
    if (text.length > 160 || marked.has(at) || edges?.has(at) === false) return
    const sign = text
      .toLowerCase()
      .replace(/\p{Nd}+/gu, '#')
      .replace(/[^\p{L}#]+/gu, ' ')
      .trim()
    if (sign.length < 3) return
    const shape = shapes.get(sign) ?? { at: [], texts: new Set() }
    shape.at.push(at)
    shape.texts.add(text.trim().toLowerCase())
    shapes.set(sign, shape)
  })
  const likely = [...shapes.values()].filter((shape) => mayBeFurniture(shape, lines))
  const doubtful = new Set([...marked, ...likely.flatMap((shape) => shape.at)])
  return likely.filter((shape) => isFurniture(shape, lines, marked, doubtful)).flatMap((shape) => shape.at)
}

/** It comes at least twice, alike but for a count, and does not look like a piece of the text. */
function mayBeFurniture(shape: Shape, lines: readonly PrintedLine[]): boolean {
  const [first] = shape.at
  const text = lines[first ?? -1]?.text.trim() ?? ''
  if (first === undefined || shape.at.length < 2 || startsLower(text) || /[;,:]$/.test(text)) return false
  const label = readLabel(text)
  if (label !== null && label.mark !== 'word' && (label.mark !== 'bare' || label.core.includes('.')))
    return false
  if (shape.texts.size > 1) return countsUp(shape, lines)
  return shape.at.length >= 3 || countWords(text) > 1
}

/** Pages end where it stands: at a page's number, or in the middle of a sentence. */
function isFurniture(
  shape: Shape,
  lines: readonly PrintedLine[],
  marked: ReadonlySet<number>,
  doubtful: ReadonlySet<number>,
): boolean {
  if (!shape.at.every((at) => isSetOff(lines, at, marked))) return false
  const atPageEnd = shape.at.filter((at) => isAtPageEnd(lines, at, marked)).length
  if (atPageEnd >= shape.at.length * 0.6) return true
  if (shape.at.some((at) => interruptsSentence(lines, at, doubtful))) return true
  const text = lines[shape.at[0] ?? -1]?.text.trim() ?? ''
  return shape.texts.size === 1 && shape.at.length >= 3 && namesDocument(text) && readLabel(text) === null
}

/** Blank lines, a page's number or a page's end stand around it, and no number waits above it for its title. */
function isSetOff(lines: readonly PrintedLine[], at: number, marked: ReadonlySet<number>): boolean {
  const [line, above, below] = [lines[at], lines[at - 1], lines[at + 1]]
  if (line?.gap !== true && above !== undefined && readLabel(above.text)?.rest === '') return false
  // the last words of a sentence that begins in the line above
  const endsSentence = line?.gap === false && !line.pageBreak && above !== undefined && !marked.has(at - 1)
  if (endsSentence && !isEnded(above.text) && isEnded(line.text)) return false
  const ends = line?.pageBreak === true || below === undefined || below.pageBreak
  return line?.gap === true || ends || below.gap || marked.has(at - 1) || marked.has(at + 1)
}

/** One of its figures rises by one each time, the others stay. */
function countsUp(shape: Shape, lines: readonly PrintedLine[]): boolean {
  const figures = shape.at.map((at) => (lines[at]?.text.match(/\p{Nd}+/gu) ?? []).map(Number))
  const width = figures[0]?.length ?? 0
  const rises = (column: number) =>
    figures.every((row, at) => at === 0 || row[column] === (figures[at - 1]?.[column] ?? Number.NaN) + 1)
  const stays = (column: number) => figures.every((row) => row[column] === figures[0]?.[column])
  const columns = Array.from({ length: width }, (_, column) => column)
  return columns.every((column) => rises(column) || stays(column)) && columns.filter(rises).length === 1
}

function isAtPageEnd(lines: readonly PrintedLine[], at: number, marked: ReadonlySet<number>): boolean {
  if (lines[at]?.pageBreak === true || lines[at + 1]?.pageBreak === true) return true
  return [at - 2, at - 1, at + 1, at + 2].some((near) => marked.has(near))
}

/** A sentence begins above it and goes on below it. */
function interruptsSentence(
  lines: readonly PrintedLine[],
  at: number,
  skipped: ReadonlySet<number>,
): boolean {
  let before = at - 1
  while (before > at - 5 && skipped.has(before)) before -= 1
  let after = at + 1
  while (after < at + 5 && skipped.has(after)) after += 1
  const [above, below] = [lines[before], lines[after]]
  if (above === undefined || below === undefined) return false
  return (
    !isEnded(above.text) && /^\s*["'“‘«([]?[\p{Ll}\p{Nd}]/u.test(below.text) && readLabel(below.text) === null
  )
}

/** A sentence goes on as if no page had ended: the blank lines around its end say nothing. */
function withoutMarked(lines: readonly PrintedLine[], marked: ReadonlySet<number>): readonly PrintedLine[] {
  const kept: PrintedLine[] = []
  let ended = false
  lines.forEach((line, at) => {
    if (marked.has(at)) {
      ended = true
      return
    }
    kept.push(ended ? { ...line, gap: line.gap && isEnded(kept.at(-1)?.text ?? '.') } : line)
    ended = false
  })
  return kept
}

function tellRemoved(lines: readonly PrintedLine[], marked: ReadonlySet<number>): SetAside {
  const removed = lines.filter((_, at) => marked.has(at))
  const alike = new Map<string, PrintedLine[]>()
  for (const line of removed) {
    const sign = line.text.replace(/\p{Nd}+/gu, '#').trim()
    const group = alike.get(sign) ?? []
    group.push(line)
    alike.set(sign, group)
  }
  const warnings = [...alike.values()].flatMap((group): ReadWarning[] => {
    const [first] = group
    if (first === undefined) return []
    const times = group.length === 1 ? 'once' : `${String(group.length)} times`
    const message = `${quote(first.text.trim())} was taken for a page header or footer, ${times}, and left out.`
    return [warn('page-furniture-removed', first.place, message)]
  })
  const leftOut = removed.map(({ text, place }) => ({
    reason: 'page-furniture' as const,
    text: text.trim(),
    printedReference: null,
    place,
    fields: {},
  }))
  return { leftOut, warnings }
}
