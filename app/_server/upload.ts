import 'server-only'
import { checkContent, type Content } from '@/lib/blobs/content'
import { discard, FileTooLarge, keep, receive, type Received } from '@/lib/blobs/store'
import { LARGEST_FILE } from '@/lib/kernel/file-size'
import { Refusal } from '@/lib/kernel/refusal'

/** A file the house has taken in and looked into. */
type TakenIn = Content & { readonly size: number; readonly blobHash: string }

/**
 * Takes in the body of a request as a file, the bytes as they are. `read` lays it into the shape its command takes, before the
 * bytes are kept: what is refused leaves nothing behind. `act` is the command.
 */
export async function takeIn<Input>(
  request: Request,
  name: string,
  read: (file: TakenIn) => Input,
  act: (input: Input) => Promise<unknown>,
): Promise<Response> {
  const received = await receiveFrom(request).catch(asTooLarge)
  if (received instanceof Response) return received
  try {
    const content = await checkContent(received, name)
    const input = read({ ...content, size: received.size, blobHash: received.hash })
    await keep(received)
    return Response.json(await act(input))
  } finally {
    await discard(received)
  }
}

/** The file of a form that is read and not kept; what is no such form, or too large, is refused in one sentence. */
export async function fileOf(
  request: Request,
  { most, tooLarge, missing }: { most: number; tooLarge: string; missing: string },
): Promise<{ bytes: Uint8Array; name: string }> {
  // a form says a little more than the file it carries
  if (Number(request.headers.get('content-length') ?? 0) > most + 10_000)
    throw new Refusal('invalid', tooLarge)
  const file = await request.formData().then(
    (form) => form.get('file'),
    () => null,
  )
  if (!(file instanceof File)) throw new Refusal('invalid', missing)
  return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name }
}

/** Turned away by its announced length before a byte is read, or at the first byte too many. */
async function receiveFrom(request: Request): Promise<Received> {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_FILE) throw new FileTooLarge(LARGEST_FILE)
  return receive(request.body ?? new Blob().stream())
}

function asTooLarge(error: unknown): Response {
  if (!(error instanceof FileTooLarge)) throw error
  const { code, message, fields } = error
  return Response.json({ code, message, fields }, { status: 413 })
}
