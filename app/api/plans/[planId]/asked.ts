import type { NextRequest } from 'next/server'
import { filterAsked } from '@/app/(desk)/plans/_parts/matrix-view'
import { viewOf } from '@/app/_ui/table/view'

type Context = { readonly params: Promise<{ planId: string }> }

/** What of the plan is asked for, in the words of the matrix' address, for whom and in which format. */
export async function askedOf(request: NextRequest, { params }: Context) {
  const words = request.nextUrl.searchParams
  const view = viewOf('', Object.fromEntries([...words.keys()].map((word) => [word, words.getAll(word)])))
  return {
    ...(await params),
    ...filterAsked(view),
    since: words.get('since') ?? undefined,
    audience: words.get('audience') ?? undefined,
    format: words.get('format') ?? undefined,
  }
}
