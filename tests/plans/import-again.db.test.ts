import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import type { ActionLineId } from '@/lib/kernel/ids'
import { importPlan } from '@/lib/plans/commands/import-plan'
import { reportStatus } from '@/lib/plans/commands/report-status'
import { updatePlan } from '@/lib/plans/commands/update-plan'
import { readLine, readLineHistory } from '@/lib/plans/queries/line'
import { readMatrix } from '@/lib/plans/queries/matrix'
import { readPlan } from '@/lib/plans/queries/plans'
import { readStanding } from '@/lib/plans/queries/standing'
import { readText } from '@/lib/plans/reading/rules/read-text'
import { confirmedParts } from '@/lib/plans/rules/confirm'
import { countsOf } from '@/lib/plans/rules/counts'
import { differenceOf } from '@/lib/plans/rules/difference'
import { type House, db, deskOfficer, house, official } from '../support/stage'

const first = [
  '1. POLITICAL COOPERATION',
  '1.1. Dialogue',
  '1.1.1. Hold the summit;',
  '1.1.2. Exchange visits of officials;',
  '1.1.3. Train diplomats;',
  '2. ECONOMIC COOPERATION',
  '2.1. Trade',
  '2.1.1. Hold fairs.',
]
const second = [
  '1. POLITICAL COOPERATION',
  '1.1. Dialogue',
  '1.1.1. Hold the summit;',
  '1.1.2. Exchange visits of senior officials;',
  '1.1.4. Convene young diplomats;',
  '1.2. Security',
  '1.2.1. Combat cybercrime;',
  '2. ECONOMIC COOPERATION',
  '2.1. Trade',
  '2.1.1. Hold fairs.',
  '3. CULTURE',
  '3.1. Education',
  '3.1.1. Exchange students.',
]
const partsOf = (lines: readonly string[]) => confirmedParts(readText(lines.join('\n')))

describe('reading another edition into a plan', () => {
  let at: House
  let desk: Actor
  let planId: Awaited<ReturnType<typeof importPlan.as>>['planId']

  beforeEach(async () => {
    at = await house()
    desk = await deskOfficer(at)
    const saved = await importPlan.as(desk, {
      partnershipId: at.partnershipId,
      title: 'Plan of Action',
      shortTitle: 'CPA',
      kind: 'PLAN_OF_ACTION',
      startsOn: '2021-01-01',
      endsOn: '2025-12-31',
      adoptedOn: null,
      circle: 'ALL_DELEGATIONS',
      sourceName: 'first.txt',
      parts: partsOf(first),
    })
    planId = saved.planId
  })

  const everything = async () => {
    const difference = differenceOf(await readStanding.as(desk, { planId }), partsOf(second))
    return {
      planId,
      revision: (await readPlan.as(desk, { planId }))?.revision ?? 0,
      sourceName: 'second.txt',
      parts: partsOf(second),
      changed: difference.changed.map(({ stored }) => stored.id as ActionLineId),
      back: difference.back.map(({ stored }) => stored.id as ActionLineId),
      gone: difference.gone.map(({ id }) => id as ActionLineId),
      added: difference.added.map(({ at: place }) => place),
    }
  }
  const references = async () =>
    (await readMatrix.as(desk, { planId })).rows.map(({ reference, text }) => `${reference} ${text}`)

  test('takes over what was ticked, each line in its place, and keeps what was reported', async () => {
    const { rows } = await readMatrix.as(desk, { planId })
    const visits = rows[1]
    if (visits === undefined) throw new Error('The line is missing.')
    await reportStatus.as(desk, {
      lineId: visits.id,
      revision: visits.revision,
      state: 'ON_GOING',
      asOn: '2022-01-01',
      words: 'Under way',
      evidence: '',
    })
    expect(await updatePlan.as(desk, await everything())).toEqual({ changed: 1, back: 0, gone: 1, added: 3 })
    expect(await references()).toEqual([
      '1.1.1 Hold the summit;',
      '1.1.2 Exchange visits of senior officials;',
      '1.1.4 Convene young diplomats;',
      '1.2.1 Combat cybercrime;',
      '2.1.1 Hold fairs.',
      '3.1.1 Exchange students.',
    ])
    expect(await readLine.as(desk, { lineId: visits.id })).toMatchObject({ state: 'ON_GOING' })
    expect((await readLineHistory.as(desk, { lineId: visits.id })).rows).toMatchObject([
      { words: 'Under way' },
    ])
    const plan = await readPlan.as(desk, { planId })
    expect(plan?.lineCount).toBe(6)
    expect(plan?.parts.map(({ title }) => title)).toEqual([
      'POLITICAL COOPERATION',
      'ECONOMIC COOPERATION',
      'CULTURE',
    ])
    const sections = await db.planSection.findMany({ where: { planId }, orderBy: { position: 'asc' } })
    expect(sections.map(({ reference }) => reference)).toEqual(['1.1', '1.2', '2.1', '3.1'])
    expect(sections.map(({ counts }) => countsOf(counts).NOT_STARTED)).toEqual([2, 1, 1, 1])
  })

  test('leaves alone what was not ticked, and a line that comes back is the same line', async () => {
    const all = await everything()
    await updatePlan.as(desk, { ...all, changed: [], added: [] })
    expect(await references()).toEqual([
      '1.1.1 Hold the summit;',
      '1.1.2 Exchange visits of officials;',
      '2.1.1 Hold fairs.',
    ])
    const difference = differenceOf(await readStanding.as(desk, { planId }), partsOf(first))
    expect(difference.back.map(({ stored }) => stored.id)).toEqual(all.gone)
    await updatePlan.as(desk, {
      ...all,
      revision: all.revision + 1,
      parts: partsOf(first),
      changed: [],
      gone: [],
      added: [],
      back: all.gone,
    })
    expect((await references())[2]).toBe('1.1.3 Train diplomats;')
  })

  test('is refused when the plan changed meanwhile, when nothing is ticked, and for others', async () => {
    const all = await everything()
    const nothing = { ...all, changed: [], gone: [], added: [] }
    await expect(updatePlan.as(desk, nothing)).rejects.toMatchObject({ code: 'invalid' })
    await expect(updatePlan.as(await official(at, 'russia'), all)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await updatePlan.as(desk, all)
    await expect(updatePlan.as(desk, all)).rejects.toMatchObject({ code: 'conflict' })
    expect((await references()).length).toBe(6)
  })
})
