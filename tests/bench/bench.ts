/**
 * `npm run bench [-- --engine postgresql] [-- --scales 1,10,100] [-- --seconds 5] [-- --only matrix]`: builds the data of
 * docs/performance.md in a fresh database, drives the running production server over HTTP and prints one JSON document. What it
 * does meanwhile goes to standard error. Never part of a test.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPostgres } from '../support/postgres-server'
import { type Measured, measure } from './measure'

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'sqlite' },
    scales: { type: 'string', default: '1,10,100' },
    seconds: { type: 'string', default: '5' },
    /** Pages and jobs whose name contains these words. */
    only: { type: 'string', default: '' },
  },
})
const seconds = Number(values.seconds)
const scales = values.scales.split(',').map(Number)
if (!['sqlite', 'postgresql'].includes(values.engine)) wrong('--engine is sqlite or postgresql.')
if (!(seconds > 0)) wrong('--seconds is a number above 0.')
if (scales.some((scale) => !Number.isInteger(scale) || scale < 1))
  wrong('--scales are whole numbers, such as 1,10,100.')

function wrong(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(2)
}

/** How many times slower a page is than at the smallest scale: twice is allowed. */
function growth(results: readonly Measured[]): Record<string, Record<string, number>> {
  const [first, ...others] = results
  if (first === undefined) return {}
  return Object.fromEntries(
    others.map((other) => [
      `${String(other.scale)}x`,
      Object.fromEntries(
        Object.entries(other.pages).flatMap(([name, page]) => {
          const before = first.pages[name]?.one.p50
          return before === undefined || before === 0
            ? []
            : [[name, Math.round((page.one.p50 / before) * 100) / 100]]
        }),
      ),
    ]),
  )
}

const folder = mkdtempSync(join(tmpdir(), 'cochair-bench-'))
const postgres = values.engine === 'postgresql' ? await startPostgres() : null
const results: Measured[] = []
let fault: string | null = null
try {
  for (const scale of scales) {
    const name = `bench_${String(scale)}`
    await postgres?.create(name)
    const url = postgres?.address(name) ?? `file:${join(folder, `${name}.db`)}`
    results.push(await measure({ scale, url, folder: join(folder, name), seconds, only: values.only }))
  }
} catch (error) {
  // what was measured before is printed all the same
  fault = error instanceof Error ? error.message : 'The bench failed.'
} finally {
  await postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
}
const document = {
  engine: values.engine,
  machine: `${String(cpus().length)} x ${cpus()[0]?.model ?? '?'}`,
  node: process.version,
  date: new Date().toISOString().slice(0, 10),
  secondsPerPage: seconds,
  times: 'milliseconds',
  results,
  growth: growth(results),
}
process.stdout.write(`${JSON.stringify(document, null, 2)}\n`)
if (fault !== null) process.stderr.write(`${fault}\n`)
process.exit(fault === null ? 0 : 1)
