import type { Source } from './sources'

/** The columns of an entry; those that say who may find it come first, so that reading them does not fetch the words. */
const guards = [
  'kind',
  'sourceId',
  'subjectId',
  'partnershipId',
  'delegationId',
  'circle',
  'paperCircle',
  'aseanChairId',
  'partnerChairId',
  'authorId',
  'hidden',
] as const
const columns = [...guards, 'title', 'body'] as const

/** The words of a row as the engine keeps them, in its own SQL. */
export type AsKept = (words: string) => string

/** What the row `t` says in each column. */
function valuesOf(source: Source, asKept: AsKept): Readonly<Record<(typeof columns)[number], string>> {
  const circle = (column: string) => `CAST(t."${column}" AS TEXT)`
  return {
    kind: `'${source.kind}'`,
    sourceId: 't."id"',
    subjectId: `t."${source.subject ?? 'id'}"`,
    partnershipId: 't."partnershipId"',
    delegationId: 't."delegationId"',
    circle: circle('circle'),
    paperCircle: circle(source.paperCircle ?? 'circle'),
    aseanChairId: 't."aseanChairId"',
    partnerChairId: 't."partnerChairId"',
    authorId: source.author === undefined ? 'NULL' : `t."${source.author}"`,
    hidden:
      source.hiddenBy === undefined ? '0' : `CASE WHEN t."${source.hiddenBy}" IS NULL THEN 0 ELSE 1 END`,
    title: asKept(source.title),
    body: asKept(source.body),
  }
}

const named = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ')

/** Adds the entries of the rows `t` that fulfil the condition. */
export function addEntries(source: Source, asKept: AsKept, condition: string): string {
  const values = valuesOf(source, asKept)
  const list = columns.map((column) => values[column]).join(', ')
  return `INSERT INTO "SearchEntry" (${named(columns)}) SELECT ${list} FROM "${source.table}" t WHERE ${condition}`
}

/** Writes anew who may find the entry of a row; its words and its age stay. */
export function guardEntry(source: Source, asKept: AsKept, id: string): string {
  const values = valuesOf(source, asKept)
  const list = guards.map((column) => values[column]).join(', ')
  const row = `(SELECT ${list} FROM "${source.table}" t WHERE t."id" = ${id})`
  return `UPDATE "SearchEntry" SET (${named(guards)}) = ${row} WHERE ${entryOf(source, id)}`
}

/** What is known of an entry beside its words. */
export const titleColumns = ['row', ...guards.filter((guard) => guard !== 'sourceId')] as const

export function dropEntry(source: Source, id: string): string {
  return `DELETE FROM "SearchEntry" WHERE ${entryOf(source, id)}`
}

function entryOf({ kind }: Source, id: string): string {
  return `"kind" = '${kind}' AND "sourceId" = ${id}`
}

/** Every row there is, the longest unchanged first, so that the newest words have the highest number. */
export function addEverything(all: readonly Source[], asKept: AsKept): string {
  const parts = all.map((source) => {
    const values = valuesOf(source, asKept)
    const list = columns.map((column) => `${values[column]} AS "${column}"`).join(', ')
    return `SELECT ${list}, CAST(t."${source.at}" AS TEXT) AS "at" FROM "${source.table}" t`
  })
  return `INSERT INTO "SearchEntry" (${named(columns)}) SELECT ${named(columns)} FROM (${parts.join(' UNION ALL ')}) u ORDER BY "at", "sourceId"`
}
