import { guardedResponse } from '@/app/_server/download'
import { fileOf } from '@/app/_server/upload'
import { clock } from '@/lib/kernel/clock'
import { Refusal } from '@/lib/kernel/refusal'
import { readCells } from '@/lib/plans/queries/returned'
import { largestPlanFile, tooLarge } from '@/lib/plans/rules/read-file'
import { readReturnedFile } from '@/lib/plans/rules/read-returned-file'
import { compareReturned } from '@/lib/plans/rules/returned'

const asked = { most: largestPlanFile, tooLarge, missing: 'Choose the matrix that came back.' }

/** Reads a returned matrix and answers what it would change; nothing is saved. */
export function POST(
  request: Request,
  { params }: { params: Promise<{ planId: string }> },
): Promise<Response> {
  return guardedResponse(async (actor) => {
    const { planId } = await params
    const cells = await readCells.as(actor, { planId })
    if (cells === null) throw new Refusal('not-found', 'There is no such record.')
    const { bytes, name } = await fileOf(request, asked)
    const rows = readReturnedFile(bytes, name)
    return Response.json(compareReturned(rows, cells, clock.now()))
  })
}
