import { median, quartile } from './median'
import type { Page, PageText } from './pages'
import type { PrintedLine } from '../text/printed'

/** Words of a line that stand together, with a wide gap before and after. */
export type Segment = {
  readonly text: string
  readonly x: number
  readonly end: number
  /** Words of a line may stand a little higher or lower than others. */
  readonly y: number
}

/** A line with how it was set, for those who must tell columns apart. */
export type SetLine = PrintedLine & {
  readonly segments: readonly Segment[]
  /** The pieces the file itself sets one by one. */
  readonly pieces: readonly Segment[]
  readonly y: number
  readonly height: number
}

type Line = {
  readonly text: string
  readonly segments: readonly Segment[]
  readonly pieces: readonly Segment[]
  readonly x: number
  readonly end: number
  readonly y: number
  readonly height: number
  readonly letter: number
}

/** Puts the texts of each page together to lines, from top to bottom and from left to right, flow by flow. */
export function toPrintedLines(pages: readonly (readonly Page[])[]): readonly SetLine[] {
  const lines = pages.map((flows) => flows.flatMap(linesOf))
  const body = median(
    lines.flat().flatMap((line) => Array<number>(Math.ceil(line.text.length / 20)).fill(line.height)),
  )
  const leading = quartile(
    lines.flatMap((page) => page.slice(1).map((line, at) => (page[at]?.y ?? 0) - line.y)),
  )
  const printed: SetLine[] = []
  lines.forEach((page, at) => {
    const notes = footnotesOf(page, body)
    page.forEach((line, index) => {
      const above = page[index - 1]
      printed.push({
        text: line.text,
        segments: line.segments,
        pieces: line.pieces,
        y: line.y,
        height: line.height,
        end: line.end,
        firstWord: (/\S+/u.exec(line.text)?.[0].length ?? 0) * line.letter,
        gap: above === undefined || above.y - line.y > leading * 1.3,
        pageBreak: above === undefined,
        note: notes.includes(line),
        place: { unit: 'line', number: printed.length + 1, page: at + 1, sheet: null },
      })
    })
  })
  return printed
}

function linesOf(page: Page): readonly Line[] {
  const texts = page.texts.filter((text) => text.text.trim() !== '')
  const sorted = [...texts].sort((one, other) => other.y - one.y || one.x - other.x)
  const rows: PageText[][] = []
  for (const text of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    const same = first !== undefined && first.y - text.y < Math.max(first.height, text.height) * 0.45
    if (same) row?.push(text)
    else rows.push([text])
  }
  return rows.map(toLine)
}

/** A gap wider than this share of a letter's height may part two columns; the spaces of set text are narrower. */
const segmentGap = 0.7

export function isApart(one: Segment, other: Segment, height: number): boolean {
  return other.x - one.end > height * segmentGap
}

/** Two pieces that stand together, with a space where one is to be seen. */
export function join(one: Segment, other: Segment, height: number): Segment {
  const space = other.x - one.end > height * 0.2 && !one.text.endsWith(' ') ? ' ' : ''
  return { ...one, text: `${one.text}${space}${other.text}`, end: other.end }
}

/** A gap wider than a fifth of a letter's height is a space; raised small figures point at footnotes and are dropped. */
function toLine(row: readonly PageText[]): Line {
  const height = Math.max(...row.map((text) => text.height))
  const kept = row.filter((text) => !(text.height < height * 0.75 && /^\p{Nd}{1,2}$/u.test(text.text.trim())))
  const texts = [...(kept.length === 0 ? row : kept)].sort((one, other) => one.x - other.x)
  let line = ''
  const segments: Segment[] = []
  const pieces: Segment[] = []
  let end = texts[0]?.x ?? 0
  let letters = 0
  let width = 0
  for (const text of texts) {
    const apart = text.x - end
    if (line !== '' && !line.endsWith(' ') && apart > height * 0.2) line += apart > height * 3 ? '   ' : ' '
    // What a PDF calls a soft hyphen is one that is seen.
    const words = text.text.replaceAll('\u00ad', '-')
    line += words
    const piece = { text: words, x: text.x, end: text.x + text.width, y: text.y }
    const before = segments.at(-1)
    if (before === undefined || isApart(before, piece, height)) segments.push(piece)
    else segments[segments.length - 1] = join(before, piece, height)
    pieces.push(piece)
    end = text.x + text.width
    letters += text.text.length
    width += text.width
  }
  const [first] = texts
  return {
    text: line.trim(),
    segments: segments.map((segment) => ({ ...segment, text: segment.text.trim() })),
    pieces,
    x: first?.x ?? 0,
    end,
    y: first?.y ?? 0,
    height,
    letter: width / Math.max(letters, 1),
  }
}

/** Small print below the last line of full size; the page's own footer may be as large as the text and stands lower still. */
function footnotesOf(lines: readonly Line[], body: number): readonly Line[] {
  const isSmall = (line: Line | undefined) => line !== undefined && line.height < body * 0.9
  const footer = isSmall(lines.at(-1)) || !isSmall(lines.at(-2)) ? lines.length : lines.length - 1
  const last = lines.findLastIndex((line, at) => at < footer && !isSmall(line))
  const first = lines.findIndex(
    (line, at) => at > last && at < footer && /^(?:\p{Nd}{1,2}|\*)\s*\p{L}/u.test(line.text),
  )
  return first === -1 ? [] : lines.slice(first, footer)
}
