import type { NextRequest } from 'next/server'
import { leafAsked } from '@/app/(desk)/plans/_parts/matrix-view'
import { guardedResponse } from '@/app/_server/download'
import { readMatrix } from '@/lib/plans/queries/matrix'
import { viewAsked } from '../asked'

type Context = { params: Promise<{ planId: string }> }

/** GET, with the words of the matrix' address: its next lines, for a reader who scrolls. */
export async function GET(request: NextRequest, { params }: Context) {
  return guardedResponse(async (actor) => {
    const { planId } = await params
    const lines = await readMatrix.as(actor, { planId, ...leafAsked(viewAsked(request)) })
    return Response.json(lines, { headers: { 'cache-control': 'private, no-store' } })
  })
}
