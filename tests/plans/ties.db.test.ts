import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { setActivityState } from '@/lib/activities/commands/set-state'
import { activitiesOfLine, listActivities } from '@/lib/activities/queries/activities'
import type { ActionLineId } from '@/lib/kernel/ids'
import { carryOver } from '@/lib/plans/commands/carry-over'
import { serveLines } from '@/lib/plans/commands/serve-lines'
import { settleProposal } from '@/lib/plans/commands/settle-proposal'
import { copyPlan } from '@/lib/plans/queries/copy'
import { readLine } from '@/lib/plans/queries/line'
import { readMatrix } from '@/lib/plans/queries/matrix'
import { readLineTies, readMapping } from '@/lib/plans/queries/ties'
import { suggestLines } from '@/lib/plans/rules/carrying'
import { type House, db, deskOfficer, house, official } from '../support/stage'
import { type StagedPlan, activity, plan } from '../support/stage-plans'

const first = (staged: StagedPlan): ActionLineId => staged.lines[0] ?? ('' as ActionLineId)

describe('lines of one plan have to do with lines of another', () => {
  let at: House
  let desk: Actor
  let old: StagedPlan
  let next: StagedPlan

  beforeEach(async () => {
    at = await house()
    desk = await deskOfficer(at)
    old = await plan(at, { texts: ['Hold a yearly dialogue of energy officials', 'Train diplomats'] })
    next = await plan(at, { texts: ['Hold the yearly dialogue of energy officials'] })
  })

  test('an unfinished line goes on in the likest line, or as a new one without a number, and both tell of it', async () => {
    const { lines, others } = await readMapping.as(desk, { planId: old.planId, intoId: next.planId })
    expect([...suggestLines(lines, others)]).toEqual([[first(old), first(next)]])
    const carried = [
      { lineId: first(old), intoLineId: first(next) },
      { lineId: old.lines[1] ?? first(old), intoLineId: null },
    ]
    const input = { planId: old.planId, intoId: next.planId, carried }
    expect(await carryOver.as(desk, input)).toEqual({ added: 1, linked: 1 })
    const { rows } = await readMatrix.as(desk, { planId: next.planId })
    expect(rows.map(({ reference, text }) => [reference, text])).toEqual([
      ['1.1.1', 'Hold the yearly dialogue of energy officials'],
      ['', 'Train diplomats'],
    ])
    expect((await readLineTies.as(desk, { lineId: first(old) }))?.into).toMatchObject([{ id: first(next) }])
    expect((await readLineTies.as(desk, { lineId: first(next) }))?.from).toMatchObject([{ id: first(old) }])
  })

  test('a line that goes on with another is not given away, and only the desk carries over', async () => {
    const carried = [{ lineId: first(old), intoLineId: first(next) }]
    const input = { planId: old.planId, intoId: next.planId, carried }
    await expect(carryOver.as(await official(at, 'russia'), input)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await carryOver.as(desk, input)
    const again = { ...input, carried: [{ lineId: old.lines[1] ?? first(old), intoLineId: first(next) }] }
    await expect(carryOver.as(desk, again)).rejects.toMatchObject({ code: 'conflict' })
    await expect(carryOver.as(desk, { ...input, intoId: old.planId })).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  test('what is held under a sector’s line counts for the line it serves, once', async () => {
    const lines = [{ lineId: first(old), serves: [first(next)] }]
    const input = { planId: old.planId, intoId: next.planId, lines }
    await expect(serveLines.as(desk, input)).rejects.toMatchObject({ code: 'invalid' })
    await db.planOfAction.update({ where: { id: old.planId }, data: { kind: 'SECTOR_PLAN' } })
    await expect(serveLines.as(await official(at, 'thailand'), input)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await activity(at, old)
    await serveLines.as(desk, input)
    expect(await readLine.as(desk, { lineId: first(next) })).toMatchObject({ lastActivityOn: '2022-06-02' })
    expect(await activitiesOfLine.as(desk, { lineId: first(next) })).toHaveLength(1)
    await serveLines.as(desk, { ...input, lines: [{ lineId: first(old), serves: [] }] })
    expect(await readLine.as(desk, { lineId: first(next) })).toMatchObject({ lastActivityOn: null })
  })

  test('what is held under a sector’s line proposes the line it serves as addressed, once, until the tie is taken back', async () => {
    await db.planOfAction.update({ where: { id: old.planId }, data: { kind: 'SECTOR_PLAN' } })
    const tie = (...serves: ActionLineId[]) =>
      serveLines.as(desk, {
        planId: old.planId,
        intoId: next.planId,
        lines: [{ lineId: first(old), serves }],
      })
    const proposed = async () => (await readLine.as(desk, { lineId: first(next) }))?.proposedState ?? null

    // a tie to what was held before, taken back, and made again
    const activityId = await activity(at, old)
    await tie(first(next))
    expect(await proposed()).toBe('ADDRESSED')
    await tie()
    expect(await proposed()).toBeNull()
    await tie(first(next))

    // the desk leaves the line as it is; saving the same ties again does not ask again
    const line = await readLine.as(desk, { lineId: first(next) })
    await settleProposal.as(desk, { lineId: first(next), revision: line?.revision ?? 0, accepted: false })
    await tie(first(next))
    expect(await proposed()).toBeNull()

    // what is planned proposes nothing until it is held
    await setActivityState.as(desk, { activityId, revision: 1, state: 'PLANNED' })
    expect(await proposed()).toBeNull()
    await setActivityState.as(desk, { activityId, revision: 2, state: 'HELD' })
    expect(await proposed()).toBe('ADDRESSED')
    const { rows } = await listActivities.as(desk, { planId: next.planId })
    expect(rows.map(({ id }) => id)).toEqual([activityId])
    const copy = await copyPlan.as(desk, { planId: next.planId })
    expect(copy.activities.map(({ lineIds }) => lineIds)).toEqual([[first(next)]])
  })

  test('through a plan that is kept closer nothing is proposed to a line that others read', async () => {
    const closer = await plan(at, { circle: 'ASEAN' })
    await db.planOfAction.update({ where: { id: closer.planId }, data: { kind: 'SECTOR_PLAN' } })
    await activity(at, closer)
    await serveLines.as(desk, {
      planId: closer.planId,
      intoId: next.planId,
      lines: [{ lineId: first(closer), serves: [first(next)] }],
    })
    expect(await readLine.as(desk, { lineId: first(next) })).toMatchObject({
      proposedState: null,
      lastActivityOn: null,
    })
  })

  test('what a line serves of one plan stays when it is said what it serves of another', async () => {
    await db.planOfAction.update({ where: { id: old.planId }, data: { kind: 'SECTOR_PLAN' } })
    const later = await plan(at, { texts: ['Hold dialogues'] })
    const serve = (into: StagedPlan, serves: StagedPlan['lines']) =>
      serveLines.as(desk, {
        planId: old.planId,
        intoId: into.planId,
        lines: [{ lineId: first(old), serves: [...serves] }],
      })
    await serve(next, [first(next)])
    await serve(later, [first(later)])
    const served = async () =>
      (await readLineTies.as(desk, { lineId: first(old) }))?.serves.map(({ id }) => id)
    expect((await served())?.sort()).toEqual([first(next), first(later)].sort())
    await serve(later, [])
    expect(await served()).toEqual([first(next)])
    await expect(serve(later, [first(next)])).rejects.toMatchObject({ code: 'invalid' })
    expect(await served()).toEqual([first(next)])
  })
})
