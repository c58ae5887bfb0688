import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { Refusal } from '@/lib/kernel/refusal'

export type SetOrder = { readonly sheet: string; readonly seconds: number }
export type SetAnswer = { readonly pdf: Uint8Array } | { readonly reason: string }

/** Sets one sheet as a PDF. */
export type Typeset = (order: SetOrder) => Promise<Buffer>

type Job = {
  readonly order: SetOrder
  readonly done: (pdf: Buffer) => void
  readonly failed: (error: Error) => void
}

/** Of the setter's own memory for JavaScript, in MB. */
const heap = 64

/**
 * Has sheets set by a setter, a process of its own: however large a paper is, the house goes on serving others meanwhile,
 * and a paper that ends the typesetter ends nothing else. The setter is started with the first paper, kept, and sets one at a
 * time; where it dies over a paper, or sits over it for longer than so many milliseconds, that one is refused and the next has
 * a new setter.
 */
export function typesetBy(program: readonly string[], longest: number): Typeset {
  const waiting: Job[] = []
  let setter: ChildProcess | null = null
  let current: { readonly job: Job; readonly limit: NodeJS.Timeout } | null = null

  function setNext(): void {
    const job = current === null ? waiting.shift() : undefined
    if (job === undefined) return
    setter ??= started()
    const own = setter
    current = { job, limit: setTimeout(() => own.kill('SIGKILL'), longest) }
    holdOpen(own)
    own.send(job.order, (error) => {
      if (error !== null) own.kill('SIGKILL')
    })
  }

  function started(): ChildProcess {
    const own = start(program)
    own.on('message', (answer: SetAnswer) => {
      settle((job) => {
        if ('pdf' in answer) job.done(Buffer.from(answer.pdf))
        else job.failed(new Error(answer.reason))
      })
    })
    for (const end of ['error', 'exit'] as const)
      own.once(end, () => {
        if (setter !== own) return
        setter = null
        settle((job) => {
          job.failed(gaveUp())
        })
      })
    return own
  }

  function settle(tell: (job: Job) => void): void {
    const at = current
    current = null
    if (at !== null) {
      clearTimeout(at.limit)
      tell(at.job)
    }
    if (waiting.length > 0) setNext()
    else if (setter !== null) letGo(setter)
  }

  return (order) =>
    new Promise((done, failed) => {
      waiting.push({ order, done, failed })
      setNext()
    })
}

/** Found from where the house runs, bundled or not, as its fonts are. A paper of a thousand pages takes seconds. */
export const typeset = typesetBy(['lib', 'papers', 'print-pdf', 'setter.ts'], 60_000)

function start(program: readonly string[]): ChildProcess {
  const path = join(process.cwd(), ...program)
  return spawn(
    process.execPath,
    ['--expose-gc', `--max-old-space-size=${String(heap)}`, '--import', 'tsx', path],
    {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
      // it needs nothing of the house: no database, no secret
      env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2', RAYON_NUM_THREADS: '1' },
    },
  )
}

function gaveUp(): Refusal {
  return new Refusal(
    'invalid',
    'This paper could not be set as a PDF: the typesetter gave up over it. Take it as DOCX and print that.',
  )
}

/** Whoever waits for a paper keeps the process open; a setter at rest does not. */
function holdOpen(own: ChildProcess): void {
  own.ref()
  own.channel?.ref()
}

function letGo(own: ChildProcess): void {
  own.unref()
  own.channel?.unref()
}
