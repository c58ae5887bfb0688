import type { FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import { Refusal } from '@/lib/kernel/refusal'

/** One part of a zip archive, as its directory tells. */
export type Part = {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

const END = 0x06054b50
const PART = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const LONGEST_COMMENT = 65_535

const most = { parts: 5_000, directory: 4 * 1024 * 1024, unpacked: 256 * 1024 * 1024 } as const

/** An archive built to swell is refused by that name: the file is not damaged, and saving it anew would not mend it. */
class Swelling extends Refusal {
  constructor() {
    const sentence = 'The file unpacks to far more than a document needs, so it is not taken.'
    super('invalid', sentence, { file: [sentence] })
  }
}

/**
 * The parts of a zip archive; null for what is no archive or is damaged. Refuses what is built to swell: too many parts,
 * parts that overlap, more than 256 MB unpacked. Nothing is unpacked here.
 */
export async function partsOf(file: FileHandle, fileSize: number): Promise<readonly Part[] | null> {
  const tail = await read(
    file,
    Math.max(0, fileSize - END_SIZE - LONGEST_COMMENT),
    Math.min(fileSize, END_SIZE + LONGEST_COMMENT),
  )
  const at = findEnd(tail)
  if (at === null) return null
  const count = tail.readUInt16LE(at + 10)
  const size = tail.readUInt32LE(at + 12)
  const start = tail.readUInt32LE(at + 16)
  const isWhole = tail.readUInt16LE(at + 4) === 0 && tail.readUInt16LE(at + 8) === count
  if (!isWhole || start + size > fileSize) return null
  if (count > most.parts || size > most.directory) throw new Swelling()
  const parts = readDirectory(await read(file, start, size), count)
  if (parts !== null && !isSound(parts, start)) throw new Swelling()
  return parts
}

/**
 * Unpacks a part and throws the bytes away but for the first `keep`; null when it does not hold what the directory promised.
 * Refuses a part at the first byte beyond its word.
 */
export async function unpack(file: FileHandle, part: Part, keep: number): Promise<Uint8Array | null> {
  const head = await read(file, part.offset, 30)
  if (head.length < 30 || head.readUInt32LE(0) !== LOCAL) return null
  const start = part.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  if (part.method === 0)
    return part.packed === part.size ? read(file, start, Math.min(part.size, keep)) : null
  if (part.method !== 8) return null
  const kept: Buffer[] = []
  let size = 0
  try {
    await pipeline(
      stretch(file, start, part.packed),
      createInflateRaw(),
      async (unpacked: AsyncIterable<Buffer>) => {
        for await (const chunk of unpacked) {
          if (size < keep) kept.push(chunk.subarray(0, keep - size))
          size += chunk.length
          if (size > part.size) throw new Swelling()
        }
      },
    )
  } catch (error) {
    if (error instanceof Swelling) throw error
    return null
  }
  return size === part.size ? Buffer.concat(kept) : null
}

const STEP = 256 * 1024

async function* stretch(file: FileHandle, start: number, length: number): AsyncGenerator<Buffer> {
  for (let done = 0; done < length; done += STEP)
    yield await read(file, start + done, Math.min(STEP, length - done))
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  if (length <= 0) return Buffer.alloc(0)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

function findEnd(tail: Buffer): number | null {
  for (let at = tail.length - END_SIZE; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === END && tail.readUInt16LE(at + 20) === tail.length - at - END_SIZE) return at
  }
  return null
}

function readDirectory(directory: Buffer, count: number): readonly Part[] | null {
  const parts: Part[] = []
  let at = 0
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== PART) return null
    const nameLength = directory.readUInt16LE(at + 28)
    const isEncrypted = (directory.readUInt16LE(at + 8) & 1) === 1
    if (isEncrypted) return null
    parts.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return parts
}

/** Parts lie one after the other before the directory, none on top of another, and do not unpack to too much. */
function isSound(parts: readonly Part[], directoryAt: number): boolean {
  if (new Set(parts.map(({ name }) => name)).size !== parts.length) return false
  if (parts.reduce((sum, { size }) => sum + size, 0) > most.unpacked) return false
  const inOrder = [...parts].sort((a, b) => a.offset - b.offset)
  return inOrder.every(
    ({ offset, packed }, index) => offset + 30 + packed <= (inOrder[index + 1]?.offset ?? directoryAt),
  )
}
