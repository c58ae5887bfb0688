import { diffArrays } from 'diff'

/** A piece of a text against an earlier one. */
export type Change = { readonly kind: 'same' | 'inserted' | 'deleted'; readonly text: string }

/** Two texts are compared word by word up to this many words; beyond it, line by line. */
const MOST_WORDS = 20_000
const words = new Intl.Segmenter('en', { granularity: 'word' })

/** What was inserted and deleted between two texts. Words are found in scripts without spaces, too. */
export function compareTexts(from: string, to: string): readonly Change[] {
  if (from === to) return from === '' ? [] : [{ kind: 'same', text: from }]
  const [before, after] = [wordsOf(from), wordsOf(to)]
  const isLong = before.length + after.length > MOST_WORDS
  const changes = isLong ? diffArrays(linesOf(from), linesOf(to)) : diffArrays(before, after)
  return changes.map(({ value, added, removed }): Change => {
    const kind = added ? 'inserted' : removed ? 'deleted' : 'same'
    return { kind, text: value.join('') }
  })
}

function wordsOf(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment)
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/)
}
