import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { recordActivity } from '@/lib/activities/commands/record-activity'
import { amendLine } from '@/lib/plans/commands/amend-line'
import { assignSection } from '@/lib/plans/commands/assign-section'
import { remarkOnLine } from '@/lib/plans/commands/remark'
import { reportStatus } from '@/lib/plans/commands/report-status'
import { settleProposal } from '@/lib/plans/commands/settle-proposal'
import { readLine, readLineHistory, readLineRemarks } from '@/lib/plans/queries/line'
import { readMatrix } from '@/lib/plans/queries/matrix'
import { readPlan } from '@/lib/plans/queries/plans'
import { type House, db, deskOfficer, house, official } from '../support/stage'
import { type StagedPlan, activity, plan } from '../support/stage-plans'

describe('tracking an action line', () => {
  let at: House
  let desk: Actor
  let partner: Actor
  let staged: StagedPlan
  let lineId: string

  beforeEach(async () => {
    at = await house()
    desk = await deskOfficer(at)
    partner = await official(at, 'russia')
    staged = await plan(at)
    lineId = staged.lines[0] ?? ''
  })

  const report = (given: object = {}) => ({
    lineId,
    revision: 1,
    state: 'ON_GOING' as const,
    asOn: '2022-03-01',
    words: 'A host is being sought.',
    evidence: '',
    ...given,
  })

  test('the reports on a line are read a page at a time, the newest first, each once', async () => {
    for (let day = 1; day <= 45; day += 1)
      // two a day: a page may end between them
      await reportStatus.as(
        desk,
        report({ revision: day, asOn: `2022-03-${String(Math.ceil(day / 2)).padStart(2, '0')}` }),
      )
    const pages = [await readLineHistory.as(partner, { lineId })]
    for (let next = pages[0]?.next; next; next = pages.at(-1)?.next)
      pages.push(await readLineHistory.as(partner, { lineId, after: next }))
    expect(pages.map(({ rows }) => rows.length)).toEqual([20, 20, 5])
    const read = pages.flatMap(({ rows }) => rows)
    expect(new Set(read.map(({ id }) => id)).size).toBe(45)
    expect(read.map(({ asOn }) => asOn)).toEqual(
      read
        .map(({ asOn }) => asOn)
        .toSorted()
        .toReversed(),
    )
  })

  test('a report is a new entry of the history, and the line and its section say the same', async () => {
    await reportStatus.as(desk, report())
    await reportStatus.as(desk, report({ revision: 2, state: 'ADDRESSED', asOn: '2022-06-01' }))

    const history = await readLineHistory.as(partner, { lineId })
    expect(history.rows.map(({ state, asOn }) => [state, asOn])).toEqual([
      ['ADDRESSED', '2022-06-01'],
      ['ON_GOING', '2022-03-01'],
    ])
    expect(await readLine.as(partner, { lineId })).toMatchObject({
      state: 'ADDRESSED',
      stateAsOn: '2022-06-01',
      quietSince: '2022-06-01',
    })
    const section = await db.planSection.findFirstOrThrow({
      where: { planId: staged.planId },
      orderBy: { position: 'asc' },
    })
    expect(section.counts).toMatchObject({ ADDRESSED: 1, NOT_STARTED: 1 })
  })

  test('a report of an earlier day told later does not turn the line back', async () => {
    await reportStatus.as(desk, report({ state: 'ADDRESSED', asOn: '2022-06-01' }))
    await reportStatus.as(desk, report({ revision: 2, asOn: '2022-01-15' }))
    expect(await readLine.as(desk, { lineId })).toMatchObject({ state: 'ADDRESSED' })
  })

  test.each([
    ['an end without evidence', { state: 'COMPLETED' }, 'invalid'],
    ['a line dropped without a reason', { state: 'NO_LONGER_RELEVANT' }, 'invalid'],
    ['a day that has not come', { asOn: '2190-01-01' }, 'invalid'],
    ['a line that has changed since', { revision: 7 }, 'conflict'],
  ])('refuses %s, and leaves no trace', async (_case, given, code) => {
    await expect(reportStatus.as(desk, report(given))).rejects.toMatchObject({ code })
    expect(await db.lineStatus.count({ where: { lineId } })).toBe(0)
    expect(await db.auditEntry.count({ where: { subject: lineId } })).toBe(0)
  })

  test('the partner reads the status and may not report it', async () => {
    await expect(reportStatus.as(partner, report())).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('a plan of ASEAN alone does not exist for the partner', async () => {
    const closed = await plan(at, { circle: 'ASEAN' })
    expect(await readPlan.as(partner, { planId: closed.planId })).toBeNull()
    expect((await readMatrix.as(partner, { planId: closed.planId })).rows).toEqual([])
    await expect(reportStatus.as(partner, report({ lineId: closed.lines[0] }))).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('lines inherit the leads of their section until they have their own', async () => {
    const own = { lineId, revision: 1, ourTitle: '', priority: 'ORDINARY' as const, targetOn: '2024-01-31' }
    await amendLine.as(desk, { ...own, leads: 'Malaysia; Singapore', focalPoints: '' })
    await assignSection.as(desk, {
      sectionId: staged.sectionId,
      revision: 1,
      leads: 'Thailand',
      focalPoints: '',
    })
    const { rows } = await readMatrix.as(desk, { planId: staged.planId })
    expect(rows.map(({ leads, nextOn }) => [leads, nextOn])).toEqual([
      [['Malaysia', 'Singapore'], '2024-01-31'],
      [['Thailand'], null],
    ])
    const found = await readMatrix.as(desk, { planId: staged.planId, lead: 'Singapore' })
    expect(found.rows.map(({ id }) => id)).toEqual([lineId])
    await expect(amendLine.as(desk, { ...own, leads: '', focalPoints: '' })).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(
      assignSection.as(desk, { sectionId: staged.sectionId, revision: 1, leads: '', focalPoints: '' }),
    ).rejects.toMatchObject({ code: 'conflict' })
  })

  test('a remark stays inside its circle, one for each delegation', async () => {
    const thailand = await official(at, 'thailand')
    const observer = await official(at, 'observer', 'OBSERVER')
    await remarkOnLine.as(thailand, { lineId, circle: 'ASEAN', text: 'Between ourselves.', revision: 0 })
    await remarkOnLine.as(desk, { lineId, circle: 'OWN_DELEGATION', text: 'Ask the ministry.', revision: 0 })
    const read = async (actor: Actor) => (await readLineRemarks.as(actor, { lineId })).map(({ text }) => text)
    expect((await read(desk)).sort()).toEqual(['Ask the ministry.', 'Between ourselves.'])
    expect(await read(thailand)).toEqual(['Between ourselves.'])
    expect(await read(partner)).toEqual([])
    await expect(
      remarkOnLine.as(observer, { lineId, circle: 'ALL_DELEGATIONS', text: 'x', revision: 0 }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await remarkOnLine.as(desk, { lineId, circle: 'OWN_DELEGATION', text: '', revision: 1 })
    expect(await read(desk)).toEqual(['Between ourselves.'])
  })

  test('a remark that a colleague changed meanwhile is not written over, emptied or begun anew', async () => {
    const colleague = await official(at, 'cambodia', 'COORDINATOR_STAFF')
    const say = (text: string, revision: number, actor = desk) =>
      remarkOnLine.as(actor, { lineId, circle: 'OWN_DELEGATION', text, revision })
    await say('Ask the ministry.', 0)
    await say('The ministry was asked.', 1, colleague)
    for (const [text, revision] of [
      ['Ask again.', 1],
      ['', 1],
      ['Begun anew.', 0],
      ['', 0],
    ] as const)
      await expect(say(text, revision)).rejects.toMatchObject({
        code: 'conflict',
        message: expect.stringContaining('What you typed is still here.') as string,
      })
    expect(await readLineRemarks.as(desk, { lineId })).toMatchObject([
      { text: 'The ministry was asked.', revision: 2 },
    ])
    await say('It answered.', 2)
    expect(await readLineRemarks.as(desk, { lineId })).toMatchObject([{ text: 'It answered.', revision: 3 }])
  })

  const workshop = {
    title: 'Workshop',
    kind: 'WORKSHOP',
    state: 'HELD',
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
    links: 'https://example.org/report',
    circle: 'ALL_DELEGATIONS',
  } as const

  test('an activity that was held proposes its lines as addressed; the desk settles each', async () => {
    const { activityId } = await recordActivity.as(desk, {
      partnershipId: at.partnershipId,
      ...workshop,
      lineIds: [...staged.lines],
    })
    expect(await db.activity.findFirstOrThrow({ where: { id: activityId } })).toMatchObject({
      costMinor: 1_250_050n,
      currency: 'USD',
    })
    const [first, second] = (await readMatrix.as(desk, { planId: staged.planId })).rows
    expect(first).toMatchObject({
      state: 'NOT_STARTED',
      proposedState: 'ADDRESSED',
      lastActivityOn: '2022-09-02',
    })
    await settleProposal.as(desk, { lineId: first?.id ?? '', revision: first?.revision ?? 0, accepted: true })
    await settleProposal.as(desk, {
      lineId: second?.id ?? '',
      revision: second?.revision ?? 0,
      accepted: false,
    })
    const after = (await readMatrix.as(desk, { planId: staged.planId })).rows
    expect(after.map(({ state, proposedState }) => [state, proposedState])).toEqual([
      ['ADDRESSED', null],
      ['NOT_STARTED', null],
    ])
    await expect(
      settleProposal.as(desk, { lineId: first?.id ?? '', revision: 99, accepted: true }),
    ).rejects.toMatchObject({ code: 'conflict' })
  })

  test('an activity kept inside ASEAN leaves no trace on a line the partner reads', async () => {
    await activity(at, staged, 'ASEAN')
    expect(await readLine.as(partner, { lineId })).toMatchObject({
      lastActivityOn: null,
      proposedState: null,
    })
    await recordActivity.as(desk, {
      partnershipId: at.partnershipId,
      ...workshop,
      circle: 'ASEAN',
      lineIds: [lineId],
    })
    expect(await readLine.as(partner, { lineId })).toMatchObject({
      lastActivityOn: null,
      proposedState: null,
    })
  })
})
