import type { Segment } from '../model'
import { patternOf, type Word } from './words'

/** How much of a text is shown around the first word found, in letters. */
const BEFORE = 60
const LONGEST = 220

/** The whole text with what was found marked. */
export function marked(text: string, words: readonly Word[]): readonly Segment[] {
  const segments: Segment[] = []
  let end = 0
  for (const found of text.matchAll(patternOf(words))) {
    if (found.index > end) segments.push({ text: text.slice(end, found.index), hit: false })
    segments.push({ text: found[0], hit: true })
    end = found.index + found[0].length
  }
  return end < text.length ? [...segments, { text: text.slice(end), hit: false }] : segments
}

/** The words around what was found, cut between words where that is possible. Empty where nothing was found. */
export function snippetOf(text: string, words: readonly Word[]): readonly Segment[] {
  const line = text.replace(/\t/g, ' · ').replace(/\s+/g, ' ').trim()
  const first = line.search(patternOf(words))
  if (first === -1) return []
  const from = first <= BEFORE ? 0 : cutAfter(line, first - BEFORE)
  const to = line.length - from <= LONGEST ? line.length : cutBefore(line, from + LONGEST)
  const cut = `${from > 0 ? '… ' : ''}${line.slice(from, to)}${to < line.length ? ' …' : ''}`
  return marked(cut, words)
}

function cutAfter(line: string, at: number): number {
  const space = line.indexOf(' ', at)
  return space === -1 || space > at + 24 ? wholeLetter(line, at) : space + 1
}

function cutBefore(line: string, at: number): number {
  const space = line.lastIndexOf(' ', at)
  return space < at - 24 ? wholeLetter(line, at) : space
}

/** Never between the two halves of a letter, nor before a mark that belongs to the letter before it. */
function wholeLetter(line: string, at: number): number {
  let place = at
  while (place > 0 && /^[\p{M}\uDC00-\uDFFF]/u.test(line.slice(place))) place -= 1
  return place
}
