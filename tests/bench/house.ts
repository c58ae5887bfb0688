import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { freePort } from '../support/postgres-server'

/** The production server with the demonstration, in a process of its own. */
export type House = {
  readonly base: string
  /** Milliseconds from the start of the process until it listens. */
  readonly coldStart: number
  readonly process: ChildProcess
  readonly close: () => Promise<void>
}

/** What `npm run demo` hands to node. */
const demonstration = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { demo: string } }
).scripts.demo
  .split(' ')
  .slice(1)

export async function openHouse(env: Record<string, string>): Promise<House> {
  const port = String(await freePort())
  const began = performance.now()
  const house = spawn(process.execPath, demonstration, {
    env: { ...process.env, ...env, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = new Promise<void>((resolve) => house.once('exit', () => resolve()))
  const said: string[] = []
  house.stderr.on('data', (chunk: Buffer) => {
    said.splice(0, said.length - 20)
    said.push(chunk.toString())
  })
  await new Promise<void>((resolve, reject) => {
    house.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Cochair is open')) resolve()
    })
    house.once('exit', (code) => reject(new Error(`The house closed with ${String(code)}: ${said.join('')}`)))
  })
  return {
    base: `http://127.0.0.1:${port}`,
    coldStart: Math.round(performance.now() - began),
    process: house,
    close: async () => {
      house.kill()
      await gone
    },
  }
}

export function residentMegabytes({ process: house }: House): number {
  const [, kilobytes = '0'] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(house.pid)}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1024)
}
