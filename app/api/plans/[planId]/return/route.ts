import { guardedResponse } from '@/app/_server/download'
import { clock } from '@/lib/kernel/clock'
import { Refusal } from '@/lib/kernel/refusal'
import { readCells } from '@/lib/plans/queries/returned'
import { largestPlanFile, tooLarge } from '@/lib/plans/rules/read-file'
import { readReturnedFile } from '@/lib/plans/rules/read-returned-file'
import { compareReturned } from '@/lib/plans/rules/returned'
import { dayOf } from '@/lib/plans/rules/today'

/** Reads a returned matrix and answers what it would change; nothing is saved. */
export function POST(
  request: Request,
  { params }: { params: Promise<{ planId: string }> },
): Promise<Response> {
  return guardedResponse(async (actor) => {
    const { planId } = await params
    const cells = await readCells.as(actor, { planId })
    if (cells === null) throw new Refusal('not-found', 'There is no such record.')
    if (Number(request.headers.get('content-length') ?? 0) > largestPlanFile + 10_000)
      throw new Refusal('invalid', tooLarge)
    const file = (await request.formData()).get('file')
    if (!(file instanceof File)) throw new Refusal('invalid', 'Choose the matrix that came back.')
    const rows = readReturnedFile(new Uint8Array(await file.arrayBuffer()), file.name)
    return Response.json(compareReturned(rows, cells, dayOf(clock.now())))
  })
}
