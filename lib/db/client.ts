import { adapterFor, databaseUrl, engineOf } from './engine'
import type { Prisma, PrismaClient } from './generated/sqlite/client'

/** What an operation is handed: the database inside its own transaction. Typed by SQLite, the narrower engine. */
export type Db = Prisma.TransactionClient
export type { Prisma } from './generated/sqlite/client'

/** Opens the database of the given address with the client generated for its engine. */
export async function openDatabase(url: string): Promise<PrismaClient> {
  const adapter = adapterFor(url)
  if (engineOf(url) === 'sqlite') {
    const { PrismaClient: Sqlite } = await import('./generated/sqlite/client')
    return new Sqlite({ adapter })
  }
  const { PrismaClient: PostgreSql } = await import('./generated/postgresql/client')
  // the two clients are generated from the same models; the narrower type holds for both
  return new PostgreSql({ adapter }) as unknown as PrismaClient
}

const shared = globalThis as { cochairDatabase?: Promise<PrismaClient> }

/** The database of this process, opened on first use and then kept. */
export function database(): Promise<PrismaClient> {
  shared.cochairDatabase ??= openDatabase(databaseUrl())
  return shared.cochairDatabase
}

/** Lets the database go, if it was ever opened. */
export async function closeDatabase(): Promise<void> {
  await (await shared.cochairDatabase)?.$disconnect()
}
