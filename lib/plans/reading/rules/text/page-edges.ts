import type { PrintedLine } from './printed'

/** So many lines at the top and at the bottom of a page may belong to it. */
const edge = 4

/** The lines near the ends of pages; null where nobody can tell where pages end. */
export function pageEdges(lines: readonly PrintedLine[]): ReadonlySet<number> | null {
  const breaks = lines.flatMap(({ pageBreak }, at) => (pageBreak && at > 0 ? [at] : []))
  if (breaks.length === 0 && lines[0]?.place.page === null) return null
  const near = [0, ...breaks, lines.length].flatMap((at) =>
    Array.from({ length: edge * 2 }, (_, step) => at - edge + step),
  )
  return new Set(near)
}

/** The first or last line of a page, where pages are known; a figure under everything else is a page's too. */
export function isPageEdge(lines: readonly PrintedLine[], at: number): boolean {
  return lines[at]?.pageBreak === true || lines[at + 1]?.pageBreak === true || at === lines.length - 1
}

/** So many spaces stand before a number that is set in the middle or at the right of a page. */
const farIn = 20

/** Further in than its neighbours, as the text never is. */
export function isFarIn(line: PrintedLine, before: PrintedLine, after: PrintedLine): boolean {
  const indent = indentOf(line)
  return indent >= farIn && indent > indentOf(before) && indent > indentOf(after)
}

function indentOf({ text }: PrintedLine): number {
  return text.length - text.trimStart().length
}
