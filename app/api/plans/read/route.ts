import { guardedResponse } from '@/app/_server/download'
import { Refusal } from '@/lib/kernel/refusal'
import { largestPlanFile, readPlanFile, tooLarge } from '@/lib/plans/rules/read-file'

/** Reads an uploaded plan and answers what it says, with its tables, so that their columns can be read otherwise; nothing is saved. */
export function POST(request: Request): Promise<Response> {
  return guardedResponse(async () => {
    if (Number(request.headers.get('content-length') ?? 0) > largestPlanFile + 10_000)
      throw new Refusal('invalid', tooLarge)
    const file = (await request.formData()).get('file')
    if (!(file instanceof File)) throw new Refusal('invalid', 'Choose the file of the plan.')
    return Response.json(await readPlanFile(new Uint8Array(await file.arrayBuffer()), file.name))
  })
}
