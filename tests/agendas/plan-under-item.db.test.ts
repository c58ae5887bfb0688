import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import type { AgendaCircle } from '@/lib/agendas/model/agenda'
import { agendaPaper } from '@/lib/agendas/paper/agenda-paper'
import { exportCopy, previewCopy } from '@/lib/agendas/queries/copies'
import { clockOn, setClock } from '@/lib/kernel/clock'
import { presses } from '@/lib/papers/print'
import { reportStatus } from '@/lib/plans/commands/report-status'
import { serveLines } from '@/lib/plans/commands/serve-lines'
import { takeSnapshot } from '@/lib/plans/commands/take-snapshot'
import { type StagedAgenda, agenda, item } from '../support/stage-agendas'
import { type House, db, deskOfficer, house, meeting, official } from '../support/stage'
import { type StagedPlan, activity, plan } from '../support/stage-plans'
import { topic } from '../support/stage-topics'
import { partsOf, wordText } from '../papers/reading'

describe('the item of an agenda that reviews the plan', () => {
  let at: House
  let desk: Actor
  let staged: StagedPlan
  let paper: StagedAgenda
  let topicId: Awaited<ReturnType<typeof topic>>

  beforeEach(async () => {
    setClock(clockOn('2022-12-20'))
    at = await house()
    desk = await deskOfficer(at)
    staged = await plan(at)
    topicId = await topic(at, 'Status of the plan', { desk })
    await db.planOfAction.update({ where: { id: staged.planId }, data: { topicId } })
    const earlier = await meeting(at, { ordinal: 18, startsOn: '2022-05-26', endsOn: '2022-05-26' })
    await takeSnapshot.as(desk, { planId: staged.planId, meetingId: earlier, asOn: '2022-05-20' })
    await report(staged, { state: 'ADDRESSED', asOn: '2022-07-01' })
    paper = await agenda(at, { circle: 'ALL_DELEGATIONS', desk })
    await item(paper, 'Status of the plan', { topicId, circle: 'ALL_DELEGATIONS' })
  })
  afterEach(() => setClock(null))

  const report = async (of: StagedPlan, given: { state: 'ADDRESSED' | 'ON_GOING'; asOn: string }) => {
    const line = await db.actionLine.findFirstOrThrow({ where: { id: of.lines[0] ?? '' } })
    await reportStatus.as(desk, {
      lineId: of.lines[0] ?? '',
      revision: line.revision,
      ...given,
      words: '',
      evidence: '',
    })
  }

  /** What the file says, from the first line to the last. */
  async function printed(audience: AgendaCircle, by = desk, kind: 'annotated' | 'provisional' = 'annotated') {
    const copy = await exportCopy.as(by, {
      meetingId: paper.meetingId,
      paper: kind,
      audience,
      format: 'docx',
    })
    if (copy === null) throw new Error('There is no copy.')
    const parts = partsOf(await presses.docx.print(agendaPaper(copy.kind, copy)))
    return wordText(Object.values(parts).join('\n'))
  }
  const leftOut = async (audience: AgendaCircle, by = desk) =>
    (await previewCopy.as(by, { meetingId: paper.meetingId, paper: 'annotated', audience }))?.leftOut

  test('carries the figure with its definition and its day, and what happened since the last meeting of the series', async () => {
    await activity(at, staged)
    const words = await printed('ALL_DELEGATIONS')
    expect(words).toContain('Status of the CPA')
    expect(words).toContain('1 of 2 lines addressed or completed (50 %), as of 20 December 2022.')
    expect(words).toContain('Addressed: at least one activity has been held.')
    expect(words).toContain(
      'Since the 18th ARSOM (as of 20 May 2022): 1 line moved, 1 activity held, 0 lines gone quiet.',
    )
    expect(words).toContain('From not started to addressed: line 1.1.1.')
    expect(await printed('ALL_DELEGATIONS', desk, 'provisional')).not.toContain('lines addressed')
  })

  test('another meeting’s report is not taken for that of the series', async () => {
    const other = await meeting(at, { ordinal: 3, startsOn: '2022-08-01', endsOn: '2022-08-01' })
    const { seriesId: _own, ...series } = { seriesId: at.seriesId, partnershipId: at.partnershipId }
    await db.series.create({
      data: {
        id: `${at.seriesId}x`,
        ...series,
        kind: 'JCC',
        title: 'JCC',
        shortTitle: 'ARJCC',
        skeleton: [],
      },
    })
    await db.meeting.update({ where: { id: other }, data: { seriesId: `${at.seriesId}x` } })
    await takeSnapshot.as(desk, { planId: staged.planId, meetingId: other, asOn: '2022-08-01' })
    expect(await printed('ALL_DELEGATIONS')).toContain(
      'Since the 18th ARSOM (as of 20 May 2022): 1 line moved',
    )
  })

  test('an activity told to ASEAN alone is counted for ASEAN, and for nobody else', async () => {
    await activity(at, staged, 'ASEAN')
    expect(await printed('ASEAN')).toContain('1 line moved, 1 activity held')
    for (const audience of ['ALL_DELEGATIONS', 'CO_CHAIRS', 'ASEAN_AND_SECRETARIAT'] as const)
      expect(await printed(audience)).toContain('1 line moved, 0 activities held')
    const russia = await official(at, 'russia')
    expect(await printed('OWN_DELEGATION', russia)).toContain('0 activities held')
    expect(await leftOut('ALL_DELEGATIONS')).toMatchObject([{ circle: 'ASEAN', plans: 0, activities: 1 }])
    expect(await leftOut('ALL_DELEGATIONS', russia)).toEqual([])
  })

  test('a line kept closer than its plan is in no figure of a wider copy', async () => {
    const [lineId = ''] = staged.lines
    await db.actionLine.update({ where: { id: lineId }, data: { circle: 'ASEAN' } })
    const wide = await printed('ALL_DELEGATIONS')
    expect(wide).toContain('0 of 1 lines addressed or completed (0 %)')
    expect(wide).toContain('0 lines moved')
    expect(wide).not.toContain('1.1.1')
    expect(await printed('ASEAN')).toContain('1 of 2 lines addressed or completed (50 %)')
  })

  test('a plan kept by ASEAN is told to ASEAN, marked, and not even named to others', async () => {
    const closer = await plan(at, { circle: 'ASEAN' })
    await db.planOfAction.update({
      where: { id: closer.planId },
      data: { topicId, shortTitle: 'HUSHED PLAN' },
    })
    expect(await printed('ASEAN')).toContain('HUSHED PLAN')
    expect(await printed('ALL_DELEGATIONS')).not.toContain('HUSHED PLAN')
    expect(await printed('OWN_DELEGATION', await official(at, 'russia'))).not.toContain('HUSHED PLAN')
    expect(await leftOut('ALL_DELEGATIONS')).toMatchObject([{ circle: 'ASEAN', plans: 1, activities: 0 }])
  })

  test('a report that was kept closer is not compared with in a wider copy', async () => {
    await db.planSnapshot.updateMany({ where: { planId: staged.planId }, data: { circle: 'ASEAN' } })
    expect(await printed('ALL_DELEGATIONS')).not.toContain('Since the')
    expect(await printed('ASEAN')).toContain('Since the 18th ARSOM')
  })

  test('once the meeting is over, the paper says what was reported to it, and nothing where nothing was', async () => {
    setClock(clockOn('2023-05-10'))
    expect(await printed('ALL_DELEGATIONS')).not.toContain('lines addressed')
    await takeSnapshot.as(desk, { planId: staged.planId, meetingId: paper.meetingId, asOn: '2023-04-20' })
    await report(staged, { state: 'ON_GOING', asOn: '2023-05-09' })
    const words = await printed('ALL_DELEGATIONS')
    expect(words).toContain('1 of 2 lines addressed or completed (50 %), as of 20 April 2023.')
    expect(words).toContain('Since the 18th ARSOM (as of 20 May 2022): 1 line moved')
  })

  test('what is held under a sector’s line counts once; through a closer plan only for its readers', async () => {
    const sector = await plan(at)
    await db.planOfAction.update({ where: { id: sector.planId }, data: { kind: 'SECTOR_PLAN' } })
    const [lineId] = sector.lines
    if (lineId === undefined) throw new Error('The plan has no line.')
    const lines = [{ lineId, serves: [...staged.lines] }]
    await serveLines.as(desk, { planId: sector.planId, intoId: staged.planId, lines })
    const activityId = await activity(at, sector)
    expect(await printed('ALL_DELEGATIONS')).toContain('1 line moved, 1 activity held')
    const [first = ''] = staged.lines
    const { lineId: _line, ...tie } = await db.activityLine.findFirstOrThrow({ where: { activityId } })
    await db.activityLine.create({ data: { ...tie, lineId: first, planId: staged.planId } })
    expect(await printed('ALL_DELEGATIONS')).toContain('1 line moved, 1 activity held')
    await db.activityLine.deleteMany({ where: { activityId, lineId: first } })
    await db.lineServing.updateMany({ where: { planId: sector.planId }, data: { circle: 'ASEAN' } })
    expect(await printed('ALL_DELEGATIONS')).toContain('0 activities held')
    expect(await printed('ASEAN')).toContain('1 activity held')
  })
})
