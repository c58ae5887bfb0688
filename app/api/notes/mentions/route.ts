import type { NextRequest } from 'next/server'
import { guardedResponse } from '@/app/_server/download'
import { circles } from '@/lib/access/circle'
import { listMentionables } from '@/lib/notes/queries/mentionables'

/** The names a note can point to, for its writer. */
export async function GET(request: NextRequest) {
  return guardedResponse(async (actor) => {
    const asked = request.nextUrl.searchParams
    const names = await listMentionables.as(actor, {
      partnershipId: asked.get('partnership') ?? '',
      meetingId: asked.get('meeting'),
      circle: circles.find((circle) => circle === asked.get('circle')),
    })
    return Response.json(names)
  })
}
