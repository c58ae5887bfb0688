import type { Actor } from '@/lib/access/actor'
import type { ReportAnswerId, ReportRequestId, ReportingRoundId } from '@/lib/kernel/ids'
import { openRound } from '@/lib/rounds/commands/open-round'
import { type House, db, deskOfficer } from './stage'
import { type StagedPlan, plan } from './stage-plans'

export type StagedRound = {
  readonly plan: StagedPlan
  readonly roundId: ReportingRoundId
  readonly requestId: ReportRequestId
  readonly answerIds: readonly ReportAnswerId[]
}

/** A round that asks Indonesia, the lead of every line of the plan. */
export async function round(at: House, by?: Actor): Promise<StagedRound> {
  const staged = await plan(at)
  const { roundId } = await openRound.as(by ?? (await deskOfficer(at)), {
    planId: staged.planId,
    title: 'Before the meeting GUARDED WORDS',
    words: 'Kindly report GUARDED WORDS',
    dueOn: '2190-01-01',
    focalPoints: ['Indonesia'],
  })
  const { id } = await db.reportRequest.findFirstOrThrow({ where: { roundId } })
  const answers = await db.reportAnswer.findMany({ where: { roundId }, orderBy: { position: 'asc' } })
  return {
    plan: staged,
    roundId,
    requestId: id as ReportRequestId,
    answerIds: answers.map((answer) => answer.id as ReportAnswerId),
  }
}
