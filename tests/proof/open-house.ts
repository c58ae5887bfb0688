import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { freePort } from '../support/postgres-server'

declare module 'vitest' {
  // an interface, because vitest's own is added to
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- declaration merging
  export interface ProvidedContext {
    base: string
    database: string
    files: string
  }
}

/** Opens an empty house in production on the database and tells the tests where; returns how to close it. */
export async function openHouse(
  project: TestProject,
  databaseIn: (folder: string) => string,
): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'cochair-proof-'))
  const database = databaseIn(folder)
  const port = await freePort()
  project.provide('base', `http://127.0.0.1:${String(port)}`)
  project.provide('database', database)
  project.provide('files', folder)
  const house = await open({ DATABASE_URL: database, PORT: String(port), COCHAIR_DATA: folder })
  return async () => {
    const closed = new Promise((resolve) => house.once('exit', resolve))
    house.kill('SIGTERM')
    await closed
    rmSync(folder, { recursive: true, force: true })
  }
}

function open(env: Record<string, string>): Promise<ChildProcess> {
  const house = spawn(process.execPath, ['lib/cli/start.ts'], {
    env: {
      ...process.env,
      ...env,
      NODE_ENV: 'production',
      AUTH_SECRET: 'a secret for tests alone, of more than 32 letters',
      COCHAIR_TODAY: '2023-03-20',
      COCHAIR_PROXIES: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said.push(chunk.toString())
      if (said.join('').includes('Cochair is open')) resolve(house)
    }
    house.stdout.on('data', listen)
    house.stderr.on('data', listen)
    house.once('exit', (code) => {
      reject(new Error(`The house closed with ${String(code)}: ${said.join('')}`))
    })
  })
}
