import { diffArrays } from 'diff'

/** A piece of a text beside an older one: kept, new, or gone. */
export type RedlinePart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** Divides words as their script does: Khmer and Thai write without spaces. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** What became of a text, word by word, in the order in which it is read; what is gone stands before what is new. */
export function redline(before: string, after: string): readonly RedlinePart[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
