import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startPostgres } from '../../support/postgres-server'

/** Opens the demonstration twice, on SQLite and on a PostgreSQL of its own, each with a fresh database. */
export default async function setup(): Promise<() => Promise<void>> {
  const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  if (!existsSync(chromium))
    throw new Error(
      `There is no Chromium at ${chromium}: install it (apt-get install chromium) or set CHROMIUM_PATH.`,
    )
  const folder = mkdtempSync(join(tmpdir(), 'cochair-journeys-'))
  const postgres = await startPostgres()
  await postgres.create('cochair')
  const houses: ChildProcess[] = []
  try {
    const addresses = [
      ['sqlite', `file:${join(folder, 'cochair.db')}`],
      ['postgresql', postgres.address('cochair')],
    ] as const
    // JOURNEY_ENGINE=sqlite with --project=sqlite: half the wait while a journey is being written
    for (const [engine, url] of addresses.filter(([name]) => name === (process.env.JOURNEY_ENGINE ?? name))) {
      const port = await freePort()
      process.env[`JOURNEY_${engine}`] = `http://127.0.0.1:${String(port)}`
      houses.push(await open({ DATABASE_URL: url, PORT: String(port), COCHAIR_DATA: join(folder, engine) }))
    }
  } catch (error) {
    for (const house of houses) house.kill()
    await postgres.stop()
    throw error
  }
  return async () => {
    for (const house of houses) house.kill('SIGTERM')
    await Promise.all(
      houses.map(
        (house) =>
          new Promise((resolve) => (house.exitCode === null ? house.once('exit', resolve) : resolve(null))),
      ),
    )
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Starts the house and waits until it says that it is open. */
function open(env: Record<string, string>): Promise<ChildProcess> {
  const house = spawn(process.execPath, ['lib/cli/start.ts', '--demo'], {
    env: { ...process.env, ...env },
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
