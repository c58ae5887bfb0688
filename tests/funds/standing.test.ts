import { describe, expect, test } from 'vitest'
import { type FundSum, amountIn, assertEnterable, standingOf } from '@/lib/funds/rules'

const sum = (
  kind: FundSum['kind'],
  year: number,
  minor: number,
  activityId: string | null = null,
): FundSum => ({
  kind,
  year,
  minor,
  activityId,
})

describe('how a fund stands', () => {
  test('the balance runs on from year to year, and a promise that was kept is promised no more', () => {
    const standing = standingOf([
      sum('CONTRIBUTION', 2022, 1000),
      sum('COMMITMENT', 2022, 300, 'workshop'),
      sum('SPENDING', 2022, 280, 'workshop'),
      sum('CONTRIBUTION', 2021, 500),
      sum('COMMITMENT', 2023, 400, 'course'),
      sum('SPENDING', 2023, 100, 'course'),
    ])
    expect(standing.years).toEqual([
      { year: 2021, contributed: 500, committed: 0, spent: 0, balance: 500 },
      { year: 2022, contributed: 1000, committed: 300, spent: 280, balance: 1220 },
      { year: 2023, contributed: 0, committed: 400, spent: 100, balance: 1120 },
    ])
    // 20 left of the workshop's promise, 300 of the course's
    expect(standing).toMatchObject({ contributed: 1500, spent: 380, balance: 1120, promised: 320, free: 800 })
  })

  test('what one activity spent beyond its promise does not eat the promise to another', () => {
    const standing = standingOf([
      sum('CONTRIBUTION', 2022, 1000),
      sum('SPENDING', 2022, 500, 'unforeseen'),
      sum('COMMITMENT', 2022, 200, 'course'),
    ])
    expect(standing).toMatchObject({ balance: 500, promised: 200, free: 300 })
  })

  test('an empty fund is nothing, not an error', () => {
    expect(standingOf([])).toEqual({ years: [], contributed: 0, spent: 0, balance: 0, promised: 0, free: 0 })
  })

  test.each(['', 'much', '-5', '0', '0.00', '12.345'])('refuses the amount “%s”', (typed) => {
    expect(() => amountIn('USD', typed)).toThrow()
  })

  test('an amount is kept in the smallest unit of its currency', () => {
    expect([amountIn('USD', '12,500.50'), amountIn('JPY', '1 200')]).toEqual([1_250_050, 1200])
  })

  test.each([
    ['a day that has not come', { kind: 'SPENDING', on: '2023-03-21', activityId: 'a' }],
    ['spending for nothing', { kind: 'SPENDING', on: '2023-03-01', activityId: null }],
    ['a contribution to an activity', { kind: 'CONTRIBUTION', on: '2023-03-01', activityId: 'a' }],
  ] as const)('refuses %s', (_case, entry) => {
    expect(() => assertEnterable(entry, '2023-03-20')).toThrow()
  })
})
