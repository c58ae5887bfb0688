import { describe, expect, test } from 'vitest'
import { warningsAbout, warningsWhileTyping } from '@/lib/meetings/rules/numbers'

const held = (ordinal: number, startsOn: string) => ({
  id: `m${ordinal}`,
  ordinal,
  precision: 'DAY' as const,
  startsOn,
  endsOn: startsOn,
})
const series = [held(17, '2021-01-26'), held(18, '2022-05-26'), held(19, '2023-04-27')]
const dates = (startsOn: string) => ({ precision: 'DAY' as const, startsOn, endsOn: startsOn })
const typing = (ordinal: number, startsOn: string | null, id = 'new') =>
  warningsWhileTyping({ id, ordinal, dates: startsOn === null ? null : dates(startsOn) }, series)

describe('a number, as it is typed', () => {
  test('says nothing where it fits', () => {
    expect(typing(20, '2024-04-25')).toEqual([])
    expect(typing(20, null)).toEqual([])
    expect(typing(19, '2023-04-28', 'm19')).toEqual([])
  })

  test.each([
    [19, null, ['There is already a 19th: 27 April 2023.']],
    [19, '2024-04-25', ['There is already a 19th: 27 April 2023.']],
    [22, null, ['The 20th to the 21st are not recorded.']],
    [20, '2022-01-01', ['The 20th (1 January 2022) is dated before the 19th (27 April 2023).']],
  ])('%i, %j', (ordinal, startsOn, words) => {
    expect(typing(ordinal, startsOn)).toEqual(words)
  })
})

describe('a number that is kept', () => {
  test('is warned of only for what concerns this meeting', () => {
    const gap = [held(12, '2014-04-30'), ...series]
    expect(warningsAbout(held(19, '2023-04-27'), gap)).toEqual([])
    expect(warningsAbout(held(17, '2021-01-26'), gap).map(({ words }) => words)).toEqual([
      'The 13th to the 16th are not recorded.',
    ])
    expect(warningsAbout(held(12, '2014-04-30'), gap)).toEqual([])
  })
})
