import { spawn } from 'node:child_process'

export type JobFigures = {
  readonly p50: number
  readonly longest: number
  /** The very first time in a process that has just begun. */
  readonly first: number
  readonly times: number
}

/** Runs the jobs in a process of their own, on the database of the bench, without the web between. */
export async function runJobs(
  env: Record<string, string>,
  asked: { readonly meetingId: string; readonly only: string },
): Promise<Readonly<Record<string, JobFigures>>> {
  const process_ = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/bench/jobs.ts', asked.meetingId, asked.only],
    { env: { ...process.env, ...env, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const said: Buffer[] = []
  process_.stdout.on('data', (chunk: Buffer) => said.push(chunk))
  const code = await new Promise<number | null>((resolve) => process_.once('close', resolve))
  if (code !== 0) throw new Error(`The jobs ended with ${String(code)}.`)
  return JSON.parse(Buffer.concat(said).toString()) as Record<string, JobFigures>
}
