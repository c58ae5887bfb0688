import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EngineName } from '../lib/db/engine'

const folder = join(import.meta.dirname, 'schema')

/** The models as [file name, text], spoken for the given engine. */
export function schemaFor(engine: EngineName): [name: string, text: string][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => [name, spokenFor(engine, readFileSync(join(folder, name), 'utf8'))])
}

function spokenFor(engine: EngineName, text: string): string {
  if (engine === 'sqlite') return text
  return text
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('lib/db/generated/sqlite', 'lib/db/generated/postgresql')
}
