import type { NextRequest } from 'next/server'
import { guardedResponse } from '@/app/_server/download'
import { takeIn } from '@/app/_server/upload'
import { parse } from '@/lib/access/operation'
import { uploadPaper } from '@/lib/agendas/commands/upload-paper'
import { readAgendaById } from '@/lib/agendas/queries/read-agenda'
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
    const circle = asked.get('circle') ?? undefined
    return takeIn(
      request,
      asked.get('name') ?? '',
      (file) => parse(uploadPaper.input, { agendaId, itemId, paperId, circle, ...file }),
      (paper) => uploadPaper.as(actor, paper),
    )
  })
}
