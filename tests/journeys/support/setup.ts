import { existsSync } from 'node:fs'
import { buildIfNeeded } from '../../../lib/cli/build'
import { startPostgres } from '../../support/postgres-server'

/** Builds the production server once, and starts the PostgreSQL the houses of that engine have their databases on. */
export default async function setup(): Promise<() => Promise<void>> {
  const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  if (!existsSync(chromium))
    throw new Error(
      `There is no Chromium at ${chromium}: install it (apt-get install chromium) or set CHROMIUM_PATH.`,
    )
  buildIfNeeded()
  const postgres = await startPostgres()
  process.env.JOURNEY_POSTGRES = postgres.address('postgres')
  return () => postgres.stop()
}
