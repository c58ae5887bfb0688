import { copyFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { afterAll, inject } from 'vitest'
import { database } from '@/lib/db/client'

const worker = process.env.VITEST_POOL_ID ?? '1'
const template = inject('template')

/** Each worker has a database of its own, copied from the migrated template; each test stages its own people and papers. */
process.env.DATABASE_URL = template.startsWith('postgresql:')
  ? await copyOnServer(template)
  : copyOfFile(template)
process.env.COCHAIR_DATA = join(tmpdir(), `cochair-test-data-${process.pid.toString()}`)

afterAll(async () => {
  await (await database()).$disconnect()
})

function copyOfFile(file: string): string {
  const copy = join(dirname(file), `worker-${worker}.db`)
  if (!existsSync(copy)) copyFileSync(file, copy)
  return `file:${copy}`
}

async function copyOnServer(address: string): Promise<string> {
  const name = `worker_${worker}`
  const client = new Client({ connectionString: address.replace(/[^/]+$/, 'postgres') })
  await client.connect()
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  if (rowCount === 0) await client.query(`CREATE DATABASE ${name} TEMPLATE template_cochair`)
  await client.end()
  return address.replace(/[^/]+$/, name)
}
