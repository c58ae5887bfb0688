import { PrismaLibSql } from '@prisma/adapter-libsql'
import { PrismaPg } from '@prisma/adapter-pg'

export type EngineName = 'sqlite' | 'postgresql'

/** Where the house keeps its records unless told otherwise. */
export const defaultDatabaseUrl = 'file:./data/cochair.db'

export function databaseUrl(): string {
  const given = process.env.DATABASE_URL
  return given === undefined || given === '' ? defaultDatabaseUrl : given
}

/** `postgresql://` and `postgres://` mean PostgreSQL, `file:` means SQLite; anything else is a mistake. */
export function engineOf(url: string): EngineName {
  if (/^postgres(ql)?:\/\//.test(url)) return 'postgresql'
  if (url.startsWith('file:')) return 'sqlite'
  throw new Error('DATABASE_URL must begin with file: or postgresql://.')
}

/** A driver for Prisma's client and for the migrations. A SQLite writer waits five seconds for another process. */
export function adapterFor(url: string): PrismaLibSql | PrismaPg {
  if (engineOf(url) === 'postgresql')
    return new PrismaPg({ connectionString: url, connectionTimeoutMillis: 5_000 })
  return new LibSql({ url, timeout: 5 })
}

/** SQLite has taken 32,766 values in one statement since 3.32; the adapter does not say so, and the client would then refuse a list of a thousand ids. */
class LibSql extends PrismaLibSql {
  override async connect() {
    const connectionInfo = { maxBindValues: 32_766, supportsRelationJoins: false }
    return Object.assign(await super.connect(), { getConnectionInfo: () => connectionInfo })
  }
}
