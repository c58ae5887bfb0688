import type { TestProject } from 'vitest/node'
import { startPostgres } from '../support/postgres-server'
import { openHouse } from './open-house'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  await server.create('cochair')
  const close = await openHouse(project, () => server.address('cochair'))
  return async () => {
    await close()
    await server.stop()
  }
}
