import { readFileSync, readdirSync } from 'node:fs'
import type { Circle } from '@/lib/access/circle'
import { type House, db } from './stage'

type GuardedTable = {
  readonly updateMany: (at: {
    where: { partnershipId: string }
    data: Partial<Record<Column, Circle>>
  }) => Promise<unknown>
}
type Column = 'circle' | 'paperCircle'

/** Every table with the columns of a circle it carries, found in the schema: a new one cannot be forgotten. */
export const tables: readonly (readonly [name: string, columns: readonly Column[], body: string])[] =
  readdirSync('prisma/schema')
    .flatMap((file) => [
      ...readFileSync(`prisma/schema/${file}`, 'utf8').matchAll(/^model (\w+) \{\n([^]*?)^\}/gm),
    ])
    .map(([, name = '', body = '']) => [
      `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
      (['circle', 'paperCircle'] as const).filter((column) =>
        new RegExp(`^ +${column} +Circle`, 'm').test(body),
      ),
      body,
    ])

/** Draws one circle round everything the house has, whatever it was before. */
export async function drawCircle(at: House, circle: Circle): Promise<void> {
  for (const [name, columns] of tables) {
    if (columns.length === 0) continue
    const table = (db as unknown as Record<string, GuardedTable>)[name]
    if (table === undefined) throw new Error(`The schema has a table ${name} that the client does not know.`)
    await table.updateMany({
      where: { partnershipId: at.partnershipId },
      data: Object.fromEntries(columns.map((column) => [column, circle])),
    })
  }
}
