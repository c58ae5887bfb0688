/**
 * Text as it may stand in a file. Control characters, halves of surrogate pairs and noncharacters, which neither XML
 * nor PDF can hold, are dropped; every kind of line end becomes a line feed and a tab a space; all else stays.
 */
export const printable = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u{b}\u{c}\u{85}\u{2028}\u{2029}]/gu, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')

/** On one line: for a title, a heading of a column, the head and the foot of a page. */
export const printableLine = (text: string): string => printable(text).replaceAll('\n', ' ').trim()

const followed = new Set(['http:', 'https:', 'mailto:'])

/** The address as it may be followed from a paper, or null: a paper never carries a script, a file or a data link. */
export function linkAddress(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !followed.has(url.protocol)) return null
  return url.href
}
