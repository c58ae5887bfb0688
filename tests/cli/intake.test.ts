import { type AddressInfo } from 'node:net'
import { createServer, request as ask, type Server, type ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { takeInTurn } from '@/lib/cli/intake'

const megabyte = 1024 * 1024

/** A house that answers when it is told to. */
let server: Server
let letIn: ServerResponse[]

beforeEach(async () => {
  letIn = []
  server = createServer(takeInTurn((_request, response) => letIn.push(response)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

/** Begins to send; the answer comes when the house gives it. */
function send(headers: Record<string, string>) {
  const { port } = server.address() as AddressInfo
  const request = ask({ port, host: '127.0.0.1', method: 'POST', headers })
  request.on('error', () => undefined)
  request.flushHeaders()
  request.write('x')
  const answer = new Promise<{ status: number; said: string }>((resolve) => {
    request.on('response', (response) => {
      const said: string[] = []
      response.on('data', (chunk: Buffer) => said.push(chunk.toString()))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, said: said.join('') }))
    })
  })
  return { answer, leave: () => request.destroy() }
}

async function expectTurnedAway(
  answer: Promise<{ status: number; said: string }>,
  status: number,
  words: string,
) {
  const { status: given, said } = await answer
  expect(given).toBe(status)
  expect(said).toContain(words)
}

const sized = (bytes: number) => ({ 'content-length': String(bytes) })
const inside = (count: number) => expect.poll(() => letIn.length).toBe(count)

describe('what comes to the house', () => {
  test('is turned away where nobody says how long it is', async () => {
    const { answer } = send({ 'transfer-encoding': 'chunked' })
    await expectTurnedAway(answer, 411, 'how long it is')
    expect(letIn).toEqual([])
  })

  test('is let in without a length where the house passes an act on to itself, even while large bodies are inside', async () => {
    for (let each = 0; each < 4; each += 1) send(sized(20 * megabyte))
    await inside(4)
    for (let each = 0; each < 5; each += 1)
      send({ 'transfer-encoding': 'chunked', 'x-action-forwarded': '1' })
    await inside(8)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(letIn).toHaveLength(8)
    letIn[7]?.end('done')
    await inside(9)
  })

  test('is turned away where it is too long, before it is read', async () => {
    const { answer } = send(sized(100 * megabyte))
    await expectTurnedAway(answer, 413, 'larger than 25 MB')
    expect(letIn).toEqual([])
  })

  test('is let in at once where it is small, whatever else is on its way', async () => {
    for (let each = 0; each < 10; each += 1) send(sized(1000))
    await inside(10)
  })

  test('waits in line where it is large and others are inside, and is let in when one is done', async () => {
    for (let each = 0; each < 4; each += 1) send(sized(20 * megabyte))
    await inside(4)
    const fifth = send(sized(20 * megabyte))
    const sixth = send(sized(20 * megabyte))
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(letIn).toHaveLength(4)
    fifth.leave()
    await new Promise((resolve) => setTimeout(resolve, 50))
    letIn[0]?.end('done')
    await inside(5)
    letIn[4]?.end('done')
    expect(await sixth.answer).toEqual({ status: 200, said: 'done' })
  })

  test('is asked to come again where the line is long', async () => {
    for (let each = 0; each < 64; each += 1) send(sized(20 * megabyte))
    await inside(4)
    const late = send(sized(20 * megabyte))
    await expectTurnedAway(late.answer, 503, 'Try again')
  })
})
