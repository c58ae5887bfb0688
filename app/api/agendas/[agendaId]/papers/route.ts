import type { NextRequest } from 'next/server'
import { guardedResponse } from '@/app/_server/download'
import { parse } from '@/lib/access/operation'
import { uploadPaper } from '@/lib/agendas/commands/upload-paper'
import { readAgendaById } from '@/lib/agendas/queries/read-agenda'
import { checkContent } from '@/lib/blobs/content'
import { discard, FileTooLarge, keep, receive, type Received } from '@/lib/blobs/store'
import { LARGEST_FILE } from '@/lib/kernel/file-size'
import { Refusal } from '@/lib/kernel/refusal'
import { assertOwnPage } from '../same-origin'

/** Takes in a file for an item, the bytes as they are: `item`, `paper` (the id it will bear), `name` and `circle` stand in the address. */
export async function POST(request: NextRequest, { params }: { params: Promise<{ agendaId: string }> }) {
  return guardedResponse(async (actor) => {
    assertOwnPage(request)
    const { agendaId } = await params
    const asked = request.nextUrl.searchParams
    const [itemId, paperId] = [asked.get('item') ?? '', asked.get('paper') ?? '']
    // asked before the bytes are taken in; the command asks once more
    const view = await readAgendaById.as(actor, { agendaId })
    if (!view?.items.some(({ id }) => id === itemId))
      throw new Refusal('not-found', 'There is no such record.')
    if (!view.mayEdit) throw new Refusal('forbidden', 'You may not do this.')

    const received = await receiveFrom(request).catch(asTooLarge)
    if (received instanceof Response) return received
    try {
      const content = await checkContent(received, asked.get('name') ?? '')
      const { size, hash: blobHash } = received
      const circle = asked.get('circle') ?? undefined
      // read by the command's own schema before the bytes are kept: what is refused leaves nothing behind
      const paper = parse(uploadPaper.input, {
        agendaId,
        itemId,
        paperId,
        circle,
        ...content,
        size,
        blobHash,
      })
      await keep(received)
      return Response.json(await uploadPaper.as(actor, paper))
    } finally {
      await discard(received)
    }
  })
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
