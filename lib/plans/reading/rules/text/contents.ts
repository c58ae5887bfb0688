import type { SetAside } from '../recognise-text'
import { quote, warn } from '../telling'
import type { PrintedLine } from './printed'

const leader = /(?:\.{4,}|…{2,}|(?:\. ){4,}|·{4,}|_{4,})\s*(?:\p{Nd}{1,4}|[ivxl]{1,6})?\s*$/u
const heading = /^\s*(?:table of )?contents\s*$|^\s*содержание\s*$|^\s*оглавление\s*$/iu

/** Whether a line is an entry of a table of contents: a title, a row of dots, a page. */
function isEntry(text: string): boolean {
  return leader.test(text.slice(-60)) && /\p{L}/u.test(text)
}

/** Takes a table of contents out, with its heading and entries broken over two lines; a lone row of dots is none. */
export function removeContents(lines: readonly PrintedLine[]): {
  lines: readonly PrintedLine[]
  aside: SetAside
} {
  const none = { lines, aside: { leftOut: [], warnings: [] } }
  const entries = lines.flatMap((line, at) => (isEntry(line.text) ? [at] : []))
  const titled = lines.findIndex((line) => heading.test(line.text))
  const [firstEntry] = entries
  if (firstEntry === undefined || (entries.length < 2 && titled === -1)) {
    const end = titled === -1 ? -1 : endOfRepeated(lines, titled)
    return end === -1 ? none : takeOut(lines, titled, end)
  }
  const from = titled !== -1 && titled < firstEntry && firstEntry - titled < 6 ? titled : firstEntry
  let to = firstEntry
  for (const at of entries) if (at - to <= 3) to = at
  return takeOut(lines, from, to + 1)
}

/** So many lines under "Contents" are looked at for titles that come again. */
const longest = 150

/**
 * Where a list of contents without dots ends: at the first line that repeats one of its entries, for there the plan
 * itself begins. -1 where nothing comes again.
 */
function endOfRepeated(lines: readonly PrintedLine[], titled: number): number {
  const seen = new Set<string>()
  for (let at = titled + 1; at < Math.min(lines.length, titled + longest); at += 1) {
    const sign = titleSign(lines[at]?.text ?? '')
    if (sign.length < 3) continue
    if (seen.has(sign)) return at
    seen.add(sign)
  }
  return -1
}

/** A title without its page, in whatever letters it is printed. */
function titleSign(text: string): string {
  return text
    .replace(/(?:\s{2,}|\t)\s*\p{Nd}{1,4}\s*$/u, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim()
}

function takeOut(lines: readonly PrintedLine[], from: number, to: number): ReturnType<typeof removeContents> {
  const removed = lines.slice(from, to)
  const [first] = removed
  if (first === undefined) return { lines, aside: { leftOut: [], warnings: [] } }
  const leftOut = removed.map(({ text, place }) => ({
    reason: 'contents' as const,
    text: text.trim(),
    printedReference: null,
    place,
    fields: {},
  }))
  const message = `A table of contents was left out, from ${quote(first.text.trim())} on.`
  const after = lines.slice(to)
  return {
    lines: [...lines.slice(0, from), ...after],
    aside: { leftOut, warnings: [warn('contents-left-out', first.place, message)] },
  }
}
