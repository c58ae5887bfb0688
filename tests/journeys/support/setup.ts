import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startPostgres } from '../../support/postgres-server'
import { open } from './house'

/** The last day of the 19th ARSOM. */
const lastDay = '2023-04-28'

/**
 * Opens the demonstration twice, on SQLite and on a PostgreSQL of its own, each with a fresh database; and beside each a house nobody has
 * entered yet, and one that believes it is the last day of the 19th ARSOM.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  if (!existsSync(chromium))
    throw new Error(
      `There is no Chromium at ${chromium}: install it (apt-get install chromium) or set CHROMIUM_PATH.`,
    )
  const folder = mkdtempSync(join(tmpdir(), 'cochair-journeys-'))
  const postgres = await startPostgres()
  await postgres.create('cochair')
  await postgres.create('empty')
  await postgres.create('later')
  const houses: ChildProcess[] = []
  try {
    const addresses = [
      ['sqlite', (name: string) => `file:${join(folder, `${name}.db`)}`],
      ['postgresql', (name: string) => postgres.address(name)],
    ] as const
    // JOURNEY_ENGINE=sqlite with --project=sqlite: half the wait while a journey is being written
    for (const [engine, address] of addresses.filter(
      ([name]) => name === (process.env.JOURNEY_ENGINE ?? name),
    )) {
      const house = async (name: string, arguments_: readonly string[], env: Record<string, string> = {}) => {
        const port = String(await freePort())
        const data = join(folder, `${engine}-${port}`)
        const own = { DATABASE_URL: address(name), PORT: port, COCHAIR_DATA: data }
        houses.push(await open({ ...own, ...env }, arguments_))
        return `http://127.0.0.1:${port}`
      }
      process.env[`JOURNEY_${engine}`] = await house('cochair', ['--demo'])
      process.env[`JOURNEY_EMPTY_${engine}`] = await house('empty', [])
      process.env[`JOURNEY_LATER_${engine}`] = await house('later', ['--demo'], { COCHAIR_TODAY: lastDay })
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
