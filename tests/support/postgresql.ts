import type { TestProject } from 'vitest/node'
import { makeReady } from '@/lib/search/raw/lay'
import { startPostgres } from './postgres-server'

/** A real PostgreSQL with a migrated template database, started for the run and thrown away after it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  await server.create('template_cochair')
  const template = server.address('template_cochair')
  await makeReady(template)
  project.provide('template', template)
  return () => server.stop()
}
