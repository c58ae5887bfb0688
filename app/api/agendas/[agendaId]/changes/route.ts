import type { NextRequest } from 'next/server'
import { guardedResponse } from '@/app/_server/download'
import { readAgendaById } from '@/lib/agendas/queries/read-agenda'
import { Refusal } from '@/lib/kernel/refusal'
import { seen } from './seen'

/** The agenda as its reader sees it now, or nothing (204) while it is as the reader has it. Others' changes in hidden parts change nothing here. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ agendaId: string }> }) {
  return guardedResponse(async (actor) => {
    const view = await readAgendaById.as(actor, { agendaId: (await params).agendaId })
    if (view === null) throw new Refusal('not-found', 'There is no such record.')
    const now = seen(view)
    if (now.hash === request.nextUrl.searchParams.get('seen')) return new Response(null, { status: 204 })
    return Response.json(now)
  })
}
