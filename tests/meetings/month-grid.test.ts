import { describe, expect, test } from 'vitest'
import { monthGrid } from '@/lib/meetings/rules/month-grid'

const arsom = { id: 'arsom', precision: 'DAY' as const, startsOn: '2023-04-27', endsOn: '2023-04-28' }
const long = { id: 'long', precision: 'DAY' as const, startsOn: '2023-03-20', endsOn: '2023-06-01' }
const jcc = { id: 'jcc', precision: 'MONTH' as const, startsOn: '2023-04-01', endsOn: '2023-04-30' }

test('a month is empty though a meeting stands in the next', () => {
  expect(monthGrid('2023-03', [arsom, jcc]).isEmpty).toBe(true)
  expect(monthGrid('2023-04', [jcc]).isEmpty).toBe(false)
  expect(monthGrid('2023-04', [arsom]).isEmpty).toBe(false)
})

describe('a month on the wall', () => {
  const april = monthGrid('2023-04', [arsom, jcc, long])

  test('has whole weeks that begin on Monday', () => {
    expect(april.title).toBe('April 2023')
    expect(april.weeks.map((week) => [week.at(0)?.day, week.at(-1)?.day, week.length])).toEqual([
      ['2023-03-27', '2023-04-02', 7],
      ['2023-04-03', '2023-04-09', 7],
      ['2023-04-10', '2023-04-16', 7],
      ['2023-04-17', '2023-04-23', 7],
      ['2023-04-24', '2023-04-30', 7],
    ])
    expect(april.weeks[0]?.map(({ inMonth }) => inMonth)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      true,
    ])
  })

  test('shows a meeting on each of its days, and one without a day beside them', () => {
    const days = april.weeks.flat()
    expect(days.filter(({ meetings }) => meetings.includes(arsom)).map(({ day }) => day)).toEqual([
      '2023-04-27',
      '2023-04-28',
    ])
    expect(days.every(({ meetings }) => meetings.includes(long))).toBe(true)
    expect(april.monthOnly).toEqual([jcc])
    expect(april.isEmpty).toBe(false)
  })

  test('may need four weeks or six', () => {
    expect([monthGrid('2021-02', []).weeks.length, monthGrid('2023-07', []).weeks.length]).toEqual([4, 6])
  })
})
