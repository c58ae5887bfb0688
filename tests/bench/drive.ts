import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { demonstrationPassword } from '@/prisma/seed/accounts'

export type Figures = {
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly perSecond: number
  readonly requests: number
  readonly errors: number
}

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer }
type Asked = { readonly method?: string; readonly cookie?: string; readonly body?: URLSearchParams }

/** Somebody at a desk of their own: an address, kept connections, and the cookie of a session once signed in. */
export type Person = { readonly agent: Agent; readonly cookie: string }

/** An agent whose connections come from 127.0.0.n: to the house, a machine of its own. */
function agentAt(n: number): Agent {
  return new Agent({ keepAlive: true, localAddress: `127.0.0.${String(2 + (n % 250))}` })
}

/** Signs in over HTTP as a browser would, from an address of its own. */
export async function signInOver(base: string, email: string, n: number): Promise<Person> {
  const agent = agentAt(n)
  const asked = await ask(agent, `${base}/api/auth/csrf`)
  const { csrfToken } = JSON.parse(unpacked(asked).toString()) as { csrfToken: string }
  const jar = cookiesOf(asked)
  const answer = await ask(agent, `${base}/api/auth/callback/credentials`, {
    method: 'POST',
    cookie: jar,
    body: new URLSearchParams({ csrfToken, email, password: demonstrationPassword }),
  })
  const signedIn = cookiesOf(answer)
  if (!signedIn.includes('session-token'))
    throw new Error(`${email} could not sign in (${String(answer.status)}).`)
  return { agent, cookie: `${jar}; ${signedIn}` }
}

export function ask(agent: Agent, url: string, asked: Asked = {}): Promise<Answer> {
  const body = asked.body?.toString()
  return new Promise((resolve, reject) => {
    const call = request(
      url,
      {
        agent,
        method: asked.method ?? 'GET',
        timeout: 60_000,
        headers: {
          'accept-encoding': 'gzip',
          ...(asked.cookie === undefined ? {} : { cookie: asked.cookie }),
          ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.once('error', reject)
        response.once('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          })
        })
      },
    )
    call.once('timeout', () => call.destroy(new Error('No answer within a minute.')))
    call.once('error', reject)
    call.end(body)
  })
}

/** Answers come compressed, as a browser asks for them; the driver does not spend its time on unpacking what it only counts. */
function unpacked({ headers, body }: Answer): Buffer {
  return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body
}

function cookiesOf({ headers }: Answer): string {
  return (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0] ?? '').join('; ')
}

/** So many people at once, for so many seconds; each looks at what came for the pause, in milliseconds, before asking again. */
export type Load = { readonly connections: number; readonly seconds: number; readonly pause?: number }

/** Asks one page again and again; whatever is no page counts as an error. */
export async function drive(
  url: string,
  people: readonly Person[],
  { connections, seconds, pause = 0 }: Load,
): Promise<Figures> {
  const times: number[] = []
  let errors = 0
  const began = performance.now()
  const until = began + seconds * 1000
  const once = async (person: Person) => {
    const asked = performance.now()
    const status = await ask(person.agent, url, { cookie: person.cookie }).then(
      (answer) => answer.status,
      () => 0,
    )
    if (status === 200) times.push(performance.now() - asked)
    else errors += 1
  }
  const atWork = async (person: Person, place: number) => {
    if (pause > 0) await setTimeout((pause * place) / connections)
    // at least once, however slow
    do {
      await once(person)
      if (pause > 0) await setTimeout(pause)
    } while (performance.now() < until)
  }
  const some = Array.from({ length: connections }, (_, n) => people[n % people.length]).filter(
    (person) => person !== undefined,
  )
  await Promise.all(some.map(atWork))
  const took = (performance.now() - began) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) =>
    Math.round((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0) * 10) / 10
  return {
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    perSecond: Math.round((times.length / took) * 10) / 10,
    requests: times.length,
    errors,
  }
}

const weights = new Map<string, number>()

/** Kilobytes of compressed script that a page's HTML asks for. */
export async function scriptOf(base: string, html: string, { agent, cookie }: Person): Promise<number> {
  const scripts = new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((found) => found[1] ?? ''))
  let bytes = 0
  for (const source of scripts) {
    if (html.includes(`src="${source}" noModule`) || html.includes(`src="${source}" nomodule`)) continue
    const known = weights.get(source)
    const weight = known ?? gzipSync(unpacked(await ask(agent, base + source, { cookie }))).length
    weights.set(source, weight)
    bytes += weight
  }
  return Math.round(bytes / 102.4) / 10
}
