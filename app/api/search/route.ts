import { guardedResponse } from '@/app/_server/download'
import { chosenPartnership } from '@/app/_server/partnership'
import { countWords, shown } from '@/app/(desk)/search/_parts/address'
import { find } from '@/lib/search/queries/find'

/** As many as are met with the arrow keys. */
const FEW = 8

/** The first hits while somebody types. */
export function GET(request: Request): Promise<Response> {
  return guardedResponse(async (actor) => {
    const partnershipId = await chosenPartnership(actor)
    const words = new URL(request.url).searchParams.get('q') ?? ''
    const answer = await find.as(actor, { partnershipId: partnershipId ?? 'none', words, atMost: FEW })
    return Response.json(
      { hits: answer.hits.map(shown), count: answer.words.length === 0 ? '' : countWords(answer) },
      { headers: { 'cache-control': 'private, no-store' } },
    )
  })
}
