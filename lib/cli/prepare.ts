/** What has to be true before the house can serve; ends with one sentence and a non-zero exit where it cannot be. */
import { execFileSync } from 'node:child_process'
import { databaseUrl, engineOf } from '@/lib/db/engine'
import { makeReady } from '@/lib/search/raw/lay'
import { dataFolder, readEnvironment } from '@/lib/kernel/environment'
import { buildIfNeeded } from './build'
import { makeWritable } from './data-folder'

async function prepare(): Promise<void> {
  readEnvironment()
  makeWritable(dataFolder())
  engineOf(databaseUrl())
  execFileSync(process.execPath, ['--import', 'tsx', 'prisma/generate.ts'], { stdio: 'inherit' })
  await makeReady(databaseUrl())
  buildIfNeeded()
  if (!process.argv.includes('--demo')) return
  const { loadDemonstration } = await import('@/prisma/seed/demonstration')
  const { printAccounts } = await import('@/prisma/seed/accounts')
  await loadDemonstration((sentence) => process.stderr.write(`${sentence}\n`))
  printAccounts((line) => process.stdout.write(`${line}\n`))
}

try {
  await prepare()
  process.exit(0)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
