import { type IncomingMessage, createServer } from 'node:http'
import next from 'next'
import { takeInTurn } from './intake.ts'

/** Ends with one sentence where another program already listens: better said before the build than after it. */
export function assertPortIsFree(): Promise<void> {
  const { hostname, port } = whereTo()
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => {
      giveUp(error, hostname, port)
    })
    probe.listen(port, hostname, () => {
      probe.close(() => {
        resolve()
      })
    })
  })
}

/** Serves the built house on HOST:PORT until told to stop. What has been begun is finished first. */
export async function serve(): Promise<void> {
  const { hostname, port } = whereTo()
  const proxies = Number(process.env.COCHAIR_PROXIES ?? 0)
  const house = next({ dev: false, dir: process.cwd(), hostname, port })
  const handle = house.getRequestHandler()
  const pass = takeInTurn((request, response) => void handle(request, response))
  const server = createServer((request, response) => {
    request.headers['x-cochair-address'] = addressOf(request, proxies)
    // without a proxy nobody has put these there but the caller
    if (proxies === 0)
      for (const name of ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'])
        Reflect.deleteProperty(request.headers, name)
    if (isAddress(request.url ?? '')) pass(request, response)
    else
      response.writeHead(400, { 'content-type': 'text/plain' }).end('This is not an address of this house.\n')
  })
  server.once('error', (error) => {
    giveUp(error, hostname, port)
  })
  await house.prepare().catch(notBuilt)
  server.listen(port, hostname, () => {
    const address = server.address()
    const actual = typeof address === 'object' && address !== null ? address.port : port
    process.stdout.write(
      `Cochair is open at http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${String(actual)}\n`,
    )
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0))
      setTimeout(() => process.exit(0), 5_000).unref()
      server.closeIdleConnections()
    })
  }
}

/** Whether an address can be read at all. One that is not UTF-8, or holds a null, was never written by a page of ours. */
function isAddress(url: string): boolean {
  try {
    decodeURI(url.split('?', 1)[0] ?? '')
    return !url.includes('%00')
  } catch {
    return false
  }
}

/** The caller's address: the socket's, or, behind n reverse proxies, the n-th last that they wrote down. */
function addressOf(request: IncomingMessage, proxies: number): string {
  const own = request.socket.remoteAddress ?? 'unknown'
  if (proxies === 0) return own
  const told = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return told.at(-proxies) ?? own
}

function whereTo(): { hostname: string; port: number } {
  const port = Number(process.env.PORT ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    process.stderr.write('PORT must be a number from 0 to 65535.\n')
    process.exit(1)
  }
  return { hostname: process.env.HOST ?? '127.0.0.1', port }
}

/** As while another start in the same folder is building. */
function notBuilt(error: unknown): never {
  const why = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
  process.stderr.write(`The built house cannot be opened; start it once more. (${why ?? ''})\n`)
  process.exit(1)
}

function giveUp(error: NodeJS.ErrnoException, hostname: string, port: number): never {
  process.stderr.write(`${sentenceFor(error, hostname, port)}\n`)
  process.exit(1)
}

function sentenceFor(error: NodeJS.ErrnoException, hostname: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${String(port)} is already in use: stop the other program, or set PORT to another number.`
  if (error.code === 'EACCES')
    return `Port ${String(port)} may not be opened by this user: set PORT to a number above 1023.`
  return `The house cannot be opened at ${hostname}:${String(port)}: ${error.message}`
}
