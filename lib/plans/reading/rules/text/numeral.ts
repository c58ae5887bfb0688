/**
 * One way of reading a printed number: "(i)" is the ninth letter or the first Roman numeral, and only its neighbours
 * tell which. The path of "1.2.3" is [1, 2, 3]; that of "(c)" is [3].
 */
export type Numeral = { readonly kind: NumeralKind; readonly path: readonly number[] }

export type NumeralKind =
  | 'decimal'
  | 'lower-letter'
  | 'upper-letter'
  | 'lower-roman'
  | 'upper-roman'
  /** "Part I", "Section A", "Article 3": articles stand under sections, sections under parts. */
  | 'named'
  | 'named-section'
  | 'named-article'
  /** "A.1", "II.7", "1.1(a)": levels of several kinds printed in one number. */
  | 'mixed'

const roman = /^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/

/** 4 for "iv" and "IV"; null for what is no Roman numeral below 400. */
export function romanValue(text: string): number | null {
  const numeral = text.toLowerCase()
  if (numeral === '' || numeral.length > 12 || !roman.test(numeral)) return null
  const worth: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }
  let value = 0
  let after = 0
  for (const sign of Array.from(numeral).reverse()) {
    const own = worth[sign] ?? 0
    value += own < after ? -own : own
    after = own
  }
  return value
}

const latin = 'abcdefghijklmnopqrstuvwxyz'
/** Russian lists skip the letters that do not stand alone. */
const cyrillic = 'абвгдежзиклмнопрстуфхцчшщэюя'

/** 3 for "c" and "в", 27 for "aa", as Word counts; null for what is no such letter. */
export function letterValue(text: string): number | null {
  const letters = Array.from(text.toLowerCase())
  const [first] = letters
  if (first === undefined || letters.length > 3 || letters.some((letter) => letter !== first)) return null
  const alphabet = latin.includes(first) ? latin : cyrillic
  const at = alphabet.indexOf(first)
  return at === -1 ? null : at + 1 + alphabet.length * (letters.length - 1)
}

/** The value of digits of any script whose zero ends in 0 (Latin, Khmer, Thai, Lao, Myanmar). */
export function digitsValue(text: string): number {
  return Array.from(text).reduce((value, digit) => value * 10 + ((digit.codePointAt(0) ?? 0) & 0xf), 0)
}

const insertions = ['bis', 'ter', 'quater', 'quinquies']

/** 1 for "bis", 2 for "ter". */
export function insertedValue(word: string): number {
  return insertions.indexOf(word.toLowerCase()) + 1
}

/** A number put between 2 and 3 comes after 2 and leaves no gap before 3. */
export function betweenValue(before: number, at: number): number {
  return before + at / 100
}

const spelt = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** The number after "Part" or "Chapter", in whichever way it is written. */
export function namedValue(text: string): number | null {
  const word = spelt.indexOf(text.toLowerCase())
  if (word !== -1) return word + 1
  if (/^\p{Nd}+$/u.test(text)) return digitsValue(text)
  return romanValue(text) ?? letterValue(text)
}

/** "c" for 3 and "aa" for 27, as Word counts. */
export function letterWords(value: number, script: 'latin' | 'cyrillic'): string {
  const alphabet = script === 'latin' ? latin : cyrillic
  const letter = alphabet[(value - 1) % alphabet.length] ?? ''
  return letter.repeat(Math.min(Math.floor((value - 1) / alphabet.length) + 1, 8))
}

const signs: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** "IV" for 4, for naming a number that is missing or that Word counts by itself. */
export function romanWords(value: number): string {
  let left = Math.min(value, 399)
  let words = ''
  for (const [worth, sign] of signs) {
    while (left >= worth) {
      words += sign
      left -= worth
    }
  }
  return words
}
