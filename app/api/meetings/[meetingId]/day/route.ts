import type { NextRequest } from 'next/server'
import { guardedResponse } from '@/app/_server/download'
import type { MeetingId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { roomOf } from './room'

/** The room as its reader sees it now, or nothing (204) while it is as the reader has it. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ meetingId: string }> }) {
  return guardedResponse(async (actor) => {
    const now = await roomOf(actor, (await params).meetingId as MeetingId)
    if (now === null) throw new Refusal('not-found', 'There is no such record.')
    if (now.hash === request.nextUrl.searchParams.get('seen')) return new Response(null, { status: 204 })
    return Response.json(now)
  })
}
