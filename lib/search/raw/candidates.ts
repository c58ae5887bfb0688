import type { Db } from '@/lib/db/client'
import { databaseUrl, engineOf } from '@/lib/db/engine'
import type { Kind } from '../model'
import { lookOnPostgresql } from './look-on-postgresql'
import { lookOnSqlite } from './look-on-sqlite'
import { type Candidate, type Place, type Quest, type Stretch, mayBeShown } from './quest'
import { type Sql, textFor } from './sql'

/** The candidates of the stretch, the latest changed first. */
export function candidatesFor(
  db: Db,
  quest: Quest,
  place: Place,
  stretch: Stretch,
): Promise<readonly Candidate[]> {
  const engine = engineOf(databaseUrl())
  const ask = async (query: Sql) => {
    const { text, values } = textFor(engine, query)
    const rows = await db.$queryRawUnsafe<{ row: number | bigint; kind: Kind; subjectId: string }[]>(
      text,
      ...values,
    )
    return rows.map((each) => ({ ...each, row: Number(each.row) }))
  }
  const look = { words: quest.words, shown: mayBeShown(quest), ask }
  return engine === 'sqlite' ? lookOnSqlite(look, place, stretch) : lookOnPostgresql(look, place, stretch)
}
