'use server'
import { revalidatePath } from 'next/cache'
import { currentActor } from '@/app/_server/actor'
import { answered } from '@/app/_server/action'
import type { Actor } from '@/lib/access/actor'
import type { ActionLineId } from '@/lib/kernel/ids'
import { amendLine } from '@/lib/plans/commands/amend-line'
import { remarkOnLine } from '@/lib/plans/commands/remark'
import { reportStatus } from '@/lib/plans/commands/report-status'
import type { RowChange } from '@/lib/plans/rules/returned'

type Outcome = { readonly lineId: string; readonly refusal: string | null }

/** Takes ticked rows over, each through the commands its cells belong to; a row that is refused stays as it was, the others go on. */
export async function takeReturned(
  rows: readonly RowChange[],
  circle: 'OWN_DELEGATION' | 'ALL_DELEGATIONS',
): Promise<readonly Outcome[] | null> {
  const actor = await currentActor()
  if (actor === null) return null
  const outcomes: Outcome[] = []
  for (const row of rows) {
    const answer = await answered(() => takeRow(actor, row, circle))
    const sentences = answer.ok ? [] : Object.values(answer.fields).flat()
    outcomes.push({
      lineId: row.line.id,
      refusal: answer.ok ? null : sentences.length > 0 ? sentences.join(' ') : answer.message,
    })
  }
  revalidatePath('/plans', 'layout')
  return outcomes
}

async function takeRow(
  actor: Actor,
  { line, report, leads, targetOn, remark }: RowChange,
  circle: 'OWN_DELEGATION' | 'ALL_DELEGATIONS',
): Promise<void> {
  const lineId = line.id as ActionLineId
  let { revision } = line
  if (report !== null) {
    const said = { lineId, revision, ...report, words: 'As in the returned matrix.' }
    revision = (await reportStatus.as(actor, said)).revision
  }
  if (leads !== null || targetOn !== null)
    await amendLine.as(actor, {
      lineId,
      revision,
      ourTitle: line.ourTitle,
      priority: line.priority,
      targetOn: targetOn ?? line.targetOn,
      leads: (leads ?? line.ownLeads).join(', '),
      focalPoints: line.focalPoints.join(', '),
    })
  if (remark !== null) await remarkOnLine.as(actor, { lineId, circle, text: remark })
}
