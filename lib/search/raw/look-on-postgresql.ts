import { blockOf, everyWord } from './postgresql'
import { type Candidate, type Look, type Place, type Stretch, told } from './quest'
import { all, raw, sql } from './sql'

/** In so many of the newest entries a common word stands often enough; to read them one by one is sooner done than to sort all of a block. */
const NEWEST = 1_000

/**
 * The newest entries are read as they stand. Where that is not enough the index is asked. It knows no order, and a common word would
 * have it fetch and sort a hundred thousand entries: it is asked block by block from the newest, and no further than needed. The order within
 * a block is reckoned, so that the planner cannot walk the rows instead.
 */
export async function lookOnPostgresql(
  { words, shown, ask }: Look,
  place: Place,
  { under, atMost }: Stretch,
): Promise<readonly Candidate[]> {
  const table = raw(place === 'title' ? '"SearchTitle"' : '"SearchEntry"')
  const field = raw(place === 'title' ? '"title"' : everyWord)
  const holds = words.map(({ text, length }) =>
    length === 'long'
      ? sql`${field} LIKE ${`%${text.replace(/[\\%_]/g, '\\$&')}%`}`
      : sql`"shorts" && search_shorts(${text})`,
  )
  const fits = all([...holds, shown, sql`e."row" < ${under}`])
  const newest = sql`(SELECT * FROM ${table} WHERE "row" < ${under} ORDER BY "row" DESC LIMIT ${NEWEST}) e`
  const lately = await ask(
    sql`SELECT ${told} FROM ${newest} WHERE ${fits} ORDER BY e."row" DESC LIMIT ${atMost}`,
  )
  if (lately.length === atMost) return lately

  const first = sql`(SELECT ${raw(blockOf('max("row")'))} FROM ${table} WHERE "row" < ${under})`
  const last = sql`(SELECT ${raw(blockOf('min("row")'))} FROM ${table})`
  return ask(sql`SELECT e.* FROM generate_series(${first}, ${last}, -1) AS blocks("block")
    CROSS JOIN LATERAL (SELECT ${told} FROM ${table} e
      WHERE ARRAY[${raw(blockOf('e."row"'))}] @> ARRAY["block"] AND ${fits}
      ORDER BY e."row" + 0 DESC LIMIT ${atMost}) e
    LIMIT ${atMost}`)
}
