import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { freePort } from '../../support/postgres-server'

const kinds = {
  /** The demonstration, as on the first day. */
  demonstration: { options: ['--demo'], env: {} },
  /** Nobody has entered it yet. */
  empty: { options: [], env: {} },
  /** The demonstration, which believes that it is the last day of the 19th ARSOM. */
  later: { options: ['--demo'], env: { COCHAIR_TODAY: '2023-04-28' } },
} as const

export type HouseKind = keyof typeof kinds

/** The houses of one worker, each opened when the first story asks for it, with a database of its own. */
export class Houses {
  readonly #opened = new Map<HouseKind, Promise<{ address: string; process: ChildProcess }>>()
  readonly #folder = mkdtempSync(join(tmpdir(), 'cochair-journeys-'))

  constructor(
    private readonly engine: string,
    private readonly worker: number,
  ) {}

  /** The address of the house. */
  async of(kind: HouseKind): Promise<string> {
    const opened = this.#opened.get(kind) ?? this.#open(kind)
    this.#opened.set(kind, opened)
    return (await opened).address
  }

  async close(): Promise<void> {
    // one that could not be opened must not leave the others standing
    const all = await Promise.allSettled(this.#opened.values())
    await Promise.all(all.flatMap((one) => (one.status === 'fulfilled' ? [ended(one.value.process)] : [])))
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #open(kind: HouseKind) {
    const { options, env } = kinds[kind]
    const port = String(await freePort())
    const own = {
      DATABASE_URL: await this.#database(kind),
      PORT: port,
      COCHAIR_DATA: join(this.#folder, kind),
    }
    return { address: `http://127.0.0.1:${port}`, process: await open({ ...own, ...env }, options) }
  }

  async #database(kind: HouseKind): Promise<string> {
    if (this.engine === 'sqlite') return `file:${join(this.#folder, `${kind}.db`)}`
    const server = process.env.JOURNEY_POSTGRES ?? ''
    const name = `${kind}_${String(this.worker)}`
    const client = new Client({ connectionString: server })
    await client.connect()
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
    await client.end()
    return Object.assign(new URL(server), { pathname: name }).href
  }
}

/** Starts the house and waits until it says that it is open. */
export function open(env: Record<string, string>, options: readonly string[]): Promise<ChildProcess> {
  const secret = 'a secret for journeys alone, of more than 32 letters'
  const house = spawn(process.execPath, ['lib/cli/start.ts', ...options], {
    env: { ...process.env, AUTH_SECRET: secret, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said.push(chunk.toString())
      if (said.join('').includes('Cochair is open')) resolve(house)
    }
    house.stdout.on('data', listen)
    house.stderr.on('data', listen)
    house.once('exit', (code) => {
      reject(new Error(`The house closed with ${String(code)}: ${said.join('')}`))
    })
  })
}

/** Tells a house to close, and waits until it has. */
export async function ended(house: ChildProcess): Promise<void> {
  if (house.exitCode !== null) return
  const gone = new Promise((resolve) => house.once('exit', resolve))
  house.kill('SIGTERM')
  await gone
}
