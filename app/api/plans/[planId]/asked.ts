import type { NextRequest } from 'next/server'
import { filterAsked } from '@/app/(desk)/plans/_parts/matrix-view'
import { type View, viewOf } from '@/app/_ui/table/view'

type Context = { readonly params: Promise<{ planId: string }> }

/** The words of the request as those of the matrix' address. */
export function viewAsked(request: NextRequest): View {
  const words = request.nextUrl.searchParams
  return viewOf('', Object.fromEntries([...words.keys()].map((word) => [word, words.getAll(word)])))
}

/** What of the plan is asked for, in the words of the matrix' address, for whom and in which format. */
export async function askedOf(request: NextRequest, { params }: Context) {
  const words = request.nextUrl.searchParams
  return {
    ...(await params),
    ...filterAsked(viewAsked(request)),
    since: words.get('since') ?? undefined,
    audience: words.get('audience') ?? undefined,
    format: words.get('format') ?? undefined,
  }
}
