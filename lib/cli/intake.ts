import type { IncomingMessage, ServerResponse } from 'node:http'
import { LARGEST_FILE, tooLargeSentence } from '../kernel/file-size.ts'

/** A form says a little more than the file it carries. */
const LARGEST = LARGEST_FILE + 64 * 1024
/** What is smaller costs nothing to speak of. */
const SMALL = 1024 * 1024
/** Large bodies lie in memory while they are read: so many at once, and so many more in line. */
const AT_ONCE = 4
const IN_LINE = 60

type Pass = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Stands before the house: a body must say how long it is, and what is too long is turned away before a byte is read. Few
 * large bodies are let in at once; who comes meanwhile waits in line, unread, and is let in when another is done. What the
 * house passes on to itself says no length, and has a line of its own, so that it never waits for what waits for it.
 */
export function takeInTurn(pass: Pass): Pass {
  const large = inLine(pass)
  const passedOn = inLine(pass)

  return (request, response) => {
    const length = lengthOf(request)
    if (length === null && request.headers['x-action-forwarded'] === '1') passedOn(request, response)
    else if (length === null) turnAway(response, 411, 'What is sent must say how long it is.')
    else if (length > LARGEST) turnAway(response, 413, tooLargeSentence())
    else if (length <= SMALL) pass(request, response)
    else large(request, response)
  }
}

/** Lets in a few at once, in the order in which they came. */
function inLine(pass: Pass): Pass {
  const line: (() => void)[] = []
  let inside = 0

  const enter: Pass = (request, response) => {
    inside += 1
    response.once('close', () => {
      inside -= 1
      line.shift()?.()
    })
    pass(request, response)
  }

  return (request, response) => {
    if (inside < AT_ONCE) enter(request, response)
    else if (line.length >= IN_LINE)
      turnAway(response, 503, 'Too many files are on their way at once. Try again in a minute.')
    else wait(line, response, () => enter(request, response))
  }
}

/** Who leaves the line gives up the place in it. */
function wait(line: (() => void)[], response: ServerResponse, enter: () => void): void {
  const leave = () => {
    const at = line.indexOf(turn)
    if (at >= 0) line.splice(at, 1)
  }
  const turn = () => {
    response.off('close', leave)
    enter()
  }
  response.once('close', leave)
  line.push(turn)
}

/** Bytes announced; 0 without a body, null where a body comes of which nobody says how long it is. */
function lengthOf({ headers }: IncomingMessage): number | null {
  if (headers['transfer-encoding'] !== undefined) return null
  return Number(headers['content-length'] ?? 0)
}

/** In the shape in which every refusal is told; what still comes is read and thrown away, so that the sender hears it. */
function turnAway(response: ServerResponse, status: number, message: string): void {
  response
    .writeHead(status, {
      'content-type': 'application/json',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(JSON.stringify({ code: 'invalid', message, fields: { file: [message] } }))
}
