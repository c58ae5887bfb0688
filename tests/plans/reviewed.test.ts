import { describe, expect, test } from 'vitest'
import { plansUnderReview } from '@/lib/plans/rules/reviewed'

const old = { startsOn: '2016-01-01', endsOn: '2020-12-31' }
const present = { startsOn: '2021-10-28', endsOn: '2025-12-31' }
const overlapping = { startsOn: '2025-06-01', endsOn: '2030-12-31' }

describe('the plans a meeting reviews', () => {
  test('are those in force, also where two overlap', () => {
    expect(plansUnderReview([old, present, overlapping], '2023-04-27')).toEqual([present])
    expect(plansUnderReview([old, present, overlapping], '2025-07-01')).toEqual([present, overlapping])
  })

  test('in a gap it is the one that ran out last', () => {
    expect(plansUnderReview([present, old], '2021-03-01')).toEqual([old])
  })

  test('before the first there is none', () => {
    expect(plansUnderReview([present, overlapping], '2015-01-01')).toEqual([])
  })
})
