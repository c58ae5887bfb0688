import {
  type Numeral,
  type NumeralKind,
  betweenValue,
  digitsValue,
  insertedValue,
  letterValue,
  namedValue,
  romanValue,
} from './numeral'

/** A number that stands at the start of a text, with every way of reading it. */
export type Label = {
  /** Exactly as printed, without the space after it. */
  readonly printed: string
  /** Without the marks around it: "1.1.2", "a", "II". */
  readonly core: string
  readonly mark: LabelMark
  readonly numerals: readonly Numeral[]
  readonly rest: string
}

/** What stands around the number: "1.", "a)", "(a)", "1.1 –", a word as in "Part I", or nothing at all. */
export type LabelMark = 'dot' | 'closed' | 'brackets' | 'dash' | 'word' | 'bare'

const end = String.raw`(?=\s|$)`
const named =
  /^(?:(part|chapter|section|pillar|title|article|area|theme|cluster|(?:strategic )?(?:goal|objective|thrust)|outcome|output|часть|раздел|глава|статья)\s+|(§)\s*)([ivxlc]{1,7}|\p{Nd}{1,3}|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten)(?![.-]?\p{Nd})(\s*[.:)–—-]|(?=\s|$))/iu
const namedLevels =
  /^(?:part|chapter|section|article|(?:strategic )?objective|outcome|output|measure|action|раздел|глава|статья)\s+(\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){1,3})(?:\s*[.:)–—-])?(?=\s|$)/iu
const decimals = new RegExp(
  String.raw`^(\()?(\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){1,6})(\.?\)|\.|:)?(?:\s[–—-]\s|${end}|(?=\p{Lu}\p{L}))`,
  'u',
)
/** "1.1.2 bis", "2.1-ter", "1.3a": numbers put in between when the plan was revised. */
const inserted = new RegExp(
  String.raw`^(\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,5})(?:\.?[\s-]?\(?(bis|ter|quater|quinquies)\)?|([a-f]|[A-F]))((?:\.\p{Nd}{1,3}){0,3})([.):])?(?:\s[–—-]\s|${end})`,
  'iu',
)
const mixed = new RegExp(
  String.raw`^((?:[A-Z]|[IVXL]{1,6})(?:\.\p{Nd}{1,3}){1,5}|\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,5}\.?(?:\([a-z]{1,4}\)|(?<=\.)[a-z]{1,2})|[A-Z]\p{Nd}{1,2}(?=[.):]))([.):]?)${end}`,
  'u',
)
const single = new RegExp(
  String.raw`^(?:\((\p{Nd}{1,3}|\p{L}{1,7})\)|(\p{Nd}{1,3}|\p{L}{1,7})([.):](?:${end}|(?=\p{Lu}\p{L}))|\.?\s?[–—-]\s|${end}))`,
  'u',
)

/** Reads the number at the start of a text; null where there is none. Linear: it looks at the first few signs only. */
export function readLabel(text: string): Label | null {
  const start = text.slice(0, 40)
  return (
    readNamed(start, text) ??
    readInserted(start, text) ??
    readDecimals(start, text) ??
    readMixed(start, text) ??
    readSingle(start, text)
  )
}

function readNamed(start: string, text: string): Label | null {
  if (!/^[\p{Lu}§]/u.test(start)) return null
  const levels = namedLevels.exec(start)
  if (levels !== null) return readNamedLevels(text, levels[0], levels[1] ?? '')
  const found = named.exec(start)
  if (found === null) return null
  const core = found[3] ?? ''
  const value = namedValue(core)
  if (value === null || /^\p{Ll}{1,2}$/u.test(core)) return null
  const printed = found[0].replace(/\s*[–—-]$/u, '')
  const kind = kindOfWord(found[1] ?? '§')
  return label(text, found[0], printed, core, 'word', [{ kind, path: [value] }])
}

/** "Section 1.1" is numbered as "1.1" is. */
function readNamedLevels(text: string, taken: string, core: string): Label {
  const printed = taken.replace(/\s*[–—-]$/u, '')
  return label(text, taken, printed, core, 'word', [
    { kind: 'decimal', path: core.split('.').map(digitsValue) },
  ])
}

function kindOfWord(word: string): NumeralKind {
  if (/^(?:section|area|theme|cluster|(?:strategic )?objective|outcome|output|раздел)$/i.test(word))
    return 'named-section'
  return /^(?:article|статья|§)$/i.test(word) ? 'named-article' : 'named'
}

function readDecimals(start: string, text: string): Label | null {
  const found = decimals.exec(start)
  if (found === null) return null
  const core = found[2] ?? ''
  if (/^\p{Nd}+\.0+$/u.test(core)) return readRound(text, found[0], core)
  const mark =
    found[1] === undefined
      ? found[3] === undefined
        ? 'bare'
        : found[3] === ')'
          ? 'closed'
          : 'dot'
      : 'brackets'
  return label(text, found[0], found[0].replace(/\s[–—-]\s$/u, ''), core, mark, [
    { kind: 'decimal', path: core.split('.').map(digitsValue) },
  ])
}

/** A letter may also name what stands under a number: "1.1a" and "1.1b" under "1.1". */
function readInserted(start: string, text: string): Label | null {
  const found = inserted.exec(start)
  if (found === null) return null
  const [taken, before = '', word, letter = '', after = '', mark] = found
  const levels = before.split('.').map(digitsValue)
  if (word === undefined && levels.length === 1 && mark === undefined) return null
  const below = after.split('.').filter(Boolean).map(digitsValue)
  const value = word === undefined ? (letterValue(letter) ?? 0) : insertedValue(word)
  const between = levels.with(-1, betweenValue(levels.at(-1) ?? 0, value))
  const printed = taken.replace(/\s[–—-]\s$/u, '')
  const core = `${before}${word === undefined ? letter : ` ${word.toLowerCase()}`}${after}`
  return label(text, taken, printed, core, mark === undefined ? 'bare' : 'dot', [
    { kind: 'decimal', path: [...between, ...below] },
    ...(letter === '' ? [] : [{ kind: 'mixed', path: [...levels, value, ...below] } as const]),
  ])
}

/** "2.0" above 2.1 is the number of part 2. */
function readRound(text: string, taken: string, printed: string): Label {
  const core = printed.replace(/\..*$/u, '')
  return label(text, taken, taken, core, 'dot', [{ kind: 'decimal', path: [digitsValue(core)] }])
}

function readMixed(start: string, text: string): Label | null {
  const found = mixed.exec(start)
  if (found === null) return null
  const core = (found[1] ?? '').replace('.(', '(')
  const path = core.split(/[.()]|(?<=^[A-Z])(?=\p{Nd})/u).filter((level) => level !== '')
  const values = path.map((level) => (/^\p{Nd}/u.test(level) ? digitsValue(level) : levelValue(level)))
  return label(text, found[0], found[0], core, 'bare', [{ kind: 'mixed', path: values }])
}

/** "I" counts as Roman in "I.7", "A" as a letter in "A.7"; in "1.1(i)" the order of lines will show a gap if wrong. */
function levelValue(level: string): number {
  return (/^[ivx]+$/i.test(level) ? romanValue(level) : null) ?? letterValue(level) ?? 0
}

function readSingle(start: string, text: string): Label | null {
  const found = single.exec(start)
  if (found === null) return null
  const core = found[1] ?? found[2] ?? ''
  const mark = found[1] === undefined ? markAfter(found[3] ?? '') : 'brackets'
  const numerals = singleNumerals(core)
  if (numerals.length === 0) return null
  if (mark === 'bare' && !standsBare(core, text.slice(found[0].length))) return null
  return label(text, found[0], found[0].replace(/\s*[–—-]\s$/u, ''), core, mark, numerals)
}

function markAfter(sign: string): LabelMark {
  if (sign === '') return 'bare'
  if (sign === ')') return 'closed'
  return sign === '.' || sign === ':' ? 'dot' : 'dash'
}

/** Without any mark only a number, or Roman capitals before capitals, can be meant as a label. */
function standsBare(core: string, rest: string): boolean {
  if (/^\p{Nd}/u.test(core)) return rest.trim() === '' || /^\s+["“«(]?\p{Lu}/u.test(rest)
  return /^[IVXL]+$/.test(core) && (rest.trim() === '' || /^\s+\p{Lu}{2}/u.test(rest))
}

function singleNumerals(core: string): readonly Numeral[] {
  if (/^\p{Nd}/u.test(core)) return [{ kind: 'decimal', path: [digitsValue(core)] }]
  const upper = core === core.toUpperCase()
  if (!upper && core !== core.toLowerCase()) return []
  const letter = letterValue(core)
  const roman = romanValue(core)
  return [
    ...(letter === null ? [] : [{ kind: upper ? 'upper-letter' : 'lower-letter', path: [letter] } as const]),
    ...(roman === null ? [] : [{ kind: upper ? 'upper-roman' : 'lower-roman', path: [roman] } as const]),
  ]
}

function label(
  text: string,
  taken: string,
  printed: string,
  core: string,
  mark: LabelMark,
  numerals: readonly Numeral[],
): Label {
  return { printed: printed.trim(), core, mark, numerals, rest: text.slice(taken.length).trim() }
}
