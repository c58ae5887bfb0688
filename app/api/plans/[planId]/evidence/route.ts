import type { NextRequest } from 'next/server'
import { guardedResponse } from '@/app/_server/download'
import { takeIn } from '@/app/_server/upload'
import { assertOwnPage } from '@/app/api/agendas/[agendaId]/same-origin'
import { parse } from '@/lib/access/operation'
import { addActivityFile, addLineFile } from '@/lib/activities/commands/evidence'
import { mayRecord } from '@/lib/activities/policy'
import { Refusal } from '@/lib/kernel/refusal'
import { readPlan } from '@/lib/plans/queries/plans'

/** Takes in a file for an activity or a line of the plan: `activity` or `line`, `file` (the id it will bear) and `name` stand in the address. */
export async function POST(request: NextRequest, { params }: { params: Promise<{ planId: string }> }) {
  return guardedResponse(async (actor) => {
    assertOwnPage(request)
    const asked = request.nextUrl.searchParams
    const word = (name: string) => asked.get(name) ?? ''
    // asked before the bytes are taken in; the command asks once more, of the record itself
    const plan = await readPlan.as(actor, { planId: (await params).planId })
    if (plan === null) throw new Refusal('not-found', 'There is no such record.')
    if (!mayRecord.holds(actor, plan)) throw new Refusal('forbidden', 'You may not do this.')
    const isForLine = asked.has('line')
    return takeIn(
      request,
      word('name'),
      (kept) => ({ fileId: word('file'), lineId: word('line'), activityId: word('activity'), ...kept }),
      (file) =>
        isForLine
          ? addLineFile.as(actor, parse(addLineFile.input, file))
          : addActivityFile.as(actor, parse(addActivityFile.input, file)),
    )
  })
}
