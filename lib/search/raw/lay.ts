import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { openDatabase } from '@/lib/db/client'
import { type EngineName, engineOf } from '@/lib/db/engine'
import { fileOf, migrate, migrationsFolder } from '@/lib/db/migrate'
import { postgresqlIndex } from './postgresql'
import { sqliteIndex } from './sqlite'

type Database = Awaited<ReturnType<typeof openDatabase>>

/** Laying the index anew goes through every word of the house. */
const patience = { maxWait: 60_000, timeout: 3_600_000 }

/**
 * Brings the database of the given address up to this code: its tables, and the index of words that follows them by
 * triggers. While tables change nothing may hang on them, so the triggers are taken off first; the index is laid anew
 * afterwards. Where neither has changed since the last start nothing is done. Throws UnusableDatabase as migrate() does.
 */
export async function makeReady(url: string): Promise<void> {
  const engine = engineOf(url)
  const wanted = fingerprint(engine)
  if (engine === 'sqlite' && !existsSync(fileOf(url))) await migrate(url)
  else if ((await takeUp(url, engine, wanted)) === 'as wanted') return
  else await migrate(url)
  await withDatabase(url, (db) => lay(db, engine, wanted))
}

/** Takes the triggers off unless all is as wanted. A database that cannot be read is for migrate() to explain. */
async function takeUp(url: string, engine: EngineName, wanted: string): Promise<'as wanted' | 'to be laid'> {
  try {
    return await withDatabase(url, async (db) => {
      if ((await laid(db)) === wanted) return 'as wanted'
      await db.$transaction(async (tx) => {
        await tx.$executeRawUnsafe('DROP TABLE IF EXISTS "SearchState"')
        for (const drop of await triggers(tx, engine)) await tx.$executeRawUnsafe(drop)
      }, patience)
      return 'to be laid'
    })
  } catch {
    return 'to be laid'
  }
}

async function laid(db: Database): Promise<string | null> {
  try {
    const rows = await db.$queryRawUnsafe<{ fingerprint: string }[]>(
      'SELECT "fingerprint" FROM "SearchState"',
    )
    return rows[0]?.fingerprint ?? null
  } catch {
    return null
  }
}

async function lay(db: Database, engine: EngineName, wanted: string): Promise<void> {
  await db.$transaction(async (tx) => {
    // two processes may start at once: the second waits here, and finds everything laid
    if (engine === 'postgresql') await tx.$queryRawUnsafe(`SELECT pg_advisory_xact_lock(71426)::text`)
    await tx.$executeRawUnsafe('CREATE TABLE IF NOT EXISTS "SearchState" ("fingerprint" TEXT NOT NULL)')
    const rows = await tx.$queryRawUnsafe<{ fingerprint: string }[]>(
      'SELECT "fingerprint" FROM "SearchState"',
    )
    if (rows[0]?.fingerprint === wanted) return
    for (const drop of await triggers(tx, engine)) await tx.$executeRawUnsafe(drop)
    for (const statement of engine === 'sqlite' ? sqliteIndex : postgresqlIndex)
      await tx.$executeRawUnsafe(statement)
    await tx.$executeRawUnsafe('DELETE FROM "SearchState"')
    await tx.$executeRawUnsafe(`INSERT INTO "SearchState" VALUES ('${wanted}')`)
  }, patience)
}

/** The statements that take off every trigger of the index there is, of this version or of another. */
async function triggers(db: Pick<Database, '$queryRawUnsafe'>, engine: EngineName): Promise<string[]> {
  const list =
    engine === 'sqlite'
      ? `SELECT 'DROP TRIGGER "' || name || '"' AS "drop" FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'search\\_%' ESCAPE '\\'`
      : `SELECT 'DROP FUNCTION ' || oid::regprocedure || ' CASCADE' AS "drop" FROM pg_proc
         WHERE proname LIKE 'search\\_%' AND prorettype = 'trigger'::regtype AND pronamespace = current_schema()::text::regnamespace`
  const rows = await db.$queryRawUnsafe<{ drop: string }[]>(list)
  return rows.map((row) => row.drop)
}

/** What the index is made of and which tables it follows, as one word. */
function fingerprint(engine: EngineName): string {
  const migrations = readdirSync(migrationsFolder(engine)).sort()
  const statements = engine === 'sqlite' ? sqliteIndex : postgresqlIndex
  return createHash('sha256')
    .update([...migrations, ...statements].join('\n'))
    .digest('hex')
}

async function withDatabase<Output>(url: string, work: (db: Database) => Promise<Output>): Promise<Output> {
  const db = await openDatabase(url)
  try {
    return await work(db)
  } finally {
    await db.$disconnect()
  }
}
