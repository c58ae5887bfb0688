import { addEntries, addEverything, dropEntry, guardEntry } from './entries'
import { type Source, sources } from './sources'

const unseen = 'char(8203)'

/** The index of words on SQLite: entries, and two tables of FTS5: parts of words from three letters on, and whole words. */
export const sqliteIndex: readonly string[] = [
  'DROP TABLE IF EXISTS "SearchWords"',
  'DROP TABLE IF EXISTS "SearchShorts"',
  'DROP TABLE IF EXISTS "SearchEntry"',
  `CREATE TABLE "SearchEntry" (
    "row" INTEGER PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL, "sourceId" TEXT NOT NULL, "subjectId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL, "delegationId" TEXT NOT NULL, "circle" TEXT NOT NULL, "paperCircle" TEXT NOT NULL,
    "aseanChairId" TEXT, "partnerChairId" TEXT, "authorId" TEXT, "hidden" INTEGER NOT NULL,
    "title" TEXT NOT NULL, "body" TEXT NOT NULL,
    UNIQUE ("kind", "sourceId")
  )`,
  `CREATE VIRTUAL TABLE "SearchWords" USING fts5("title", "body", content='SearchEntry', content_rowid='row', tokenize='trigram')`,
  `CREATE VIRTUAL TABLE "SearchShorts" USING fts5("title", "body", content='SearchEntry', content_rowid='row', detail='column',
    tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'")`,
  trigger('search_entry_added', 'AFTER INSERT ON "SearchEntry"', [
    'INSERT INTO "SearchWords" (rowid, "title", "body") VALUES (NEW."row", NEW."title", NEW."body")',
    'INSERT INTO "SearchShorts" (rowid, "title", "body") VALUES (NEW."row", NEW."title", NEW."body")',
  ]),
  trigger('search_entry_dropped', 'AFTER DELETE ON "SearchEntry"', [
    `INSERT INTO "SearchWords" ("SearchWords", rowid, "title", "body") VALUES ('delete', OLD."row", OLD."title", OLD."body")`,
    `INSERT INTO "SearchShorts" ("SearchShorts", rowid, "title", "body") VALUES ('delete', OLD."row", OLD."title", OLD."body")`,
  ]),
  addEverything(sources, unseen),
  ...sources.flatMap(following),
  // the title of a meeting begins with the name of its series
  ...sources
    .filter(({ kind }) => kind === 'MEETING')
    .map((meetings) =>
      trigger('search_series_renamed', 'AFTER UPDATE OF "title", "shortTitle" ON "Series"', [
        `DELETE FROM "SearchEntry" WHERE "kind" = 'MEETING' AND "sourceId" IN (SELECT "id" FROM "Meeting" WHERE "seriesId" = NEW."id")`,
        addEntries(meetings, unseen, 't."seriesId" = NEW."id"'),
      ]),
    ),
]

/** The triggers of one table. New words make a new entry, whose number is the highest: the latest change is found first. */
function following(source: Source): string[] {
  const { table, words } = source
  const name = `search_${table}`
  const reworded = words.map((word) => `NEW."${word}" IS NOT OLD."${word}"`).join(' OR ')
  return [
    trigger(`${name}_added`, `AFTER INSERT ON "${table}"`, [addEntries(source, unseen, 't."id" = NEW."id"')]),
    trigger(`${name}_reworded`, `AFTER UPDATE ON "${table}" WHEN ${reworded}`, [
      dropEntry(source, 'OLD."id"'),
      addEntries(source, unseen, 't."id" = NEW."id"'),
    ]),
    trigger(`${name}_guarded`, `AFTER UPDATE OF ${guardsOf(source)} ON "${table}" WHEN NOT (${reworded})`, [
      guardEntry(source, unseen, 'NEW."id"'),
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
