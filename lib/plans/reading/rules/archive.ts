import { Inflate } from 'fflate'
import { Refusal } from '@/lib/kernel/refusal'
import { limits } from './limits'

/** A packed document (DOCX, XLSX): its parts are unpacked one by one, when they are asked for. */
export type Archive = {
  readonly names: readonly string[]
  /** The part as bytes; null where there is no such part. */
  readonly part: (name: string) => Uint8Array | null
}

type Entry = {
  readonly method: number
  readonly size: number
  readonly offset: number
  readonly flags: number
}

const damaged = () =>
  new Refusal('invalid', 'The file is damaged and cannot be opened. Ask for it once more.')

/** Reads the list of parts at the end of the file. Sizes written there are not believed: unpacking counts for itself. */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(bytes, view)
  let unpacked = 0
  return {
    names: [...entries.keys()],
    part: (name) => {
      const entry = entries.get(name)
      if (entry === undefined) return null
      const part = unpack(bytes, view, entry, limits.unpacked - unpacked)
      unpacked += part.length
      return part
    },
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > limits.entries) throw new Refusal('invalid', 'The file holds too many parts to be a document.')
  const entries = new Map<string, Entry>()
  for (let read = 0; read < count; read += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged()
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.set(name.replace(/^\/+/, ''), {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The end record stands in the last bytes, before a comment of at most 65,535. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  throw damaged()
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, room: number): Uint8Array {
  if ((entry.flags & 1) === 1)
    throw new Refusal('invalid', 'The file is protected by a password. Save it without one and try again.')
  const { offset } = entry
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw damaged()
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const packed = bytes.subarray(start, start + entry.size)
  if (packed.length < entry.size) throw damaged()
  if (entry.method === 0) return withinRoom(packed, room)
  if (entry.method !== 8) throw damaged()
  return inflate(packed, room)
}

function withinRoom(part: Uint8Array, room: number): Uint8Array {
  if (part.length > room) throw tooMuch()
  return part
}

const tooMuch = () =>
  new Refusal('invalid', 'The file unpacks to far more than a document needs, so it was not opened.')

/** Inflates in small steps and stops as soon as the room is used up. */
export function inflate(packed: Uint8Array, room: number): Uint8Array {
  const pieces: Uint8Array[] = []
  const progress = { length: 0, finished: false }
  const stream = new Inflate((piece, final) => {
    progress.length += piece.length
    if (progress.length > room) throw tooMuch()
    pieces.push(piece)
    progress.finished = final
  })
  const step = 16_384
  try {
    for (let at = 0; at < packed.length && !progress.finished; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length)
    }
  } catch (error) {
    throw error instanceof Refusal ? error : damaged()
  }
  const whole = new Uint8Array(progress.length)
  let filled = 0
  for (const piece of pieces) {
    whole.set(piece, filled)
    filled += piece.length
  }
  return whole
}
