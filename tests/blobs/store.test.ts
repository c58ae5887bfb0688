import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { discard, FileTooLarge, isKept, keep, readBlob, receive } from '@/lib/blobs/store'
import { inPieces } from './files'

const folder = mkdtempSync(join(tmpdir(), 'cochair-blobs-'))

beforeAll(() => {
  process.env.COCHAIR_DATA = folder
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function incoming(): string[] {
  const waiting = join(folder, 'blobs', 'incoming')
  return existsSync(waiting) ? readdirSync(waiting) : []
}

describe('a file that comes in', () => {
  test('is kept by the hash of its bytes and comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 5_000 }),
        fc.integer({ min: 1, max: 900 }),
        async (bytes, piece) => {
          const received = await receive(inPieces(bytes, piece))
          expect(received.size).toBe(bytes.length)
          await keep(received)
          expect(Buffer.from(await readBlob(received.hash)).equals(bytes)).toBe(true)
        },
      ),
      { numRuns: 40 },
    )
    expect(incoming()).toEqual([])
  })

  test('twice is kept once', async () => {
    const one = await receive(inPieces(Buffer.from('the same words')))
    const other = await receive(inPieces(Buffer.from('the same words')))
    await keep(one)
    await keep(other)
    expect(one.hash).toBe(other.hash)
    expect(await isKept(one.hash)).toBe(true)
    expect(incoming()).toEqual([])
  })

  test('is refused at the first byte too many, and nothing of it stays', async () => {
    let given = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1_000
        yield Promise.resolve(new Uint8Array(1_000))
      }
    }
    await expect(receive(endless(), 10_500)).rejects.toBeInstanceOf(FileTooLarge)
    expect(given).toBe(11_000)
    expect(incoming()).toEqual([])
  })

  test('whose sender goes away in the middle leaves nothing', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Promise.resolve(new Uint8Array(100))
      throw new Error('gone')
    }
    await expect(receive(broken())).rejects.toThrow('gone')
    expect(incoming()).toEqual([])
  })

  test('and is not wanted after all is thrown away', async () => {
    const received = await receive(inPieces(Buffer.from('unwanted')))
    await discard(received)
    expect(await isKept(received.hash)).toBe(false)
    expect(incoming()).toEqual([])
  })
})

test('a name is never taken for a hash', async () => {
  await expect(readBlob('../../etc/passwd')).rejects.toThrow('SHA-256')
})
