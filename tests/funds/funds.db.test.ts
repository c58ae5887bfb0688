import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { enterMoney } from '@/lib/funds/commands/enter-money'
import { openFund } from '@/lib/funds/commands/open-fund'
import { strikeEntry } from '@/lib/funds/commands/strike-entry'
import { listFundEntries, listFunds, readFund } from '@/lib/funds/queries/funds'
import { setClock } from '@/lib/kernel/clock'
import type { FundId } from '@/lib/kernel/ids'
import { type House, db, deskOfficer, house, official } from '../support/stage'
import { activity, plan } from '../support/stage-plans'

describe('the fund', () => {
  let at: House
  let desk: Actor
  let partner: Actor
  let fundId: FundId

  const money = (given: object = {}) => ({
    fundId,
    kind: 'CONTRIBUTION' as const,
    amount: '1,500,000',
    year: 2022,
    on: '2022-01-15',
    activityId: null,
    words: 'Yearly contribution',
    ...given,
  })

  beforeEach(async () => {
    at = await house()
    desk = await deskOfficer(at)
    partner = await official(at, 'russia')
    const opened = await openFund.as(desk, {
      partnershipId: at.partnershipId,
      name: 'Partnership fund',
      shortTitle: 'ARDPFF',
      currency: 'usd',
      circle: 'ALL_DELEGATIONS',
    })
    fundId = opened.fundId
  })

  test('stands as of a day: what came in, what was promised, what was spent', async () => {
    const activityId = await activity(at, await plan(at))
    await enterMoney.as(desk, money())
    await enterMoney.as(desk, money({ kind: 'COMMITMENT', amount: '60,000', on: '2022-03-01', activityId }))
    await enterMoney.as(desk, money({ kind: 'SPENDING', amount: '55,000.50', on: '2022-06-10', activityId }))

    expect(await readFund.as(partner, { fundId, asOn: '2022-04-01' })).toMatchObject({
      balance: 150_000_000,
      promised: 6_000_000,
      free: 144_000_000,
    })
    expect(await readFund.as(partner, { fundId })).toMatchObject({
      currency: 'USD',
      balance: 144_499_950,
      promised: 499_950,
      years: [{ year: 2022, contributed: 150_000_000, committed: 6_000_000, spent: 5_500_050 }],
    })
    const { rows } = await listFundEntries.as(partner, { fundId, kind: 'SPENDING' })
    expect(rows).toMatchObject([{ minor: 5_500_050, activity: { id: activityId } }])
  })

  test('stands as of the day the plan is told by, unless a day is asked for', async () => {
    await enterMoney.as(desk, money())
    // evening in Cambodia, morning of the next day in the middle of the Pacific
    setClock({ now: () => new Date('2023-03-20T13:00:00Z') })
    try {
      expect(await readFund.as(partner, { fundId })).toMatchObject({ asOn: '2023-03-20' })
    } finally {
      setClock(null)
    }
  })

  test('an entry that is struck stays to be read and counts no more', async () => {
    const { entryId } = await enterMoney.as(desk, money())
    await expect(strikeEntry.as(desk, { entryId, reason: '  ' })).rejects.toMatchObject({ code: 'invalid' })
    await strikeEntry.as(desk, { entryId, reason: 'Entered twice.' })
    expect(await readFund.as(desk, { fundId })).toMatchObject({ balance: 0, years: [] })
    const { rows } = await listFundEntries.as(desk, { fundId })
    expect(rows).toMatchObject([{ struckReason: 'Entered twice.', struckByName: desk.name }])
    await expect(strikeEntry.as(desk, { entryId, reason: 'Again.' })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await db.fundEntry.count({ where: { fundId } })).toBe(1)
  })

  test('money for an activity kept inside ASEAN is in no sum the partner reads', async () => {
    const activityId = await activity(at, await plan(at), 'ASEAN')
    await enterMoney.as(desk, money())
    await enterMoney.as(desk, money({ kind: 'COMMITMENT', amount: '90,000', on: '2022-03-01', activityId }))
    expect(await readFund.as(desk, { fundId })).toMatchObject({ promised: 9_000_000 })
    expect(await readFund.as(partner, { fundId })).toMatchObject({ promised: 0, free: 150_000_000 })
    expect((await listFundEntries.as(partner, { fundId })).rows).toHaveLength(1)
  })

  test.each([
    ['no amount', { amount: 'much' }],
    ['a day that has not come', { on: '2190-01-01' }],
    ['spending for nothing', { kind: 'SPENDING' }],
    ['a contribution to an activity', { activityId: 'somewhere' }],
    ['an activity that is not there', { kind: 'SPENDING', activityId: 'nowhere' }],
    ['no year', { year: null }],
  ])('refuses %s', async (_case, given) => {
    await expect(enterMoney.as(desk, money(given) as never)).rejects.toMatchObject({ code: 'invalid' })
    expect(await db.fundEntry.count({ where: { fundId } })).toBe(0)
  })

  test('the partner reads the fund and may not touch it; a fund of ASEAN alone is not there for it', async () => {
    const { entryId } = await enterMoney.as(desk, money())
    await expect(enterMoney.as(partner, money())).rejects.toMatchObject({ code: 'forbidden' })
    await expect(strikeEntry.as(partner, { entryId, reason: 'No.' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    const closed = await openFund.as(desk, {
      partnershipId: at.partnershipId,
      name: 'ASEAN side',
      shortTitle: 'INNER',
      currency: 'USD',
      circle: 'ASEAN',
    })
    expect((await listFunds.as(partner, { partnershipId: at.partnershipId })).map(({ id }) => id)).toEqual([
      fundId,
    ])
    expect(await readFund.as(partner, { fundId: closed.fundId })).toBeNull()
    await expect(enterMoney.as(partner, money({ fundId: closed.fundId }))).rejects.toMatchObject({
      code: 'not-found',
    })
    const twice = { name: 'x', shortTitle: 'ARDPFF', currency: 'USD', circle: 'ALL_DELEGATIONS' } as const
    await expect(openFund.as(desk, { partnershipId: at.partnershipId, ...twice })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('entries are read by key, page after page, each once', async () => {
    for (let day = 1; day <= 28; day += 1)
      for (const amount of ['10', '20'])
        await enterMoney.as(desk, money({ amount, on: `2022-02-${String(day).padStart(2, '0')}` }))
    const first = await listFundEntries.as(desk, { fundId })
    const second = await listFundEntries.as(desk, { fundId, after: first.next ?? '' })
    expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 6, null])
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(56)
  })
})
