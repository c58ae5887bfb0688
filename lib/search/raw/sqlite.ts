import { type AsKept, addEntries, addEverything, dropEntry, guardEntry } from './entries'
import { type Source, sources } from './sources'

/** Without the space nobody sees. */
const asKept: AsKept = (words) => `replace(${words}, char(8203), '')`

const partsOfWords = `tokenize='trigram'`
const wholeWords = `detail='column', tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'"`

/**
 * Parts of words from three letters on, and whole words; of titles once more by themselves: in a common table a word of a hundred thousand
 * texts would be gone through to find the titles that hold it.
 */
const indexes = [
  { name: 'SearchWords', columns: ['title', 'body'], tokens: partsOfWords },
  { name: 'SearchShorts', columns: ['title', 'body'], tokens: wholeWords },
  { name: 'SearchTitleWords', columns: ['title'], tokens: partsOfWords },
  { name: 'SearchTitleShorts', columns: ['title'], tokens: wholeWords },
] as const

/** The index of words on SQLite: entries, and four tables of FTS5 that read their words from there. */
export const sqliteIndex: readonly string[] = [
  ...indexes.map(({ name }) => `DROP TABLE IF EXISTS "${name}"`),
  'DROP TABLE IF EXISTS "SearchEntry"',
  `CREATE TABLE "SearchEntry" (
    "row" INTEGER PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL, "sourceId" TEXT NOT NULL, "subjectId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL, "delegationId" TEXT NOT NULL, "circle" TEXT NOT NULL, "paperCircle" TEXT NOT NULL,
    "aseanChairId" TEXT, "partnerChairId" TEXT, "authorId" TEXT, "hidden" INTEGER NOT NULL,
    "title" TEXT NOT NULL, "body" TEXT NOT NULL,
    UNIQUE ("kind", "sourceId")
  )`,
  ...indexes.flatMap(indexed),
  addEverything(sources, asKept),
  ...sources.flatMap(following),
  // the title of a meeting begins with the name of its series
  ...sources
    .filter(({ kind }) => kind === 'MEETING')
    .map((meetings) =>
      trigger('search_series_renamed', 'AFTER UPDATE OF "title", "shortTitle" ON "Series"', [
        `DELETE FROM "SearchEntry" WHERE "kind" = 'MEETING' AND "sourceId" IN (SELECT "id" FROM "Meeting" WHERE "seriesId" = NEW."id")`,
        addEntries(meetings, asKept, 't."seriesId" = NEW."id"'),
      ]),
    ),
]

/** One table of FTS5 and what keeps it in step with the entries. */
function indexed({ name, columns, tokens }: (typeof indexes)[number]): string[] {
  const list = columns.map((column) => `"${column}"`).join(', ')
  const valuesOf = (row: 'NEW' | 'OLD') => columns.map((column) => `${row}."${column}"`).join(', ')
  const worded = (row: 'NEW' | 'OLD') => columns.map((column) => `${row}."${column}" <> ''`).join(' OR ')
  return [
    `CREATE VIRTUAL TABLE "${name}" USING fts5(${list}, content='SearchEntry', content_rowid='row', ${tokens})`,
    trigger(`search_${name}_added`, `AFTER INSERT ON "SearchEntry" WHEN ${worded('NEW')}`, [
      `INSERT INTO "${name}" (rowid, ${list}) VALUES (NEW."row", ${valuesOf('NEW')})`,
    ]),
    trigger(`search_${name}_dropped`, `AFTER DELETE ON "SearchEntry" WHEN ${worded('OLD')}`, [
      `INSERT INTO "${name}" ("${name}", rowid, ${list}) VALUES ('delete', OLD."row", ${valuesOf('OLD')})`,
    ]),
  ]
}

/** The triggers of one table. New words make a new entry, whose number is the highest: the latest change is found first. */
function following(source: Source): string[] {
  const { table, words } = source
  const name = `search_${table}`
  const reworded = words.map((word) => `NEW."${word}" IS NOT OLD."${word}"`).join(' OR ')
  return [
    trigger(`${name}_added`, `AFTER INSERT ON "${table}"`, [addEntries(source, asKept, 't."id" = NEW."id"')]),
    trigger(`${name}_reworded`, `AFTER UPDATE ON "${table}" WHEN ${reworded}`, [
      dropEntry(source, 'OLD."id"'),
      addEntries(source, asKept, 't."id" = NEW."id"'),
    ]),
    trigger(`${name}_guarded`, `AFTER UPDATE OF ${guardsOf(source)} ON "${table}" WHEN NOT (${reworded})`, [
      guardEntry(source, asKept, 'NEW."id"'),
    ]),
    trigger(`${name}_dropped`, `AFTER DELETE ON "${table}"`, [dropEntry(source, 'OLD."id"')]),
  ]
}

/** The columns of a table of which an entry repeats who may find it. */
function guardsOf({ hiddenBy, paperCircle, author }: Source): string {
  return [
    'partnershipId',
    'delegationId',
    'circle',
    'aseanChairId',
    'partnerChairId',
    hiddenBy,
    paperCircle,
    author,
  ]
    .filter((column) => column !== undefined)
    .map((column) => `"${column}"`)
    .join(', ')
}

function trigger(name: string, when: string, acts: readonly string[]): string {
  return `CREATE TRIGGER "${name}" ${when} BEGIN ${acts.join('; ')}; END`
}
