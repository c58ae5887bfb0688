import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { chartsOfPlan } from '@/lib/plans/paper/charts'
import { readCharts, takeChart } from '@/lib/plans/queries/charts'
import { type House, db, deskOfficer, house, official, owned } from '../support/stage'
import { type StagedPlan, activity, plan } from '../support/stage-plans'

describe('the charts of a plan', () => {
  let at: House
  let desk: Actor
  let staged: StagedPlan

  beforeEach(async () => {
    at = await house()
    desk = await deskOfficer(at)
    staged = await plan(at)
  })

  const tableOf = async (actor: Actor, wanted: string) => {
    const charts = await readCharts.as(actor, { planId: staged.planId })
    if (charts === null) return null
    return chartsOfPlan(charts).find(([kind]) => kind === wanted)?.[1].table.rows
  }

  test('count what everyone who reads the plan may read, so that a picture can be shown to all', async () => {
    await activity(at, staged)
    await activity(at, staged, 'ASEAN')
    const counted = [['Q2 2022', '1', '0']]
    expect(await tableOf(desk, 'activities')).toEqual(counted)
    expect(await tableOf(await official(at, 'russia'), 'activities')).toEqual(counted)
  })

  test('say how the parts stand and how far the plan has come', async () => {
    expect(await tableOf(desk, 'status')).toMatchObject([
      ['1 Political cooperation GUARDED WORDS', '0', '0', '0', '2', '0', '2', '0 %'],
      ['The whole plan', '0', '0', '0', '2', '0', '2', '0 %'],
    ])
    expect((await tableOf(desk, 'progress'))?.map(([name]) => name)).toEqual(['Adoption', 'Now'])
  })

  test('show the fund year by year; there is no chart of what does not exist', async () => {
    expect(await tableOf(desk, 'fund')).toBeUndefined()
    const fund = await db.fund.create({
      data: {
        id: 'fund',
        ...owned(at),
        name: 'Fund',
        shortTitle: 'FUND',
        currency: 'USD',
        createdAt: new Date(),
      },
    })
    await db.fundEntry.create({
      data: {
        id: 'entry',
        fundId: fund.id,
        ...owned(at),
        kind: 'CONTRIBUTION',
        amountMinor: 150_000_000n,
        year: 2022,
        on: '2022-04-01',
        createdAt: new Date(),
      },
    })
    expect(await tableOf(desk, 'fund')).toEqual([
      ['2022', 'USD 1,500,000', 'USD 0', 'USD 0', 'USD 1,500,000'],
    ])
  })

  test('a picture taken away leaves a trace; one of no chart is refused', async () => {
    const { planId } = staged
    await takeChart.as(desk, { planId, chart: 'status', format: 'png' })
    expect(await db.auditEntry.count({ where: { fact: 'plans.takeChart', subject: planId } })).toBe(1)
    await expect(takeChart.as(desk, { planId, chart: 'pie' as 'status' })).rejects.toMatchObject({
      code: 'invalid',
    })
    const closed = await plan(at, { circle: 'ASEAN' })
    const partner = await official(at, 'russia')
    expect(await readCharts.as(partner, { planId: closed.planId })).toBeNull()
    await expect(takeChart.as(partner, { planId: closed.planId, chart: 'status' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
