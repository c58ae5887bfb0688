/**
 * `npm start`: makes everything ready (clients, build, database), then serves. Runs on plain node, without a TypeScript
 * loader in the serving process. With `--demo` it serves the demonstration, which has a database and a date of its own.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { demonstrate } from './demonstration.ts'
import { assertPortIsFree, serve } from './serve.ts'

if (existsSync('.env')) process.loadEnvFile('.env')
const isDemonstration = process.argv.includes('--demo')
if (isDemonstration) demonstrateOrSayWhyNot()
await assertPortIsFree()
Object.assign(process.env, { NODE_ENV: 'production' })

const prepared = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'lib/cli/prepare.ts', ...(isDemonstration ? ['--demo'] : [])],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
  },
)
if (prepared.status !== 0) process.exit(prepared.status ?? 1)
await serve()

function demonstrateOrSayWhyNot(): void {
  try {
    demonstrate()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
