import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { printDocx } from '@/lib/papers/print-docx/print-docx'
import { printXlsx } from '@/lib/papers/print-xlsx/print-xlsx'
import { remarkOnLine } from '@/lib/plans/commands/remark'
import { reportStatus } from '@/lib/plans/commands/report-status'
import { takeSnapshot } from '@/lib/plans/commands/take-snapshot'
import { executiveReport, matrixPaper } from '@/lib/plans/paper/report'
import { copyPlan } from '@/lib/plans/queries/copy'
import { readSince, readSnapshot } from '@/lib/plans/queries/snapshots'
import { type House, db, deskOfficer, house, meeting, official } from '../support/stage'
import { type StagedPlan, activity, plan } from '../support/stage-plans'

describe('a plan on paper', () => {
  let at: House
  let desk: Actor
  let staged: StagedPlan
  let lineId: string

  beforeEach(async () => {
    at = await house()
    desk = await deskOfficer(at)
    staged = await plan(at)
    lineId = staged.lines[0] ?? ''
  })

  const addressed = { state: 'ADDRESSED', asOn: '2022-07-01', words: '', evidence: '' } as const

  test('a copy holds only what its whole audience may read', async () => {
    await activity(at, staged, 'ASEAN')
    await remarkOnLine.as(desk, { lineId, circle: 'ASEAN', text: 'Between ourselves.' })
    const { planId } = staged
    const open = await copyPlan.as(desk, { planId, audience: 'ALL_DELEGATIONS' })
    expect(open.activities).toEqual([])
    expect(open.lines.flatMap(({ remarks }) => remarks)).toEqual([])
    const narrow = await copyPlan.as(desk, { planId, audience: 'ASEAN' })
    expect(narrow.activities).toHaveLength(1)
    expect(narrow.lines[0]?.remarks).toEqual(['Between ourselves.'])
    const partners = await copyPlan.as(await official(at, 'russia'), { planId, audience: 'ASEAN' })
    expect([partners.activities, partners.lines.flatMap(({ remarks }) => remarks)]).toEqual([[], []])
    expect(await db.auditEntry.count({ where: { fact: 'plans.copy', subject: planId } })).toBe(3)
  })

  test('a plan kept by ASEAN is not copied for all delegations', async () => {
    const { planId } = await plan(at, { circle: 'ASEAN' })
    await expect(copyPlan.as(desk, { planId, audience: 'ALL_DELEGATIONS' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  test('the matrix and the report are printed with their figure', async () => {
    await reportStatus.as(desk, { lineId, revision: 1, ...addressed })
    const copy = await copyPlan.as(desk, { planId: staged.planId })
    const words = JSON.stringify(executiveReport(copy))
    expect(words).toContain('1 of 2 lines addressed or completed (50 %), as of')
    expect((await printXlsx(matrixPaper(copy))).subarray(0, 2).toString()).toBe('PK')
    expect((await printDocx(matrixPaper(copy))).subarray(0, 2).toString()).toBe('PK')
  })

  test('a snapshot stays as it was, and what came after it is told', async () => {
    await reportStatus.as(desk, { lineId, revision: 1, ...addressed, state: 'ON_GOING', asOn: '2022-01-01' })
    const meetingId = await meeting(at, { ordinal: 18 })
    const { snapshotId } = await takeSnapshot.as(desk, {
      planId: staged.planId,
      meetingId,
      asOn: '2022-05-01',
    })
    await activity(at, staged)
    await reportStatus.as(desk, { lineId, revision: 2, ...addressed })

    const snapshot = await readSnapshot.as(desk, { snapshotId })
    expect(snapshot).toMatchObject({ occasion: '18th ARSOM', counts: { ON_GOING: 1, NOT_STARTED: 1 } })
    const since = await readSince.as(desk, { planId: staged.planId })
    expect(since?.moved.map(({ line, from }) => [line.reference, from, line.state])).toEqual([
      ['1.1.1', 'ON_GOING', 'ADDRESSED'],
    ])
    expect(since?.activities).toHaveLength(1)
    expect((await copyPlan.as(desk, { planId: staged.planId })).since).toBe(
      'Since the 18th ARSOM (as of 1 May 2022): 1 line moved, 1 activity held, 0 lines gone quiet.',
    )
    await expect(
      takeSnapshot.as(await official(at, 'russia'), { planId: staged.planId, meetingId, asOn: '2022-05-01' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await expect(
      takeSnapshot.as(desk, { planId: staged.planId, meetingId, asOn: '2190-05-01' }),
    ).rejects.toMatchObject({ code: 'invalid' })
  })
})
