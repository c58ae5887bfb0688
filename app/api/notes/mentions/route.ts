import type { NextRequest } from 'next/server'
import { guardedResponse } from '@/app/_server/download'
import { listMentionables } from '@/lib/notes/queries/mentionables'

/** The names a note can point to, for its writer. */
export async function GET(request: NextRequest) {
  return guardedResponse(async (actor) => {
    const asked = request.nextUrl.searchParams
    const partnershipId = asked.get('partnership') ?? ''
    return Response.json(await listMentionables.as(actor, { partnershipId, meetingId: asked.get('meeting') }))
  })
}
