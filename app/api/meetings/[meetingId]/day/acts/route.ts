import { z } from 'zod'
import { type ActionResult, answered } from '@/app/_server/action'
import { guardedResponse } from '@/app/_server/download'
import { jsonBody } from '@/app/api/agendas/[agendaId]/body'
import { assertOwnPage } from '@/app/api/agendas/[agendaId]/same-origin'
import { parse } from '@/lib/access/operation'
import { Refusal } from '@/lib/kernel/refusal'
import { verbs } from './verbs'

const mostBytes = 1024 * 1024

const actsSchema = z.object({
  acts: z
    .array(z.object({ verb: z.string().max(40), input: z.record(z.string(), z.unknown()) }))
    .min(1)
    .max(40, 'Too many at once.'),
})

/** What was done in the room, in the order in which it was done, each answered by itself: one that is refused does not hold up the others. */
export async function POST(request: Request, { params }: { params: Promise<{ meetingId: string }> }) {
  return guardedResponse(async (actor) => {
    assertOwnPage(request)
    const { meetingId } = await params
    const { acts } = parse(actsSchema, await jsonBody(request, mostBytes))
    const answers: ActionResult<unknown>[] = []
    for (const { verb, input } of acts)
      answers.push(
        await answered(async () => {
          const act = verbs.get(verb)
          if (act === undefined) throw new Refusal('invalid', 'There is no such act.')
          return act(actor, { ...input, meetingId })
        }),
      )
    return Response.json({ answers })
  })
}
