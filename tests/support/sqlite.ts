import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { makeReady } from '@/lib/search/raw/lay'

declare module 'vitest' {
  // an interface, because vitest's own is added to
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- declaration merging
  export interface ProvidedContext {
    /** The migrated, empty database every worker copies. */
    template: string
  }
}

/** A migrated SQLite file, made once for the run. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'cochair-sqlite-'))
  const template = join(folder, 'template.db')
  await makeReady(`file:${template}`)
  project.provide('template', template)
  return () => {
    rmSync(folder, { recursive: true, force: true })
  }
}
