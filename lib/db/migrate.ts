import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ApplyMigrationsInput, SchemaEngine } from '@prisma/schema-engine-wasm'
import { isWritable } from '@/lib/kernel/folder'
import { type EngineName, engineOf } from './engine'
import { everything, withSchemaEngine } from './schema-engine'

/** A database this code cannot serve; its message is one sentence for whoever starts the house. */
export class UnusableDatabase extends Error {}

export function migrationsFolder(engine: EngineName): string {
  return join(process.cwd(), 'prisma/migrations', engine)
}

/**
 * Brings the database of the given address up to this code's migrations, creating a SQLite file where there is none.
 * Returns the names of the migrations applied; throws UnusableDatabase when it cannot be reached or is newer than the code.
 */
export async function migrate(url: string): Promise<string[]> {
  const engine = engineOf(url)
  if (engine === 'sqlite') assertFileCanBe(fileOf(url))
  const migrations = readMigrations(migrationsFolder(engine))
  try {
    return await withSchemaEngine(url, async (migrator) => {
      if (await isNewerThan(migrator, migrations)) {
        throw new UnusableDatabase(
          'The database is newer than this version of Cochair: install the newer version, or restore an older backup.',
        )
      }
      const { appliedMigrationNames } = await migrator.applyMigrations(migrations)
      return appliedMigrationNames
    })
  } catch (error) {
    if (error instanceof UnusableDatabase) throw error
    throw new UnusableDatabase(`The database cannot be reached or migrated: ${firstLine(error)}`, {
      cause: error,
    })
  }
}

async function isNewerThan(migrator: SchemaEngine, migrations: ApplyMigrationsInput): Promise<boolean> {
  try {
    const { history } = await migrator.diagnoseMigrationHistory({
      ...migrations,
      optInToShadowDatabase: false,
    })
    return history !== null && history.diagnostic !== 'databaseIsBehind'
  } catch (error) {
    // an empty database has no table of migrations yet, which the engine reports as a failure
    if (String(error).includes('_prisma_migrations')) return false
    throw error
  }
}

function readMigrations(folder: string): ApplyMigrationsInput {
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^\d{14}_/.test(name))
        .sort()
    : []
  return {
    migrationsList: {
      baseDir: folder,
      lockfile: {
        path: 'migration_lock.toml',
        content: `provider = "${folder.endsWith('sqlite') ? 'sqlite' : 'postgresql'}"\n`,
      },
      shadowDbInitScript: '',
      migrationDirectories: names.map((path) => ({
        path,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok', value: readFileSync(join(folder, path, 'migration.sql'), 'utf8') },
        },
      })),
    },
    filters: everything,
  }
}

/** The driver says neither where it failed nor why. SQLite writes beside its file too. */
function assertFileCanBe(file: string): void {
  if (isWritable(dirname(file)) && isOurs(file)) return
  throw new UnusableDatabase(
    `There can be no database at ${file}: set DATABASE_URL to a file this user may write to.`,
  )
}

function isOurs(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined) return true
  try {
    accessSync(file, constants.W_OK)
    return found.isFile()
  } catch {
    return false
  }
}

/** The path in a `file:` address. */
export function fileOf(url: string): string {
  return url.replace(/^file:(\/\/)?/, '')
}

function firstLine(error: unknown): string {
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n')
  return line === '' ? 'no answer.' : line
}
