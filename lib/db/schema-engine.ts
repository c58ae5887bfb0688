import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine, SchemaFilter } from '@prisma/schema-engine-wasm'
import { adapterFor } from './engine'

type Glue = {
  readonly SchemaEngine: typeof SchemaEngine
  readonly __wbg_set_wasm: (exports: WebAssembly.Exports) => void
}

/** Every table and enum is ours to migrate. */
export const everything: SchemaFilter = { externalTables: [], externalEnums: [] }

let glue: Promise<Glue> | undefined

/**
 * Prisma's own schema engine as WebAssembly, bound to the database of the given address: nothing is downloaded, and
 * the stock Prisma CLI still understands the result.
 */
export async function schemaEngine(url: string, models: [name: string, text: string][] = []): Promise<SchemaEngine> {
  glue ??= loadGlue()
  const { SchemaEngine: Engine } = await glue
  return Engine.new({ datamodels: models.length === 0 ? undefined : models }, () => undefined, bindMigrationAwareSqlAdapterFactory(adapterFor(url)))
}

async function loadGlue(): Promise<Glue> {
  const folder = dirname(fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm')))
  const loaded = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as Glue
  const { instance } = await WebAssembly.instantiate(readFileSync(join(folder, 'schema_engine_bg.wasm')), {
    './schema_engine_bg.js': loaded as unknown as WebAssembly.ModuleImports,
  })
  loaded.__wbg_set_wasm(instance.exports)
  ;(instance.exports['__wbindgen_start'] as () => void)()
  return loaded
}
