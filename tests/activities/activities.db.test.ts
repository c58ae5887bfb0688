import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { changeActivity } from '@/lib/activities/commands/change-activity'
import {
  addActivityFile,
  addLineFile,
  removeEvidenceFile,
  restoreEvidenceFile,
} from '@/lib/activities/commands/evidence'
import { recordActivity } from '@/lib/activities/commands/record-activity'
import { setActivityState } from '@/lib/activities/commands/set-state'
import { listActivities, readActivity } from '@/lib/activities/queries/activities'
import { activityChoices } from '@/lib/activities/queries/choices'
import { downloadEvidence, filesOfActivity, filesOfLine } from '@/lib/activities/queries/evidence'
import { enterMoney } from '@/lib/funds/commands/enter-money'
import { readFund } from '@/lib/funds/queries/funds'
import type { ActivityId } from '@/lib/kernel/ids'
import { readLine } from '@/lib/plans/queries/line'
import { type House, db, deskOfficer, house, official } from '../support/stage'
import { fund } from '../support/stage-funds'
import { type StagedPlan, plan } from '../support/stage-plans'

describe('activities', () => {
  let at: House
  let desk: Actor
  let partner: Actor
  let staged: StagedPlan

  const typed = {
    title: 'Workshop',
    kind: 'WORKSHOP',
    state: 'PLANNED',
    startsOn: '2022-09-01',
    endsOn: '2022-09-02',
    place: 'Jakarta',
    organiser: 'Indonesia',
    participants: 20,
    cost: '12,500.50',
    currency: 'usd',
    fundId: null,
    fundYear: null,
    summary: '',
    links: '',
    circle: 'ALL_DELEGATIONS',
  } as const

  const file = (fileId: string) => ({
    fileId,
    fileName: 'report.pdf',
    mediaType: 'application/pdf',
    size: 12,
    blobHash: 'b'.repeat(64),
  })

  async function recorded(given: object = {}): Promise<ActivityId> {
    const all = { partnershipId: at.partnershipId, ...typed, lineIds: [...staged.lines], ...given }
    return (await recordActivity.as(desk, all)).activityId
  }

  beforeEach(async () => {
    at = await house()
    desk = await deskOfficer(at)
    partner = await official(at, 'russia')
    staged = await plan(at)
  })

  test('one activity serves lines of several plans', async () => {
    const sector = await plan(at, { texts: ['Exchange data on energy'] })
    const activityId = await recorded({ lineIds: [staged.lines[0], sector.lines[0]] })
    for (const { planId } of [staged, sector])
      expect((await listActivities.as(partner, { planId })).rows.map(({ id }) => id)).toEqual([activityId])
  })

  test('holding it proposes its lines as addressed; taking that back withdraws the proposal', async () => {
    const activityId = await recorded()
    const lineId = staged.lines[0] ?? ''
    expect(await readLine.as(desk, { lineId })).toMatchObject({ proposedState: null, nextOn: '2022-09-01' })
    await setActivityState.as(desk, { activityId, revision: 1, state: 'HELD' })
    expect(await readLine.as(desk, { lineId })).toMatchObject({
      state: 'NOT_STARTED',
      proposedState: 'ADDRESSED',
      lastActivityOn: '2022-09-02',
    })
    await setActivityState.as(desk, { activityId, revision: 2, state: 'CANCELLED' })
    expect(await readLine.as(desk, { lineId })).toMatchObject({ proposedState: null, lastActivityOn: null })
  })

  test('refuses to hold what has not begun, to change what has changed, and anybody but the desk', async () => {
    const activityId = await recorded({ startsOn: '2190-01-01', endsOn: '2190-01-02' })
    const held = { activityId, revision: 1, state: 'HELD' } as const
    await expect(setActivityState.as(desk, held)).rejects.toMatchObject({ code: 'invalid' })
    await expect(
      setActivityState.as(desk, { ...held, revision: 9, state: 'CANCELLED' }),
    ).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(setActivityState.as(partner, held)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(
      changeActivity.as(partner, { ...typed, activityId, revision: 1, lineIds: [...staged.lines] }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await expect(recorded({ lineIds: [staged.lines[0], 'nowhere'] })).rejects.toMatchObject({
      code: 'invalid',
    })
    await expect(recorded({ endsOn: '2022-08-01' })).rejects.toMatchObject({ code: 'invalid' })
  })

  test('the list narrows by state, kind, year and words, and pages by key', async () => {
    const seminar = await recorded({
      title: 'Energy seminar',
      kind: 'MEETING',
      startsOn: '2021-12-01',
      endsOn: '2021-12-01',
    })
    const workshop = await recorded()
    const ids = async (given: object) =>
      (await listActivities.as(partner, { planId: staged.planId, ...given })).rows.map(({ id }) => id)
    expect(await ids({})).toEqual([workshop, seminar])
    expect(await ids({ kind: 'MEETING' })).toEqual([seminar])
    expect(await ids({ year: 2022 })).toEqual([workshop])
    expect(await ids({ find: 'Energy seminar' })).toEqual([seminar])
    expect(await ids({ state: 'HELD' })).toEqual([])
    expect(await ids({ after: `2022-09-01~${workshop}` })).toEqual([seminar])
  })

  test('evidence is as open as the activity, and follows when its circle narrows', async () => {
    const activityId = await recorded({ circle: 'ALL_DELEGATIONS' })
    const fundId = await fund(at)
    await addActivityFile.as(desk, { activityId, ...file(`f${activityId}`) })
    await addActivityFile.as(desk, { activityId, ...file(`f${activityId}`) })
    await enterMoney.as(desk, {
      fundId,
      kind: 'COMMITMENT',
      amount: '100',
      year: 2022,
      on: '2022-08-01',
      activityId,
      words: '',
    })
    const lineId = staged.lines[0] ?? ''
    expect(await filesOfActivity.as(partner, { activityId })).toHaveLength(1)
    expect(await filesOfLine.as(partner, { lineId })).toMatchObject([{ activity: { title: 'Workshop' } }])
    expect(await readFund.as(partner, { fundId })).toMatchObject({ promised: 10_000 })

    await changeActivity.as(desk, {
      ...typed,
      circle: 'ASEAN',
      activityId,
      revision: 1,
      lineIds: [...staged.lines],
    })
    expect(await readActivity.as(partner, { activityId })).toBeNull()
    expect(await filesOfLine.as(partner, { lineId })).toEqual([])
    expect(await downloadEvidence.as(partner, { fileId: `f${activityId}` })).toBeNull()
    expect(await readFund.as(partner, { fundId })).toMatchObject({ promised: 0 })
    expect(await filesOfLine.as(desk, { lineId })).toHaveLength(1)
  })

  test('a file is taken off and brought back; taking it away leaves a trace', async () => {
    const lineId = staged.lines[0] ?? ''
    const fileId = `l${lineId}`
    await addLineFile.as(desk, { lineId, ...file(fileId) })
    expect(await downloadEvidence.as(partner, { fileId })).toMatchObject({ fileName: 'report.pdf' })
    expect(await db.auditEntry.count({ where: { subject: fileId, fact: 'activities.downloadFile' } })).toBe(1)
    await removeEvidenceFile.as(desk, { fileId })
    expect(await filesOfLine.as(desk, { lineId })).toEqual([])
    expect(await downloadEvidence.as(partner, { fileId })).toBeNull()
    await expect(removeEvidenceFile.as(desk, { fileId })).rejects.toMatchObject({ code: 'conflict' })
    await restoreEvidenceFile.as(desk, { fileId })
    expect(await filesOfLine.as(desk, { lineId })).toHaveLength(1)
    for (const act of [
      () => removeEvidenceFile.as(partner, { fileId }),
      () => restoreEvidenceFile.as(partner, { fileId }),
      () => addLineFile.as(partner, { lineId, ...file('x') }),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('the choices of a form are what the actor may read', async () => {
    await recorded({ circle: 'ASEAN' })
    const mine = await activityChoices.as(desk, { partnershipId: at.partnershipId })
    expect([mine.lines.length, mine.activities.length]).toEqual([2, 1])
    const theirs = await activityChoices.as(partner, { partnershipId: at.partnershipId })
    expect([theirs.lines.length, theirs.activities.length]).toEqual([2, 0])
  })
})
