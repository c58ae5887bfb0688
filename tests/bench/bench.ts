/**
 * `npm run bench [-- --engine postgresql] [-- --scales 1,10,100] [-- --seconds 5]`: builds the data of docs/performance.md in a
 * fresh database, drives the running production server over HTTP and prints one JSON document. Never part of a test.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase } from '@/lib/db/client'
import { accounts } from '@/prisma/seed/accounts'
import { freePort, startPostgres } from '../support/postgres-server'
import { type BenchIds, fill } from './data'
import { drive, scriptOf, signInOver } from './drive'

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'sqlite' },
    scales: { type: 'string', default: '1,10,100' },
    seconds: { type: 'string', default: '5' },
  },
})
const seconds = Number(values.seconds)

/** Pages by name; the sign-in page reads no data and is the framework's floor. */
const pages: Readonly<Record<string, (ids: BenchIds) => string>> = {
  'sign-in (floor)': () => '/sign-in',
  today: () => '/',
  meetings: () => '/meetings',
  calendar: () => '/meetings/calendar?month=2022-12',
  meeting: ({ meetingId }) => `/meetings/${meetingId}`,
  agenda: ({ meetingId }) => `/meetings/${meetingId}/agenda`,
  draft: ({ meetingId }) => `/meetings/${meetingId}/draft`,
  'standing list': () => '/topics',
  topic: ({ topicId }) => `/topics/${topicId}`,
  people: () => '/people',
  'annotated DOCX': ({ meetingId }) =>
    `/api/meetings/${meetingId}/agenda-paper?paper=annotated&format=docx&audience=ASEAN`,
  'annotated PDF': ({ meetingId }) => `/api/meetings/${meetingId}/agenda-paper?paper=annotated&format=pdf&audience=ASEAN`,
}

async function open(
  env: Record<string, string>,
): Promise<{ house: ChildProcess; base: string; coldStart: number }> {
  const port = String(await freePort())
  const began = performance.now()
  const house = spawn(process.execPath, ['lib/cli/start.ts', '--demo'], {
    env: { ...process.env, ...env, PORT: port, COCHAIR_PROXIES: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    house.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Cochair is open')) resolve()
    })
    house.once('exit', (code) => {
      reject(new Error(`The house closed with ${String(code)}.`))
    })
  })
  return { house, base: `http://127.0.0.1:${port}`, coldStart: Math.round(performance.now() - began) }
}

function residentMegabytes(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1024)
}

async function measure(scale: number, url: string, folder: string): Promise<object> {
  const env = { DATABASE_URL: url, COCHAIR_DATA: folder }
  const first = await open(env)
  first.house.kill()
  const db = await openDatabase(url)
  const ids = await fill(db, scale)
  await db.$disconnect()
  const { house, base, coldStart } = await open(env)
  try {
    const people = accounts.filter(({ delegation }) => delegation === 'KH')
    const cookies = await Promise.all(
      people.map(({ email }, n) => signInOver(base, email, `10.0.1.${String(n + 1)}`)),
    )
    const measured: Record<string, object> = {}
    for (const [name, pathOf] of Object.entries(pages)) {
      const path = pathOf(ids)
      const status = (await fetch(base + path, { headers: { cookie: cookies[0] ?? '' } })).status
      const one = await drive(base + path, cookies, 1, seconds)
      const ten = await drive(base + path, cookies, 10, seconds)
      measured[name] = { status, one, ten, scriptKilobytes: await scriptOf(base, path, cookies[0] ?? '') }
      process.stderr.write(`${String(scale)}x ${name}: ${JSON.stringify(measured[name])}\n`)
    }
    return { scale, coldStart, residentMegabytes: residentMegabytes(house.pid ?? 0), pages: measured }
  } finally {
    house.kill()
  }
}

const folder = mkdtempSync(join(tmpdir(), 'cochair-bench-'))
const postgres = values.engine === 'postgresql' ? await startPostgres() : null
const results: object[] = []
for (const scale of values.scales.split(',').map(Number)) {
  const name = `bench_${String(scale)}`
  await postgres?.create(name)
  results.push(
    await measure(scale, postgres?.address(name) ?? `file:${join(folder, `${name}.db`)}`, join(folder, name)),
  )
}
await postgres?.stop()
rmSync(folder, { recursive: true, force: true })
process.stdout.write(
  `${JSON.stringify({ engine: values.engine, machine: `${String(cpus().length)} x ${cpus()[0]?.model ?? '?'}`, node: process.version, date: new Date().toISOString().slice(0, 10), results }, null, 2)}\n`,
)
process.exit(0)
