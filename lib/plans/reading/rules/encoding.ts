import { Refusal } from '@/lib/kernel/refusal'

/**
 * The text of bytes without a stated encoding: a byte order mark, UTF-16 by its zeros, UTF-8 if it is flawless, else
 * the old Windows tables for Russian or for western Europe.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeAs('utf-8', bytes.subarray(3))
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes.subarray(2))
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes.subarray(2))
  const wide = guessWide(bytes)
  if (wide !== null) return decodeAs(wide, bytes)
  if (isBinary(bytes))
    throw new Refusal('invalid', 'This is not a document the desk can read: it holds no text.')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeAs(looksRussian(bytes) ? 'windows-1251' : 'windows-1252', bytes)
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** In UTF-16 every other byte of Latin text is zero. */
function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = Math.min(bytes.length, 4_000) & ~1
  if (sample < 4) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < sample; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  const half = sample / 2
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le'
  return even > half * 0.4 && odd < half * 0.05 ? 'utf-16be' : null
}

/** Zeros and control signs do not stand in a text. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 64_000)
  let odd = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1
  }
  return odd > sample.length * 0.02
}

/** Russian words are runs of high bytes; accents of western languages stand alone. */
function looksRussian(bytes: Uint8Array): boolean {
  let high = 0
  let neighbours = 0
  const sample = bytes.subarray(0, 64_000)
  sample.forEach((byte, at) => {
    if (byte < 0xc0) return
    high += 1
    if ((sample[at - 1] ?? 0) >= 0xc0) neighbours += 1
  })
  return high > 0 && neighbours > high * 0.5
}
