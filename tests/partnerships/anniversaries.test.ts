import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MilestoneId } from '@/lib/kernel/ids'
import { anniversariesIn, anniversarySentence } from '@/lib/partnerships/rules/anniversaries'

const precisions = { 4: 'YEAR', 7: 'MONTH', 10: 'DAY' } as const
const milestone = (title: string, day: string) => ({
  id: title as MilestoneId,
  title,
  happenedOn: `${day}-01-01`.slice(0, 10),
  precision: precisions[day.length as keyof typeof precisions],
})
const milestones = [
  milestone('the strategic partnership', '2018-11-14'),
  milestone('the Dialogue Partnership', '1996-07'),
  milestone('the partnership fund', '2008'),
  milestone('the first Summit', '2005-12-13'),
]

describe('anniversaries', () => {
  test('are marked every five years, as a sentence that shows how they were counted', () => {
    expect(anniversariesIn(2023, milestones).map(anniversarySentence)).toEqual([
      'Fifth anniversary of the strategic partnership (2018 + 5, in November)',
      'Fifteenth anniversary of the partnership fund (2008 + 15)',
    ])
    expect(anniversariesIn(2026, milestones).map(({ title }) => title)).toEqual([
      'Thirtieth anniversary of the Dialogue Partnership',
    ])
  })

  test('may be marked at another step', () => {
    expect(anniversariesIn(2024, milestones, 2).map(({ years }) => years)).toEqual([28, 6, 16])
  })

  test('never fall in the year itself or before it', () => {
    expect(anniversariesIn(2018, milestones.slice(0, 1), 1)).toEqual([])
    expect(anniversariesIn(1990, milestones)).toEqual([])
  })

  test('come in the same order whatever the order they are read in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(milestones, { minLength: 4 }), (shuffled) => {
        expect(anniversariesIn(2028, shuffled, 1)).toEqual(anniversariesIn(2028, milestones, 1))
      }),
    )
  })
})
