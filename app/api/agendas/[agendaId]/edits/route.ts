import { z } from 'zod'
import { type ActionResult, answered } from '@/app/_server/action'
import { guardedResponse } from '@/app/_server/download'
import { parse } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { jsonBody } from '../body'
import { assertOwnPage } from '../same-origin'
import { verbs } from './verbs'

const mostBytes = 1024 * 1024

const editsSchema = z.object({
  edits: z
    .array(z.object({ verb: z.string().max(40), input: z.record(z.string(), z.unknown()) }))
    .min(1)
    .max(40, 'Too many at once.'),
})

/** Edits of one agenda in the order in which they were made, each answered by itself: one that is refused does not hold up the others. */
export async function POST(request: Request, { params }: { params: Promise<{ agendaId: string }> }) {
  return guardedResponse(async (actor) => {
    assertOwnPage(request)
    const { agendaId } = await params
    const { edits } = parse(editsSchema, await jsonBody(request, mostBytes))
    const answers: ActionResult<unknown>[] = []
    for (const { verb, input } of edits)
      answers.push(
        await answered(async () => {
          const act = verbs.get(verb)
          if (act === undefined) throw new Refusal('invalid', 'There is no such edit.')
          return act(actor, { ...input, agendaId })
        }),
      )
    return Response.json({ answers })
  })
}
