import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { printDocx } from '@/lib/papers/print-docx/print-docx'
import { printXlsx } from '@/lib/papers/print-xlsx/print-xlsx'
import { remarkOnLine } from '@/lib/plans/commands/remark'
import { reportStatus } from '@/lib/plans/commands/report-status'
import { takeSnapshot } from '@/lib/plans/commands/take-snapshot'
import { executiveReport } from '@/lib/plans/paper/executive-report'
import { matrixPaper } from '@/lib/plans/paper/matrix'
import { copyPlan, previewPlanCopy } from '@/lib/plans/queries/copy'
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
    await remarkOnLine.as(desk, { lineId, circle: 'ASEAN', text: 'Between ourselves.', revision: 0 })
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

  test('what of the reader’s own view stays out of a copy is counted by circle, for nobody else', async () => {
    await activity(at, staged, 'ASEAN')
    await remarkOnLine.as(desk, { lineId, circle: 'OWN_DELEGATION', text: 'Ask the ministry.', revision: 0 })
    const { planId } = staged
    expect((await previewPlanCopy.as(desk, { planId }))?.leftOut).toEqual([
      { circle: 'OWN_DELEGATION', remarks: 1, activities: 0 },
      { circle: 'ASEAN', remarks: 0, activities: 1 },
    ])
    expect((await previewPlanCopy.as(await official(at, 'russia'), { planId }))?.leftOut).toEqual([])
    expect(await db.auditEntry.count({ where: { fact: 'plans.previewCopy' } })).toBe(0)
  })

  test('a filtered copy holds the lines of the filter and says so', async () => {
    await reportStatus.as(desk, { lineId, revision: 1, ...addressed })
    const copy = await copyPlan.as(desk, { planId: staged.planId, states: ['ADDRESSED'], lead: 'Indonesia' })
    expect(copy.lines.map(({ reference }) => reference)).toEqual(['1.1.1'])
    expect(matrixPaper(copy).subtitles).toContain('Lines with the status addressed, led by Indonesia')
    await expect(copyPlan.as(desk, { planId: staged.planId, silent: 900 })).rejects.toMatchObject({
      code: 'invalid',
    })
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
    expect(words).toContain('Of 2 lines, 1 has been addressed or completed (50 %), as of')
    expect(JSON.stringify(matrixPaper(copy))).toContain('1 of 2 lines addressed or completed (50 %), as of')
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
    const copy = await copyPlan.as(desk, { planId: staged.planId })
    expect(JSON.stringify(executiveReport(copy))).toContain(
      'Since the 18th ARSOM (as of 1 May 2022): 1 line moved, 1 activity held, 0 lines gone quiet.',
    )
    await expect(
      takeSnapshot.as(await official(at, 'russia'), { planId: staged.planId, meetingId, asOn: '2022-05-01' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await expect(
      takeSnapshot.as(desk, { planId: staged.planId, meetingId, asOn: '2190-05-01' }),
    ).rejects.toMatchObject({ code: 'invalid' })
    await expect(
      takeSnapshot.as(desk, { planId: staged.planId, meetingId, asOn: '2022-05-01' }),
    ).rejects.toMatchObject({ code: 'conflict' })
  })

  test('a snapshot as of an earlier day tells of that day, not of today', async () => {
    const second = staged.lines[1] ?? ''
    await reportStatus.as(desk, { lineId, revision: 1, ...addressed, state: 'ON_GOING', asOn: '2022-01-01' })
    await activity(at, staged)
    await reportStatus.as(desk, { lineId, revision: 2, ...addressed })
    await reportStatus.as(desk, { lineId: second, revision: 1, ...addressed, asOn: '2022-08-01' })
    const taken = async (ordinal: number, asOn: string) => {
      const meetingId = await meeting(at, { ordinal })
      return (await takeSnapshot.as(desk, { planId: staged.planId, meetingId, asOn })).snapshotId
    }
    const early = await taken(18, '2022-05-01')
    const late = await taken(19, '2022-07-15')
    const told = async (snapshotId: typeof early) =>
      (await readSnapshot.as(desk, { snapshotId }))?.lines.map(({ state, stateAsOn, lastActivityOn }) => [
        state,
        stateAsOn,
        lastActivityOn,
      ])
    expect(await told(early)).toEqual([
      ['ON_GOING', '2022-01-01', null],
      ['NOT_STARTED', null, null],
    ])
    expect(await told(late)).toEqual([
      ['ADDRESSED', '2022-07-01', '2022-06-02'],
      ['NOT_STARTED', null, null],
    ])

    // between the two, whichever is named first
    for (const [snapshotId, untilId] of [
      [early, late],
      [late, early],
    ] as const) {
      const between = await readSince.as(desk, { planId: staged.planId, snapshotId, untilId })
      expect(between).toMatchObject({ occasion: '18th ARSOM', until: { occasion: '19th ARSOM' }, held: 1 })
      expect(between?.moved.map(({ line, from }) => [line.reference, from])).toEqual([['1.1.1', 'ON_GOING']])
    }
    const other = await plan(at)
    expect(await readSince.as(desk, { planId: other.planId, snapshotId: early })).toBeNull()
  })
})
