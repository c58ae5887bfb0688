import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const sources = [
  'app',
  'lib',
  'prisma/schema',
  'proxy.ts',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'next.config.mjs',
  'package-lock.json',
  'tsconfig.json',
]
const stampFile = '.next/cochair-stamp'

/** Builds the production server unless the last build was made from the same sources. */
export function buildIfNeeded(): void {
  const isBuilt = existsSync(stampFile) && existsSync('.next/BUILD_ID')
  if (isBuilt && readFileSync(stampFile, 'utf8') === stampOf(sources)) return
  process.stderr.write('Building the production server; this takes a minute or two the first time.\n')
  build('pipe')
}

/** Builds it, and notes from which sources, so that a start does not build it again. What the build says is shown, or told where it fails. */
export function build(says: 'inherit' | 'pipe'): void {
  const stamp = stampOf(sources)
  const built = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    encoding: 'utf8',
    stdio: ['ignore', says, says],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (built.status !== 0) throw new Error(['The build failed.', built.stdout, built.stderr].join('\n').trim())
  writeFileSync(stampFile, stamp)
}

function stampOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesUnder))
    hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  if (/\.(ts|mjs|json)$/.test(path)) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('generated'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
