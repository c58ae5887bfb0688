import { gzipSync } from 'node:zlib'
import autocannon from 'autocannon'
import { demonstrationPassword } from '@/prisma/seed/accounts'

export type Figures = {
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly perSecond: number
  readonly errors: number
}

/** Signs in over HTTP as a browser would, from an address of its own; returns the cookie header. */
export async function signInOver(base: string, email: string, address: string): Promise<string> {
  const headers = { 'x-forwarded-for': address }
  const asked = await fetch(`${base}/api/auth/csrf`, { headers })
  const { csrfToken } = (await asked.json()) as { csrfToken: string }
  const jar = cookiesOf(asked)
  const answer = await fetch(`${base}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...headers, cookie: jar, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken, email, password: demonstrationPassword }),
  })
  const signedIn = cookiesOf(answer)
  if (!signedIn.includes('session-token'))
    throw new Error(`${email} could not sign in (${String(answer.status)}).`)
  return `${jar}; ${signedIn}`
}

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ')
}

/** Asks one page again and again for some seconds, each connection as one of the signed-in people. */
export async function drive(
  url: string,
  cookies: readonly string[],
  connections: number,
  seconds: number,
): Promise<Figures> {
  let next = 0
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    setupClient: (client) => {
      const place = next++
      client.setHeaders({
        cookie: cookies[place % cookies.length] ?? '',
        'x-forwarded-for': `10.0.0.${String(place + 1)}`,
      })
    },
  })
  const { latency } = result
  return {
    p50: latency.p50,
    p95: latency.p97_5,
    p99: latency.p99,
    perSecond: Math.round(result.requests.average),
    errors: result.errors + result.non2xx,
  }
}

/** Kilobytes of compressed script that a page's HTML asks for. */
export async function scriptOf(base: string, path: string, cookie: string): Promise<number> {
  const html = await (await fetch(base + path, { headers: { cookie } })).text()
  const scripts = new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((found) => found[1] ?? ''))
  let bytes = 0
  for (const source of scripts) {
    if (html.includes(`src="${source}" noModule`) || html.includes(`src="${source}" nomodule`)) continue
    bytes += gzipSync(Buffer.from(await (await fetch(base + source)).arrayBuffer())).length
  }
  return Math.round(bytes / 102.4) / 10
}
