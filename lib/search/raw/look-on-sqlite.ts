import type { Word } from '../rules/words'
import { type Candidate, type Look, type Place, type Stretch, told } from './quest'
import { all, raw, sql } from './sql'

const tables = {
  title: { long: raw('"SearchTitleWords"'), short: raw('"SearchTitleShorts"') },
  anywhere: { long: raw('"SearchWords"'), short: raw('"SearchShorts"') },
} as const

/**
 * FTS5 walks its rows from the highest number down, so that nothing has to be sorted. It cannot walk two tables side by side: of short
 * words beside long ones all rows are noted first.
 */
export function lookOnSqlite(
  { words, shown, ask }: Look,
  place: Place,
  { under, atMost }: Stretch,
): Promise<readonly Candidate[]> {
  const { short } = tables[place]
  const lengths = new Set(words.map(({ length }) => length))
  const walked = lengths.has('long') ? 'long' : 'short'
  const table = tables[place][walked]
  // the sign keeps SQLite from looking into the walked table once for each row it noted
  const alsoShort = sql`+w.rowid IN (SELECT rowid FROM ${short} WHERE ${short} MATCH ${expressionOf(words, 'short')})`
  const where = all([
    sql`${table} MATCH ${expressionOf(words, walked)}`,
    ...(lengths.size === 2 ? [alsoShort] : []),
    sql`w.rowid < ${under}`,
    shown,
  ])
  return ask(sql`SELECT ${told} FROM ${table} w CROSS JOIN "SearchEntry" e ON e."row" = w.rowid
    WHERE ${where} ORDER BY w.rowid DESC LIMIT ${atMost}`)
}

/** All words of this length, as FTS5 wants them written. */
function expressionOf(words: readonly Word[], length: Word['length']): string {
  return words
    .filter((word) => word.length === length)
    .map(({ text }) => `"${text.replaceAll('"', '""')}"`)
    .join(' AND ')
}
