import { type ChildProcess, spawn } from 'node:child_process'

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
