import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/kernel/calendar-days'
import type { MeetingId } from '@/lib/kernel/ids'
import type { Waiting } from '@/lib/today/model'
import { countUrgent, groupWaiting, nextDate } from '@/lib/today/rules'

const thing = (by: string, key = by): Waiting => ({
  key,
  what: 'Comments due',
  by,
  provisional: false,
  about: { kind: 'MEETING', id: 'm' as MeetingId, label: '19th ARSOM' },
  act: { kind: 'OPEN' },
})
const keys = (things: readonly Waiting[]) => things.map(({ key }) => key)

describe('what waits', () => {
  test('is overdue, of this week, or later; a week ends on Sunday', () => {
    const days = ['2023-03-27', '2023-03-26', '2023-03-22', '2023-03-21', '2023-05-21', '2023-05-22']
    const { OVERDUE, THIS_WEEK, LATER } = groupWaiting(
      days.map((day) => thing(day)),
      '2023-03-22',
    )
    expect([keys(OVERDUE), keys(THIS_WEEK), keys(LATER)]).toEqual([
      ['2023-03-21'],
      ['2023-03-22', '2023-03-26'],
      ['2023-03-27', '2023-05-21'],
    ])
  })

  test('is urgent when overdue or due this week', () => {
    const days = ['2023-03-21', '2023-03-26', '2023-03-27']
    expect(
      countUrgent(
        groupWaiting(
          days.map((day) => thing(day)),
          '2023-03-22',
        ),
      ),
    ).toBe(2)
  })

  test('names the first date ahead, today included', () => {
    expect(nextDate([thing('2023-09-12'), thing('2023-08-01')], '2023-03-22')?.by).toBe('2023-08-01')
    expect(nextDate([thing('2023-03-21')], '2023-03-22')).toBeNull()
  })

  test('falls into one group, sorted, whatever order it is told in', () => {
    const near = fc.integer({ min: -90, max: 60 }).map((days) => addDays('2023-03-22', days))
    fc.assert(
      fc.property(fc.uniqueArray(near), (days) => {
        const { OVERDUE, THIS_WEEK, LATER } = groupWaiting(
          days.map((day) => thing(day)),
          '2023-03-22',
        )
        expect(keys([...OVERDUE, ...THIS_WEEK, ...LATER])).toEqual([...days].sort())
      }),
    )
  })
})
