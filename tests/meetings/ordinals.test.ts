import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextOrdinal, ordinalWarnings } from '@/lib/meetings/rules/ordinals'

const meeting = (ordinal: number | null, startsOn: string) => ({
  id: `${String(ordinal)}/${startsOn}`,
  ordinal,
  precision: 'DAY' as const,
  startsOn,
  endsOn: startsOn,
})
const words = (...meetings: ReturnType<typeof meeting>[]) =>
  ordinalWarnings(meetings).map((warning) => warning.words)

describe('the numbering of a series is warned about', () => {
  test('when two meetings bear one number', () => {
    expect(words(meeting(19, '2022-03-25'), meeting(19, '2021-04-01'))).toEqual([
      '2 meetings are called the 19th: 1 April 2021 and 25 March 2022.',
    ])
  })

  test('when numbers are missing between two that are known', () => {
    expect(words(meeting(16, '2019-02-20'), meeting(18, '2022-05-26'))).toEqual(['The 17th is not recorded.'])
    expect(words(meeting(1, '1997-06-05'), meeting(12, '2014-04-30'))).toEqual([
      'The 2nd to the 11th are not recorded.',
    ])
  })

  test('when a later number has an earlier date', () => {
    expect(words(meeting(19, '2023-04-27'), meeting(20, '2022-04-25'))).toEqual([
      'The 20th (25 April 2022) is dated before the 19th (27 April 2023).',
    ])
  })

  test('but not for a meeting without a number, nor for what came before the first that is known', () => {
    expect(words(meeting(13, '2016-04-04'), meeting(null, '2016-09-01'), meeting(14, '2017-03-28'))).toEqual(
      [],
    )
  })

  test('in the same words whatever the order they are read in', () => {
    const all = [
      meeting(1, '1997-06-05'),
      meeting(12, '2014-04-30'),
      meeting(12, '2015-04-30'),
      meeting(13, '2013-01-01'),
      meeting(null, '2020-01-01'),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(words(...shuffled)).toEqual(words(...all))
      }),
    )
  })
})

test('a new meeting takes the number after the highest, and none in a series without numbers', () => {
  expect(nextOrdinal([{ ordinal: 18 }, { ordinal: null }, { ordinal: 19 }])).toBe(20)
  expect(nextOrdinal([{ ordinal: null }])).toBeNull()
})
