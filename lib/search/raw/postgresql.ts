import { type AsKept, addEntries, addEverything, dropEntry, guardEntry, titleColumns } from './entries'
import { type Source, sources } from './sources'

/** In small letters, without the space nobody sees. */
const asKept: AsKept = (words) => `search_fold(replace(${words}, chr(8203), ''))`

/** All words of an entry. The index and the search have to say it in the same words, here and below. */
export const everyWord = '"title" || chr(10) || "body"'
/** Entries in a row with their numbers, so many that an index can be asked of them alone. */
export const blockOf = (row: string) => `(${row} / 16384)`

/** Small letters of every script, whatever the locale of the database: the best collation this server has. */
const fold = `DO $do$
DECLARE chosen text;
BEGIN
  SELECT quote_ident(collname) INTO chosen FROM pg_collation
    WHERE collname IN ('pg_unicode_fast', 'pg_c_utf8', 'und-x-icu')
    ORDER BY array_position(ARRAY['pg_unicode_fast', 'pg_c_utf8', 'und-x-icu'], collname::text) LIMIT 1;
  DROP FUNCTION IF EXISTS search_fold(text);
  EXECUTE format('CREATE FUNCTION search_fold(words text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS %L',
    'BEGIN RETURN lower(words COLLATE ' || COALESCE(chosen, '"default"') || '); END');
END $do$`

/** The words of one or two letters, which have no trigrams. */
const shorts = `CREATE OR REPLACE FUNCTION search_shorts(words text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $fn$ SELECT ARRAY(SELECT word FROM unnest(tsvector_to_array(to_tsvector('simple', words))) word WHERE length(word) < 3) $fn$`

const shortsOf = (words: string) =>
  `"shorts" TEXT[] NOT NULL GENERATED ALWAYS AS (search_shorts(${words})) STORED`

/**
 * Blocks, parts of words and short words in one index, so that it is asked for all of them at once. What is still to be sorted in is gone
 * through for each block, therefore the list of it is kept as short as can be.
 */
const indexOf = (table: string, words: string) =>
  `CREATE INDEX "${table}_words" ON "${table}" USING gin ((ARRAY[${blockOf('"row"')}]), (${words}) gin_trgm_ops, "shorts") WITH (gin_pending_list_limit = 64)`

const listed = (from: string) => titleColumns.map((column) => `${from}"${column}"`).join(', ')
const addTitles = `INSERT INTO "SearchTitle" (${listed('')}, "title") SELECT ${listed('e.')}, e."title" FROM "SearchEntry" e WHERE e."title" <> ''`

/**
 * The titles once more, without the texts beside them: a word that stands in a hundred thousand of them is found
 * on few pages. They follow the entries, whose words never change, so that only who may find them is ever written anew.
 */
const titles: readonly string[] = [
  `CREATE TABLE "SearchTitle" (
    "row" BIGINT PRIMARY KEY, "kind" TEXT NOT NULL, "subjectId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL, "delegationId" TEXT NOT NULL, "circle" TEXT NOT NULL, "paperCircle" TEXT NOT NULL,
    "aseanChairId" TEXT, "partnerChairId" TEXT, "authorId" TEXT, "hidden" INTEGER NOT NULL,
    "title" TEXT NOT NULL, ${shortsOf('"title"')}
  )`,
  addTitles,
  procedure(
    'search_titles',
    `IF TG_OP = 'INSERT' THEN ${addTitles} AND e."row" = NEW."row";
     ELSIF TG_OP = 'DELETE' THEN DELETE FROM "SearchTitle" WHERE "row" = OLD."row";
     ELSE UPDATE "SearchTitle" SET (${listed('')}) = ROW(${listed('NEW.')}) WHERE "row" = NEW."row";
     END IF;`,
  ),
  `CREATE TRIGGER "search_titles" AFTER INSERT OR UPDATE OR DELETE ON "SearchEntry" FOR EACH ROW EXECUTE FUNCTION search_titles()`,
  indexOf('SearchTitle', '"title"'),
  'ANALYZE "SearchTitle"',
]

/** The index of words on PostgreSQL: entries, and titles by themselves. */
export const postgresqlIndex: readonly string[] = [
  'DROP TABLE IF EXISTS "SearchTitle"',
  'DROP TABLE IF EXISTS "SearchEntry"',
  'CREATE EXTENSION IF NOT EXISTS pg_trgm',
  fold,
  shorts,
  `CREATE TABLE "SearchEntry" (
    "row" BIGSERIAL PRIMARY KEY,
    "kind" TEXT NOT NULL, "sourceId" TEXT NOT NULL, "subjectId" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL, "delegationId" TEXT NOT NULL, "circle" TEXT NOT NULL, "paperCircle" TEXT NOT NULL,
    "aseanChairId" TEXT, "partnerChairId" TEXT, "authorId" TEXT, "hidden" INTEGER NOT NULL,
    "title" TEXT NOT NULL, "body" TEXT NOT NULL, ${shortsOf(everyWord)},
    UNIQUE ("kind", "sourceId")
  )`,
  ...sources.flatMap(following),
  ...sources
    .filter(({ kind }) => kind === 'MEETING')
    .flatMap((meetings) => [
      procedure(
        'search_series_renamed',
        `DELETE FROM "SearchEntry" WHERE "kind" = 'MEETING' AND "sourceId" IN (SELECT "id" FROM "Meeting" WHERE "seriesId" = NEW."id");
         ${addEntries(meetings, asKept, 't."seriesId" = NEW."id"')};`,
      ),
      `CREATE TRIGGER "search_series_renamed" AFTER UPDATE OF "title", "shortTitle" ON "Series" FOR EACH ROW EXECUTE FUNCTION search_series_renamed()`,
    ]),
  // after the triggers: these hold back every writer until all is laid, so that no word slips in between
  addEverything(sources, asKept),
  indexOf('SearchEntry', everyWord),
  'ANALYZE "SearchEntry"',
  ...titles,
]

/** One procedure for each table. New words make a new entry, whose number is the highest: the latest change is found first. */
function following(source: Source): string[] {
  const { table, words } = source
  const name = `search_${table.toLowerCase()}`
  const reworded = words.map((word) => `NEW."${word}" IS DISTINCT FROM OLD."${word}"`).join(' OR ')
  const add = addEntries(source, asKept, 't."id" = NEW."id"')
  return [
    procedure(
      name,
      `IF TG_OP = 'INSERT' THEN ${add};
       ELSIF TG_OP = 'DELETE' THEN ${dropEntry(source, 'OLD."id"')};
       ELSIF ${reworded} THEN ${dropEntry(source, 'OLD."id"')}; ${add};
       ELSE ${guardEntry(source, asKept, 'NEW."id"')};
       END IF;`,
    ),
    `CREATE TRIGGER "${name}" AFTER INSERT OR UPDATE OR DELETE ON "${table}" FOR EACH ROW EXECUTE FUNCTION ${name}()`,
  ]
}

function procedure(name: string, body: string): string {
  return `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $fn$ BEGIN ${body} RETURN NULL; END $fn$`
}
