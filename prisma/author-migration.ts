/**
 * Writes the next migration of both engines: the difference between the models as last migrated and as they stand.
 * `npm run migration -- add-circulations`. The models as last migrated are kept in prisma/migrations/models/.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EngineName } from '../lib/db/engine'
import { everything, withSchemaEngine } from '../lib/db/schema-engine'
import { schemaFor } from './schemas'

const migrated = join(import.meta.dirname, 'migrations/models')
const [, , title] = process.argv
if (title === undefined || !/^[a-z0-9-]+$/.test(title)) {
  console.error('Give the migration a name in lower case, such as: npm run migration -- add-circulations')
  process.exit(2)
}
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)

function lastMigrated(engine: EngineName): [string, string][] {
  if (!existsSync(migrated)) return schemaFor(engine).filter(([name]) => name === '_engine.prisma')
  const engineFile = schemaFor(engine).filter(([name]) => name === '_engine.prisma')
  const models = readdirSync(migrated).map((name): [string, string] => [
    name,
    readFileSync(join(migrated, name), 'utf8'),
  ])
  return [...engineFile, ...models]
}

async function author(engine: EngineName): Promise<string> {
  const container = (files: [string, string][]) => ({
    files: files.map(([path, content]) => ({ path, content })),
  })
  const { stdout } = await withSchemaEngine('file::memory:', (differ) =>
    differ.diff({
      from: { tag: 'schemaDatamodel', ...container(lastMigrated(engine)) },
      to: { tag: 'schemaDatamodel', ...container(schemaFor(engine)) },
      script: true,
      exitCode: null,
      filters: everything,
    }),
  )
  return stdout ?? ''
}

for (const engine of ['sqlite', 'postgresql'] as const) {
  const sql = await author(engine)
  const folder = join(import.meta.dirname, 'migrations', engine, `${stamp}_${title}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  console.log(`${engine}: ${String(sql.split('\n').length)} lines in ${stamp}_${title}`)
}

rmSync(migrated, { recursive: true, force: true })
mkdirSync(migrated, { recursive: true })
for (const [name, text] of schemaFor('sqlite'))
  if (name !== '_engine.prisma') writeFileSync(join(migrated, name), text)
