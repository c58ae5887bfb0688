import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { presses } from '@/lib/papers/print'
import { amendLine } from '@/lib/plans/commands/amend-line'
import { remarkOnLine } from '@/lib/plans/commands/remark'
import { reportStatus } from '@/lib/plans/commands/report-status'
import { takeReturned } from '@/lib/plans/commands/take-returned'
import { matrixSheet } from '@/lib/plans/paper/matrix'
import { copyPlan } from '@/lib/plans/queries/copy'
import { readLine, readLineHistory, readLineRemarks } from '@/lib/plans/queries/line'
import { readLineTrail } from '@/lib/plans/queries/line-trail'
import { readPlan } from '@/lib/plans/queries/plans'
import { readCells } from '@/lib/plans/queries/returned'
import { namesOfColumn } from '@/lib/plans/rules/names'
import { readReturnedFile } from '@/lib/plans/rules/read-returned-file'
import { compareReturned } from '@/lib/plans/rules/returned'
import { type House, db, deskOfficer, house, official } from '../support/stage'
import { type StagedPlan, plan } from '../support/stage-plans'

const untouched = { report: null, leads: null, targetOn: null, remark: null }
const addressed = { state: 'ADDRESSED' as const, asOn: '2022-06-01', evidence: '' }

describe('taking over what came back in a matrix', () => {
  let at: House
  let desk: Actor
  let staged: StagedPlan
  let first: StagedPlan['lines'][number]
  let second: StagedPlan['lines'][number]

  beforeEach(async () => {
    at = await house()
    desk = await deskOfficer(at)
    staged = await plan(at, { texts: ['Hold the dialogue', 'Train officials', 'Exchange students'] })
    const [one, two] = staged.lines
    if (one === undefined || two === undefined) throw new Error('The plan has no lines.')
    first = one
    second = two
  })

  type Row = Parameters<(typeof takeReturned)['as']>[1]['rows'][number]
  const row = (lineId: Row['lineId'], given: Partial<Row>): Row => ({
    lineId,
    revision: 1,
    ...untouched,
    ...given,
  })
  const take = (
    rows: readonly Row[],
    actor = desk,
    circle: 'OWN_DELEGATION' | 'ALL_DELEGATIONS' = 'OWN_DELEGATION',
  ) => takeReturned.as(actor, { planId: staged.planId, circle, rows: [...rows] })
  const entries = () => db.auditEntry.count({ where: { fact: 'plans.takeReturned' } })

  test('writes every accepted cell and one entry of the trail', async () => {
    const before = await entries()
    await take([
      row(first, {
        report: { state: 'COMPLETED', asOn: '2022-06-01', evidence: 'The report of the SOM' },
        leads: 'Malaysia; Singapore',
        targetOn: '2024-01-31',
        remark: { text: '=cmd|<b>bold</b>', revision: 0 },
      }),
      row(second, { report: addressed }),
    ])
    expect(await readLine.as(desk, { lineId: first })).toMatchObject({
      state: 'COMPLETED',
      stateAsOn: '2022-06-01',
      leads: ['Malaysia', 'Singapore'],
      targetOn: '2024-01-31',
      revision: 2,
    })
    expect((await readLineHistory.as(desk, { lineId: first })).rows).toMatchObject([
      { words: 'As in the returned matrix.', evidence: 'The report of the SOM' },
    ])
    expect(await readLineRemarks.as(desk, { lineId: first })).toMatchObject([
      { text: '=cmd|<b>bold</b>', circle: 'OWN_DELEGATION' },
    ])
    const head = await readPlan.as(desk, { planId: staged.planId })
    const section = await db.planSection.findFirstOrThrow({
      where: { planId: staged.planId },
      orderBy: { position: 'asc' },
    })
    expect(section.counts).toMatchObject({ COMPLETED: 1, ADDRESSED: 1, NOT_STARTED: 1 })
    expect(head?.leadNames).toEqual(['Indonesia', 'Malaysia', 'Singapore'])
    expect(await entries()).toBe(before + 1)
    expect(await db.auditEntry.count({ where: { subject: { in: [...staged.lines] } } })).toBe(0)
    const trail = await readLineTrail.as(desk, { lineId: first })
    expect(trail.map(({ words }) => words)).toEqual([
      'took the status, the leads and the target date over from a returned matrix',
    ])
    expect(await readLineTrail.as(desk, { lineId: staged.lines[2] ?? '' })).toEqual([])
  })

  test('a sheet goes out, comes back and is taken over; read in again it changes nothing', async () => {
    await reportStatus.as(desk, { lineId: first, revision: 1, ...addressed, words: '' })
    const copy = await copyPlan.as(desk, {
      planId: staged.planId,
      audience: 'ALL_DELEGATIONS',
      format: 'xlsx',
    })
    const bytes = new Uint8Array(await presses.xlsx.print(matrixSheet(copy)))
    const sheet = readReturnedFile(bytes, 'matrix.xlsx')
    const compare = async (rows = sheet) =>
      compareReturned(rows, (await readCells.as(desk, { planId: staged.planId })) ?? [], new Date())
    expect(await compare()).toEqual({ changes: [], same: 3, unknown: [], reworded: [] })

    const said = sheet.map((one) => ({
      ...one,
      status: 'On-going',
      asOn: '2022-09-01',
      remarks: 'Said by the focal point',
    }))
    const { changes } = await compare(said)
    expect(changes.map(({ doubt, problem }) => doubt ?? problem)).toEqual([null, null, null])
    await take(
      changes.map(({ line, report, remark }) =>
        row(line.id, {
          revision: line.revision,
          report,
          remark: { text: remark ?? '', revision: line.ownRemarkRevision },
        }),
      ),
    )
    expect(await compare(said)).toEqual({ changes: [], same: 3, unknown: [], reworded: [] })
    const late = (await compare(sheet.map((one) => ({ ...one, status: 'Addressed', asOn: '2022-10-01' }))))
      .changes
    expect(late.every(({ doubt }) => doubt?.includes('has changed since the sheet was taken out'))).toBe(true)
  })

  test('empties what the desk lets a sheet empty: leads fall back to the section’s, the date and the remark go', async () => {
    await take([
      row(first, {
        leads: 'Malaysia',
        targetOn: '2024-01-31',
        remark: { text: 'Said once', revision: 0 },
      }),
    ])
    const before = await readLine.as(desk, { lineId: first })
    await take([row(first, { revision: 2, leads: '', targetOn: '', remark: { text: '', revision: 1 } })])
    const section = await db.planSection.findFirst({
      where: { planId: staged.planId },
      select: { leads: true },
    })
    expect(before).toMatchObject({ leads: ['Malaysia'], targetOn: '2024-01-31' })
    expect(await readLine.as(desk, { lineId: first })).toMatchObject({
      leads: namesOfColumn(section?.leads ?? ''),
      targetOn: null,
      revision: 3,
    })
    expect(await readLineRemarks.as(desk, { lineId: first })).toEqual([])
    expect((await readCells.as(desk, { planId: staged.planId }))?.[0]).toMatchObject({
      ownLeads: [],
      nextOn: null,
    })
    await expect(take([row(second, { remark: { text: '', revision: 4 } })])).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test.each<[string, (row: Partial<Row>) => Partial<Row>, string]>([
    ['an end without evidence', () => ({ report: { ...addressed, state: 'COMPLETED' } }), 'invalid'],
    ['a day that has not come', () => ({ report: { ...addressed, asOn: '2190-01-01' } }), 'invalid'],
    ['a line that changed meanwhile', (given) => ({ ...given, revision: 7 }), 'conflict'],
    ['a remark that changed meanwhile', () => ({ remark: { text: 'A word', revision: 3 } }), 'conflict'],
    ['a row that changes nothing', () => untouched, 'invalid'],
  ])('saves nothing at all for %s, and says for which line', async (_case, spoil, code) => {
    const before = await entries()
    const rows = [row(first, { report: addressed }), row(second, spoil({ report: addressed }))]
    const refusal = await take(rows).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code })
    expect((refusal as Error).message).toContain('1.1.2')
    expect(Object.keys((refusal as { fields: object }).fields)).toEqual([second])
    expect(await db.lineStatus.count({ where: { planId: staged.planId } })).toBe(0)
    expect(await readLine.as(desk, { lineId: first })).toMatchObject({ state: 'NOT_STARTED', revision: 1 })
    expect(await entries()).toBe(before)
  })

  test('refuses the same line twice, a line of another plan and one of another partnership, and writes nothing', async () => {
    await expect(
      take([row(first, { report: addressed }), row(first, { targetOn: '2024-01-31' })]),
    ).rejects.toMatchObject({ code: 'invalid' })
    for (const other of [await plan(at), await plan(await house())]) {
      const strange = other.lines[0]
      if (strange === undefined) throw new Error('The plan has no lines.')
      const rows = [row(first, { report: addressed }), row(strange, { report: addressed })]
      await expect(take(rows)).rejects.toMatchObject({
        code: 'conflict',
        fields: { [strange]: ['This plan has no such line any more.'] },
      })
      expect(await db.lineStatus.count({ where: { lineId: { in: [first, strange] } } })).toBe(0)
    }
  })

  test('a line that left the plan meanwhile is refused', async () => {
    await db.actionLine.update({ where: { id: second }, data: { goneOn: '2022-01-01' } })
    await expect(
      take([row(first, { report: addressed }), row(second, { report: addressed })]),
    ).rejects.toMatchObject({ code: 'conflict' })
    expect(await db.lineStatus.count({ where: { planId: staged.planId } })).toBe(0)
  })

  test('is the desk’s alone: a reader is told no, a stranger that there is nothing', async () => {
    const rows = [row(first, { report: addressed })]
    for (const who of ['russia', 'thailand'] as const)
      await expect(take(rows, await official(at, who))).rejects.toMatchObject({ code: 'forbidden' })
    await expect(take(rows, await deskOfficer(await house()))).rejects.toMatchObject({ code: 'not-found' })
    const closed = await plan(at, { circle: 'ASEAN' })
    const hidden = {
      planId: closed.planId,
      circle: 'OWN_DELEGATION' as const,
      rows: [row(first, { report: addressed })],
    }
    await expect(takeReturned.as(await official(at, 'russia'), hidden)).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await readCells.as(await official(at, 'russia'), { planId: staged.planId })).toBeNull()
  })

  test('words added to a remark never open it to more readers, nor are they opened by it', async () => {
    await remarkOnLine.as(desk, { lineId: first, circle: 'OWN_DELEGATION', text: 'Ours alone.', revision: 0 })
    await remarkOnLine.as(desk, { lineId: second, circle: 'ALL_DELEGATIONS', text: 'For all.', revision: 0 })
    await take(
      [first, second].map((lineId) => row(lineId, { remark: { text: 'Ours alone.\nMore.', revision: 1 } })),
      desk,
      'ALL_DELEGATIONS',
    )
    const partner = await official(at, 'russia')
    expect(await readLineRemarks.as(partner, { lineId: first })).toEqual([])
    await take([row(second, { remark: { text: 'Secret.', revision: 2 } })])
    expect(await readLineRemarks.as(partner, { lineId: second })).toEqual([])
  })

  test('two officers who take the same sheet over at once: one saves, the other is told', async () => {
    const rows = [row(first, { report: addressed }), row(second, { report: addressed })]
    const outcomes = await Promise.allSettled([take(rows), take(rows)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db.lineStatus.count({ where: { planId: staged.planId } })).toBe(2)
    await expect(
      amendLine.as(desk, {
        lineId: first,
        revision: 1,
        ourTitle: '',
        priority: 'HIGH',
        targetOn: null,
        leads: '',
        focalPoints: '',
      }),
    ).rejects.toMatchObject({ code: 'conflict' })
  })
})
