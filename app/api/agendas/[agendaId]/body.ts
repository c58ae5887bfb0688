import { Refusal } from '@/lib/kernel/refusal'

/** The JSON of a request, if it is no longer than `most` bytes; reading stops at the first byte too many. */
export async function jsonBody(request: Request, most: number): Promise<unknown> {
  const chunks: Uint8Array[] = []
  let size = 0
  if (request.body !== null)
    for await (const chunk of request.body) {
      size += chunk.byteLength
      if (size > most) throw new Refusal('invalid', 'Too much at once. Send it in smaller parts.')
      chunks.push(chunk)
    }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    throw new Refusal('invalid', 'What was sent cannot be read.')
  }
}
