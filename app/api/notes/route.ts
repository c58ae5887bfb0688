import type { z } from 'zod'
import { guardedResponse } from '@/app/_server/download'
import { jsonBody } from '@/app/api/agendas/[agendaId]/body'
import { assertOwnPage } from '@/app/api/agendas/[agendaId]/same-origin'
import { startNote } from '@/lib/notes/commands/start-note'

const mostBytes = 16 * 1024

/** Begins a note whose id the browser has made, perhaps hours ago and without a network; asked again, it begins nothing twice. */
export async function POST(request: Request) {
  return guardedResponse(async (actor) => {
    assertOwnPage(request)
    const begin = (await jsonBody(request, mostBytes)) as z.input<typeof startNote.input>
    return Response.json(await startNote.as(actor, begin))
  })
}
