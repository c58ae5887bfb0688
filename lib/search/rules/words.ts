import { tidyLine } from '@/lib/kernel/text'

/** A word looked for. Short ones are found only where they stand alone: "EU" is not in "neutral". */
export type Word = { readonly text: string; readonly length: 'long' | 'short' }

const MOST_WORDS = 8
const LONGEST = 60
/** Shorter than this there is no trigram. */
const LONG = 3

/** Khmer may be written with a space nobody sees between its words; it is no difference when looking for them. */
export const UNSEEN_SPACE = '\u200B'

/** What is looked for: words, all of which have to be there; words in quotation marks stand together. In small letters. */
export function wordsOf(typed: string): readonly Word[] {
  const texts = [...tidyLine(typed).matchAll(/["“”«»]([^"“”«»]*)["“”«»]?|[^\s"“”«»]+/gu)]
    .map(([all, quoted]) => bare(quoted ?? all))
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
  return [...new Set(texts)].slice(0, MOST_WORDS).map((text) => ({
    text,
    length: Array.from(text).length < LONG ? 'short' : 'long',
  }))
}

/** Without what stands around a word in a sentence. */
function bare(text: string): string {
  return Array.from(
    text
      .toLowerCase()
      .replaceAll(UNSEEN_SPACE, '')
      .trim()
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''),
  )
    .slice(0, LONGEST)
    .join('')
}

/** Whether every word is somewhere in these texts. */
export function holdsAll(words: readonly Word[], texts: readonly string[]): boolean {
  return words.every((word) => texts.some((text) => patternOf([word]).test(text)))
}

/** Finds any of the words, as the index does: any case, whatever unseen spaces. */
export function patternOf(words: readonly Word[]): RegExp {
  return new RegExp(words.map(sourceOf).join('|'), 'giu')
}

function sourceOf({ text, length }: Word): string {
  const letters = Array.from(text, (letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&'))
  const word = letters.join(`${UNSEEN_SPACE}?`)
  return length === 'long' ? word : `(?<![\\p{L}\\p{N}\\p{M}])${word}(?![\\p{L}\\p{N}\\p{M}])`
}
