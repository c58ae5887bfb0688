import { guardedResponse } from '@/app/_server/download'
import { fileOf } from '@/app/_server/upload'
import { largestPlanFile, readPlanFile, tooLarge } from '@/lib/plans/rules/read-file'

const asked = { most: largestPlanFile, tooLarge, missing: 'Choose the file of the plan.' }

/** Reads an uploaded plan and answers what it says, with its tables, so that their columns can be read otherwise; nothing is saved. */
export function POST(request: Request): Promise<Response> {
  return guardedResponse(async () => {
    const { bytes, name } = await fileOf(request, asked)
    return Response.json(await readPlanFile(bytes, name))
  })
}
