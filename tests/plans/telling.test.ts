import { describe, expect, test } from 'vitest'
import { countStates } from '@/lib/plans/rules/counts'
import { filterText } from '@/lib/plans/rules/filter-words'
import { countIn, quarterText, quartersOf } from '@/lib/plans/rules/quarters'
import { sinceSentence, spanText, standingSentence } from '@/lib/plans/rules/telling'

describe('a plan in report prose', () => {
  test('a part is told with its figures, its definition of done and its day', () => {
    const counts = countStates(['COMPLETED', 'ADDRESSED', 'ADDRESSED', 'NOT_STARTED'])
    expect(standingSentence(counts, '2023-03-20')).toBe(
      'Of 4 lines, 3 have been addressed or completed (75 %), as of 20 March 2023: 1 is completed, 2 are addressed and 1 is not started.',
    )
    expect(standingSentence(countStates(['ADDRESSED']), '2023-03-20')).toContain('Of 1 line, 1 has been')
  })

  test('the days of an activity are as short as they can be', () => {
    expect(spanText('2022-05-26', '2022-05-26')).toBe('26 May 2022')
    expect(spanText('2022-06-13', '2022-06-17')).toBe('13-17 June 2022')
    expect(spanText('2022-11-29', '2022-12-01')).toBe('29 November - 1 December 2022')
    expect(spanText('2022-12-30', '2023-01-02')).toBe('30 December 2022 - 2 January 2023')
  })

  test('what happened since is counted in words', () => {
    const since = { occasion: '18th ARSOM', asOn: '2022-05-20', moved: [1], goneQuiet: [], held: 2 }
    expect(sinceSentence(since)).toBe(
      'Since the 18th ARSOM (as of 20 May 2022): 1 line moved, 2 activities held, 0 lines gone quiet.',
    )
  })

  test('a filter is said in words, and the whole plan needs none', () => {
    expect(filterText({ states: [] }, undefined)).toBe('')
    expect(
      filterText(
        { states: ['ON_GOING', 'ADDRESSED'], part: 'x', silent: 6, due: 30, find: 'port' },
        '3 Economic',
      ),
    ).toBe(
      'Lines of 3 Economic, with the status on-going or addressed, with nothing reported or held for 6 months, due within 30 days, in which “port” is found',
    )
  })

  test('quarters run on where nothing was held', () => {
    const days = ['2021-12-31', '2022-07-01', '2022-07-02']
    const quarters = quartersOf(days, 16)
    expect(quarters.map(quarterText)).toEqual(['Q4 2021', 'Q1 2022', 'Q2 2022', 'Q3 2022'])
    expect(countIn(quarters, days)).toEqual([1, 0, 0, 2])
    expect(quartersOf(days, 2)).toEqual(['2022-Q2', '2022-Q3'])
    expect(quartersOf([], 16)).toEqual([])
  })
})
