import type { Label } from './label'
import { type Numeral, letterWords, romanWords } from './numeral'

/** The last level of a number: "2" of "1.1.2", "a" of "1.1(a)", "4" of "B4". */
export const lastLevel = /(?:\p{Nd}+|[^.()\p{Nd}]+)(?=\)?$)/u

/** "1.1.2" for "1.1.2 bis" and "1.1.2a". */
export function withoutInsertion(core: string): string {
  return core.replace(/(?<=^[\p{Nd}.]*\p{Nd})(?: \p{L}+|\p{L})$/u, '')
}

/** How a value is written in the manner of a label: 4 is "iv" beside "(v)" and "d" beside "(e)". */
export function nameOfNumber(value: number, label: Label, numeral: Numeral): string {
  const last = lastLevel.exec(label.core)?.[0] ?? ''
  const kind = numeral.kind === 'mixed' && /^\p{L}/u.test(last) ? 'lower-letter' : numeral.kind
  if (kind === 'lower-roman') return romanWords(value).toLowerCase()
  if (kind === 'upper-roman' || (kind.startsWith('named') && /^[IVXLC]+$/.test(last)))
    return romanWords(value)
  if (kind !== 'lower-letter' && kind !== 'upper-letter') return String(value)
  const letters = letterWords(value, /\p{Script=Cyrillic}/u.test(last) ? 'cyrillic' : 'latin')
  return kind === 'upper-letter' ? letters.toUpperCase() : letters
}

/** What the number before a single label may be called: "(h)" and "(i)"'s Roman neighbour, if it has one. */
export function previousNames(label: Label): readonly string[] {
  return label.numerals.flatMap((numeral) => {
    const value = numeral.path[0] ?? 0
    return numeral.path.length === 1 && value > 1 ? [nameOfNumber(value - 1, label, numeral)] : []
  })
}
