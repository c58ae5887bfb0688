import { Unzlib } from 'fflate'
import { Refusal } from '@/lib/kernel/refusal'
import { limits } from '../limits'

/** Old compression that a few bytes can blow up three thousandfold; plans that still use it have little of it. */
const mostOldCompression = 256 * 1024

/**
 * Counts what the packed streams of a PDF would unpack to, before the PDF reader, which keeps them whole in memory, is
 * let near them.
 */
export function assertBounded(bytes: Uint8Array): void {
  const text = new TextDecoder('latin1').decode(bytes)
  let room: number = limits.unpacked
  let old = 0
  let end = 0
  for (let at = text.indexOf('stream', 0); at !== -1; at = text.indexOf('stream', Math.max(end, at + 6))) {
    if (text.startsWith('end', at - 3)) continue
    const dictionary = text.slice(Math.max(end, at - 800), at)
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1)
    const start =
      at + 6 + (text[at + 6] === '\r' ? 1 : 0) + (text[at + 6] === '\n' || text[at + 7] === '\n' ? 1 : 0)
    const close = text.indexOf('endstream', start)
    end = close === -1 ? text.length : close
    if ((own.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0) > 1) throw tooMuch()
    if (/\/LZW(?:Decode)?\b/.test(own)) old += end - start
    if (old > mostOldCompression) throw tooMuch()
    if (isZlib(bytes, start)) room -= unpackedLength(bytes.subarray(start, end), room)
  }
}

function isZlib(bytes: Uint8Array, at: number): boolean {
  const [first, second] = [bytes[at] ?? 0, bytes[at + 1] ?? 0]
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0
}

/** A stream that turns out to be no such stream counts for what came out of it. */
function unpackedLength(packed: Uint8Array, room: number): number {
  const progress = { length: 0, finished: false }
  const stream = new Unzlib((piece, final) => {
    progress.length += piece.length
    if (progress.length > room) throw tooMuch()
    progress.finished = final
  })
  try {
    for (let at = 0; at < packed.length && !progress.finished; at += 16_384) {
      stream.push(packed.subarray(at, at + 16_384), at + 16_384 >= packed.length)
    }
  } catch (error) {
    if (error instanceof Refusal) throw error
  }
  return progress.length
}

function tooMuch(): Refusal {
  return new Refusal('invalid', 'The PDF unpacks to far more than a plan needs, so it was not opened.')
}
