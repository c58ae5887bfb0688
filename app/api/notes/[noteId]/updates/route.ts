import type { NextRequest } from 'next/server'
import { guardedResponse } from '@/app/_server/download'
import { jsonBody } from '@/app/api/agendas/[agendaId]/body'
import { assertOwnPage } from '@/app/api/agendas/[agendaId]/same-origin'
import { Refusal } from '@/lib/kernel/refusal'
import { typeInNote } from '@/lib/notes/commands/type-in-note'
import { readUpdates } from '@/lib/notes/queries/read-updates'

type Address = { params: Promise<{ noteId: string }> }

const mostBytes = 1_600_000

/** What was typed into the note after the given update; the answer is empty while nothing was (docs/decisions/003). */
export async function GET(request: NextRequest, { params }: Address) {
  return guardedResponse(async (actor) => {
    const { noteId } = await params
    const after = request.nextUrl.searchParams.get('after') ?? '0'
    const read = await readUpdates.as(actor, { noteId, after })
    if (read === null) throw new Refusal('not-found', 'There is no such record.')
    return Response.json(read)
  })
}

/** Takes what was typed; it is kept by the time this answers. */
export async function POST(request: Request, { params }: Address) {
  return guardedResponse(async (actor) => {
    assertOwnPage(request)
    const { noteId } = await params
    const sent = (await jsonBody(request, mostBytes)) as { updateId: string; data: string }
    return Response.json(await typeInNote.as(actor, { ...sent, noteId }))
  })
}
