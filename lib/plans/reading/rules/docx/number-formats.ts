import { letterWords, romanWords } from '../text/numeral'

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** A counter's value in one of Word's number formats; formats nobody plans with come out as plain figures. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'lowerLetter':
      return value < 1 ? '' : letterWords(value, 'latin')
    case 'upperLetter':
      return value < 1 ? '' : letterWords(value, 'latin').toUpperCase()
    case 'russianLower':
      return value < 1 ? '' : letterWords(value, 'cyrillic')
    case 'russianUpper':
      return value < 1 ? '' : letterWords(value, 'cyrillic').toUpperCase()
    case 'lowerRoman':
      return romanWords(value).toLowerCase()
    case 'upperRoman':
      return romanWords(value)
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'ordinal':
      return `${String(value)}${ending(value)}`
    case 'cardinalText':
    case 'ordinalText':
      return capitalised(ones[value - 1] ?? String(value))
    case 'decimalEnclosedParen':
      return `(${String(value)})`
    case 'decimalEnclosedFullstop':
      return `${String(value)}.`
    default:
      return String(value)
  }
}

function ending(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
