import type { NextRequest } from 'next/server'
import { guardedResponse } from '@/app/_server/download'
import { takeIn } from '@/app/_server/upload'
import { assertOwnPage } from '@/app/api/agendas/[agendaId]/same-origin'
import { addActivityFile, addLineFile } from '@/lib/activities/commands/evidence'
import { mayRecord } from '@/lib/activities/policy'
import type { PlanId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { readPlan } from '@/lib/plans/queries/plans'

/** Takes in a file for an activity or a line of the plan: `activity` or `line`, `file` (the id it will bear) and `name` stand in the address. */
export async function POST(request: NextRequest, { params }: { params: Promise<{ planId: string }> }) {
  return guardedResponse(async (actor) => {
    assertOwnPage(request)
    const asked = request.nextUrl.searchParams
    const word = (name: string) => asked.get(name) ?? ''
    // asked before the bytes are taken in; the command asks once more, of the record itself
    const plan = await readPlan.as(actor, { planId: (await params).planId as PlanId })
    if (plan === null) throw new Refusal('not-found', 'There is no such record.')
    if (!mayRecord.holds(actor, plan)) throw new Refusal('forbidden', 'You may not do this.')
    return takeIn(request, word('name'), async (kept) => {
      const file = { fileId: word('file'), ...kept }
      return Response.json(
        asked.has('line')
          ? await addLineFile.as(actor, { lineId: word('line'), ...file })
          : await addActivityFile.as(actor, { activityId: word('activity'), ...file }),
      )
    })
  })
}
