/** Generates both clients from the one set of models; nothing is downloaded. Skips what is up to date. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EngineName } from '../lib/db/engine'
import { schemaFor } from './schemas'

const root = join(import.meta.dirname, '..')
const generated = join(root, 'lib/db/generated')
const prismaCli = join(root, 'node_modules/prisma/build/index.js')

function generate(engine: EngineName): void {
  const files = schemaFor(engine)
  const version = readFileSync(join(root, 'node_modules/prisma/package.json'), 'utf8')
  const stamp = createHash('sha256')
    .update(JSON.stringify([files, version]))
    .digest('hex')
  const stampFile = join(generated, engine, '.stamp')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return

  const twin = join(root, 'prisma/generated', engine)
  rmSync(twin, { recursive: true, force: true })
  mkdirSync(twin, { recursive: true })
  for (const [name, text] of files) {
    writeFileSync(join(twin, name), text.replace('../../lib/db/generated', '../../../lib/db/generated'))
  }
  execFileSync(process.execPath, [prismaCli, 'generate', '--schema', twin, '--no-hints'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // generate needs no schema engine but looks for one; any executable will do
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
  })
  writeFileSync(stampFile, stamp)
  process.stderr.write(`Generated the ${engine} client.\n`)
}

generate('sqlite')
generate('postgresql')
