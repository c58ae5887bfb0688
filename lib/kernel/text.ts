/** Characters no text of ours needs: controls, and marks that turn the reading direction of what follows them. */
const UNSAFE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
/** Nothing but letters, figures and signs that are a character each, whatever stands beside them. */
const STANDS_ALONE = /^[\u0020-\u007E\u00C0-\u02FF\u0400-\u0482\u048A-\u052F\u2010-\u2027]*$/
const small = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
] as const
const tens = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'] as const

/**
 * A text as it is kept: composed letters, one kind of line end, nothing invisible that could mislead a reader. The
 * joiners and the zero-width space that Khmer is written with stay.
 */
export function tidyText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[\r\u2028\u2029]/g, '\n')
    .replace(UNSAFE, '')
    .replace(LONE_SURROGATE, '\uFFFD')
    .normalize('NFC')
    .replace(/[ \t]+$/gm, '')
    .trim()
}

/** The same for a text of one line: every run of blanks becomes one. */
export function tidyLine(text: string): string {
  return tidyText(text).replace(/\s+/g, ' ')
}

/** Where a value holds the null character, which PostgreSQL keeps nowhere: the path with dots; null where nothing does. */
export function whereNul(value: unknown, path = ''): string | null {
  if (typeof value === 'string') return value.includes('\0') ? path : null
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return null
  for (const [key, part] of Object.entries(value)) {
    const found = whereNul(part, path === '' ? key : `${path}.${key}`) ?? (key.includes('\0') ? path : null)
    if (found !== null) return found
  }
  return null
}

/** How long a reader would say a text is: letters with their accents count once. */
export function lengthOf(text: string): number {
  return Array.from(characters.segment(text)).length
}

/** The beginning of a text, cut between characters and where possible between words, with a mark that there is more. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = beginning(text, longest)
  if (cut === null) return text
  const space = cut.lastIndexOf(' ')
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** One character less than the longest, to leave room for the mark; null where the text is no longer than that. */
function beginning(text: string, longest: number): string | null {
  const room = Math.max(0, longest - 1)
  // looking for the ends of characters is what costs, and a list shortens a hundred texts
  if (STANDS_ALONE.test(text.slice(0, longest + 1))) return text.slice(0, room)
  const seen: string[] = []
  for (const { segment } of characters.segment(text)) {
    if (seen.length > longest) break
    seen.push(segment)
  }
  return seen.length <= longest ? null : seen.slice(0, room).join('')
}

/** A text as it is compared with another: without case and without accents. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
}

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.slice(-1).join('')}`
}

/** "1 item", "2 items". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`
}

export function capitalise(text: string): string {
  const first = text.codePointAt(0)
  if (first === undefined) return text
  const letter = String.fromCodePoint(first)
  return letter.toUpperCase() + text.slice(letter.length)
}

/** "1st", "11th", "22nd". */
export function ordinalText(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${String(number)}${ending}`
}

/** "fifth", "thirty-fifth"; above ninety-nine as a figure. */
export function ordinalWord(number: number): string {
  const word = small[number]
  if (word !== undefined) return word
  const ten = tens[Math.floor(number / 10) - 2]
  if (ten === undefined) return ordinalText(number)
  return number % 10 === 0 ? `${ten}ieth` : `${ten}y-${small[number % 10] ?? ''}`
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })
