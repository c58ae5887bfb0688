import { type XmlElement, attribute, childrenNamed, find } from '../xml'

/** How a cell's number is shown, by the number of its style. */
export type Formats = { readonly show: (value: number, style: number) => string }

/** Reads which styles are dates and how many decimals others show, so that 1.10 does not become 1.1. */
export function readFormats(styles: XmlElement | null, starts: 1900 | 1904): Formats {
  const own = new Map(
    childrenNamed(find(styles, 'numFmts'), 'numFmt').map((format) => [
      Number(attribute(format, 'numFmtId')),
      attribute(format, 'formatCode') ?? '',
    ]),
  )
  const codes = childrenNamed(find(styles, 'cellXfs'), 'xf').map((style) => {
    const id = Number(attribute(style, 'numFmtId') ?? 0)
    return own.get(id) ?? builtIn(id)
  })
  return { show: (value, style) => showNumber(value, codes[style] ?? 'General', starts) }
}

function builtIn(id: number): string {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
    return 'yyyy-mm-dd'
  const codes: Readonly<Record<number, string>> = {
    1: '0',
    2: '0.00',
    3: '#,##0',
    4: '#,##0.00',
    9: '0%',
    10: '0.00%',
  }
  return codes[id] ?? 'General'
}

function showNumber(value: number, code: string, starts: 1900 | 1904): string {
  const plain = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
  if (/[dy]/i.test(plain) && value >= 1 && value < 2_958_466) return showDate(value, starts)
  const decimals = /0\.(0+)/.exec(plain)?.[1]?.length ?? 0
  if (plain.includes('%')) return `${(value * 100).toFixed(decimals)}%`
  if (/^0(\.0+)?$/.test(plain)) return value.toFixed(decimals)
  if (plain.includes('#,##0')) {
    return value.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  }
  return String(Number(value.toPrecision(15)))
}

/** Spreadsheets count days from 1900 and believe that year to have been a leap year. */
function showDate(days: number, starts: 1900 | 1904): string {
  const since = starts === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30)
  return new Date(since + Math.floor(days) * 86_400_000).toISOString().slice(0, 10)
}
