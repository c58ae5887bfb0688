import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type SqlDriverAdapter, bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine, SchemaFilter } from '@prisma/schema-engine-wasm'
import { adapterFor } from './engine'

type Glue = {
  readonly SchemaEngine: typeof SchemaEngine
  readonly __wbg_set_wasm: (exports: WebAssembly.Exports) => void
}

/** Every table and enum is ours to migrate. */
export const everything: SchemaFilter = { externalTables: [], externalEnums: [] }

/** The engine is one per process, even where this module is loaded twice. */
const shared = globalThis as {
  cochairSchemaEngine?: Promise<Glue>
  PRISMA_WASM_PANIC_REGISTRY?: { set_message: (message: string) => void }
}

/**
 * Lends Prisma's own schema engine, as WebAssembly, bound to the database of the given address, and closes its connections
 * afterwards. Nothing is downloaded, and the stock Prisma CLI still understands the result.
 */
export async function withSchemaEngine<Output>(
  url: string,
  work: (engine: SchemaEngine) => Promise<Output>,
): Promise<Output> {
  shared.cochairSchemaEngine ??= loadGlue()
  const { SchemaEngine: Engine } = await shared.cochairSchemaEngine
  const opened: SqlDriverAdapter[] = []
  const factory = adapterFor(url)
  const counted = Object.assign(Object.create(factory) as typeof factory, {
    connect: async () => {
      const connection = await factory.connect()
      opened.push(connection)
      return connection
    },
  })
  try {
    const engine = await Engine.new(
      { datamodels: undefined },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(counted),
    )
    return await work(engine)
  } finally {
    await Promise.all(opened.map((connection) => connection.dispose()))
  }
}

async function loadGlue(): Promise<Glue> {
  shared.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => {
      throw new Error(`The schema engine failed: ${message}`)
    },
  }
  const folder = dirname(
    createRequire(join(process.cwd(), 'package.json')).resolve('@prisma/schema-engine-wasm'),
  )
  const loaded = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as Glue
  const { instance } = await WebAssembly.instantiate(readFileSync(join(folder, 'schema_engine_bg.wasm')), {
    './schema_engine_bg.js': loaded as unknown as WebAssembly.ModuleImports,
  })
  loaded.__wbg_set_wasm(instance.exports)
  ;(instance.exports['__wbindgen_start'] as () => void)()
  return loaded
}
