import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { dataFolder } from '@/lib/kernel/environment'
import { LARGEST_FILE, tooLargeSentence } from '@/lib/kernel/file-size'
import { newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'

/**
 * Files lie under the data folder by the SHA-256 of their bytes: blobs/ab/cdef... The same file is kept once, a kept file
 * never changes, and no name a person typed ever becomes a path. Who may read one is for the row that names its hash.
 */
export type Received = { readonly hash: string; readonly size: number; readonly path: string }

/** Told apart from other refusals so that the web can answer with its own status for it. */
export class FileTooLarge extends Refusal {
  constructor(longest: number) {
    const sentence = tooLargeSentence(longest)
    super('invalid', sentence, { file: [sentence] })
  }
}

/** Writes what comes to a file of its own, hashing as it goes; stops at the first byte too many and leaves nothing. */
export async function receive(
  chunks: AsyncIterable<Uint8Array>,
  longest: number = LARGEST_FILE,
): Promise<Received> {
  const path = join(dataFolder(), 'blobs', 'incoming', newId())
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  let size = 0
  try {
    for await (const chunk of chunks) {
      size += chunk.byteLength
      if (size > longest) throw new FileTooLarge(longest)
      hash.update(chunk)
      await file.write(chunk)
    }
    // on the disk before anybody is told that it is kept
    await file.sync()
  } catch (error) {
    await file.close()
    await rm(path, { force: true })
    throw error
  }
  await file.close()
  return { hash: hash.digest('hex'), size, path }
}

/** Puts a received file in its place for good. */
export async function keep({ hash, path }: Received): Promise<void> {
  const place = placeOf(hash)
  await mkdir(dirname(place), { recursive: true })
  await rename(path, place)
}

/** Throws away a file that was received and not kept. */
export async function discard({ path }: Received): Promise<void> {
  await rm(path, { force: true })
}

export async function isKept(hash: string): Promise<boolean> {
  return stat(placeOf(hash)).then(
    () => true,
    () => false,
  )
}

/** The bytes of a kept file. Ask the guard first: a hash is no permission. */
export async function readBlob(hash: string): Promise<Uint8Array> {
  return readFile(placeOf(hash))
}

function placeOf(hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('A file is named by the SHA-256 of its bytes.')
  return join(dataFolder(), 'blobs', hash.slice(0, 2), hash.slice(2))
}
