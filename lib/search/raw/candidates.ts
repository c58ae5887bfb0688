import { type Actor, delegationsOf } from '@/lib/access/actor'
import type { Db } from '@/lib/db/client'
import { databaseUrl, engineOf } from '@/lib/db/engine'
import type { Kind } from '../model'
import type { EntryWhere } from '../policy'
import type { Word } from '../rules/words'
import { everyWord } from './postgresql'
import { all, any, oneOf, raw, type Sql, sql, textFor } from './sql'

/** A record in which the words may stand. */
export type Candidate = { readonly row: number; readonly kind: Kind; readonly subjectId: string }

/** What is looked for, and who looks. */
export type Quest = {
  readonly actor: Actor
  readonly visible: EntryWhere
  readonly partnershipId: string
  readonly kinds: readonly Kind[]
  readonly words: readonly Word[]
}

/** In the titles alone, or anywhere. */
export type Place = 'title' | 'anywhere'

/** So many of the newest entries are read sooner one by one than all that hold a common word are sorted; short words are not, they have to be taken apart first. */
const NEWEST = 3_000

type Stretch = { readonly under: number; readonly atMost: number }

/** The candidates with a number under `under`, the latest changed first. */
export async function candidatesFor(
  db: Db,
  quest: Quest,
  place: Place,
  { under, atMost }: Stretch,
): Promise<readonly Candidate[]> {
  const ask = (found: Found) => candidatesIn(db, quest, found, { under, atMost })
  if (engineOf(databaseUrl()) === 'sqlite') return ask(onSqlite(quest, place))
  const everywhere = onPostgresql(quest, place)
  if (quest.words.some(({ length }) => length === 'short')) return ask(everywhere)
  const newest = sql`(SELECT * FROM ${everywhere.table} WHERE "row" < ${under} ORDER BY "row" DESC LIMIT ${NEWEST}) e`
  const lately = await ask({ ...everywhere, from: newest })
  return lately.length === atMost ? lately : ask(everywhere)
}

async function candidatesIn(
  db: Db,
  quest: Quest,
  found: Found,
  { under, atMost }: Stretch,
): Promise<readonly Candidate[]> {
  const query = sql`SELECT e."row" AS "row", e."kind" AS "kind", e."subjectId" AS "subjectId" FROM ${found.from}
    WHERE ${all([...found.where, mayBeShown(quest), sql`${raw(found.row)} < ${under}`])}
    ORDER BY ${raw(found.order)} DESC LIMIT ${atMost}`
  const { text, values } = textFor(engineOf(databaseUrl()), query)
  const rows = await db.$queryRawUnsafe<{ row: number | bigint; kind: Kind; subjectId: string }[]>(
    text,
    ...values,
  )
  return rows.map((each) => ({ ...each, row: Number(each.row) }))
}

type Found = {
  readonly from: Sql
  readonly where: readonly Sql[]
  readonly row: string
  readonly order: string
}

/** FTS5 walks its rows from the highest number down, so that nothing has to be sorted. */
function onSqlite({ words }: Quest, place: Place): Found {
  const expression = (length: Word['length']) => {
    const terms = words
      .filter((word) => word.length === length)
      .map(({ text }) => `"${text.replaceAll('"', '""')}"`)
    return place === 'title' ? `{title} : (${terms.join(' AND ')})` : terms.join(' AND ')
  }
  const [longs, shorts] = [expression('long'), expression('short')]
  const hasLong = words.some(({ length }) => length === 'long')
  const hasShort = words.some(({ length }) => length === 'short')
  if (!hasLong)
    return {
      from: sql`"SearchShorts" w CROSS JOIN "SearchEntry" e ON e."row" = w.rowid`,
      where: [sql`"SearchShorts" MATCH ${shorts}`],
      row: 'w.rowid',
      order: 'w.rowid',
    }
  const alsoShort = sql`e."row" IN (SELECT rowid FROM "SearchShorts" WHERE "SearchShorts" MATCH ${shorts})`
  return {
    from: sql`"SearchWords" w CROSS JOIN "SearchEntry" e ON e."row" = w.rowid`,
    where: [sql`"SearchWords" MATCH ${longs}`, ...(hasShort ? [alsoShort] : [])],
    row: 'w.rowid',
    order: 'w.rowid',
  }
}

function onPostgresql({ words }: Quest, place: Place): Found & { readonly table: Sql } {
  const table = raw(place === 'title' ? '"SearchTitle"' : '"SearchEntry"')
  const field = raw(place === 'title' ? '"folded"' : everyWord)
  const indexFirst =
    words.every(({ length }) => length === 'long') && (place === 'title' || words.length === 1)
  return {
    table,
    from: sql`${table} e`,
    where: words.map(({ text, length }) =>
      length === 'long'
        ? sql`${field} LIKE ${`%${text.replace(/[\\%_]/g, '\\$&')}%`}`
        : sql`to_tsvector('simple', ${field}) @@ plainto_tsquery('simple', ${text})`,
    ),
    row: 'e."row"',
    // what reaches this far is not common lately, and its index the shorter way: reckoned, the rows cannot be walked instead
    order: indexFirst ? 'e."row" + 0' : 'e."row"',
  }
}

/** Who may find it, from the very clause the policy says; and notes that were shared with the actor by name. */
function mayBeShown({ actor, visible, partnershipId, kinds }: Quest): Sql {
  const shared = sql`e."kind" = 'NOTE' AND e."subjectId" IN (SELECT s."noteId" FROM "NoteShare" s
    WHERE s."withdrawnAt" IS NULL AND ${any([
      sql`s."personId" = ${actor.personId}`,
      oneOf('s."delegationId"', delegationsOf(actor)),
    ])})`
  return all([
    sql`e."partnershipId" = ${partnershipId}`,
    sql`e."hidden" = 0`,
    ...(kinds.length === 0 ? [] : [oneOf('e."kind"', kinds)]),
    any([conditionOf(visible), shared]),
  ])
}

/** The clause in the words of the database. */
function conditionOf(where: EntryWhere): Sql {
  return all(
    Object.entries(where).map(([field, wanted]) => {
      if (field === 'OR') return any((wanted as EntryWhere[]).map(conditionOf))
      if (field === 'AND') return all((wanted as EntryWhere[]).map(conditionOf))
      const column = `e."${field}"`
      return typeof wanted === 'string'
        ? sql`${raw(column)} = ${wanted}`
        : oneOf(column, (wanted as { in: string[] }).in)
    }),
  )
}
