import type { Db, Prisma } from '@/lib/db/client'
import type { EngineName } from '@/lib/db/engine'

/** What rows can be written to: everything that is no view. */
type Tables = Exclude<Prisma.ModelName, 'Sitting'>
type Row<Table extends Tables> = Exclude<
  NonNullable<Prisma.TypeMap['model'][Table]['operations']['createMany']['args']['data']>,
  readonly unknown[]
>

/** Where a fill writes to, and in whose dialect. */
export type Into = { readonly db: Db; readonly engine: EngineName }

const batch = 2000

/**
 * Writes rows as one JSON document per statement, which both engines take apart by themselves: the client would plan every batch
 * anew, which takes most of the time and gigabytes of memory at 100 times the data. All rows of a call name the same columns.
 */
export async function insert<Table extends Tables>(
  { db, engine }: Into,
  table: Table,
  rows: Iterable<Row<Table>>,
): Promise<void> {
  for (const some of inBatches(rows)) {
    const columns = Object.keys(some[0] ?? {})
    const names = columns.map((column) => `"${column}"`).join(', ')
    const values = columns.map((column) => `json_extract(value, '$.${column}')`).join(', ')
    await db.$executeRawUnsafe(
      engine === 'sqlite'
        ? `INSERT INTO "${table}" (${names}) SELECT ${values} FROM json_each(?)`
        : `INSERT INTO "${table}" (${names}) SELECT ${names} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
      JSON.stringify(some.map(asKept)),
    )
  }
}

/** So many rows, each made when it is written. */
export function* each<One>(count: number, row: (n: number) => One): Generator<One> {
  for (let n = 0; n < count; n += 1) yield row(n)
}

function* inBatches<Row>(rows: Iterable<Row>): Generator<Row[]> {
  let some: Row[] = []
  for (const row of rows) {
    some.push(row)
    if (some.length < batch) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}

/** A moment as the client writes it; everything else as JSON has it. */
function asKept(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]: [string, unknown]) => [
      column,
      value instanceof Date ? value.toISOString().replace('Z', '+00:00') : value,
    ]),
  )
}
