import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  isPlainDate,
  isWorkingDay,
  lastOfMonth,
  weekday,
  workingDaysAfter,
  workingDaysBefore,
} from '@/lib/kernel/calendar-days'

const week = { weekend: [6, 7], holidays: new Set(['2023-04-14']) }
const days = fc.integer({ min: -40_000, max: 40_000 }).map((number) => addDays('2023-04-27', number))
const calendars = fc.record({
  weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
  holidays: fc.uniqueArray(fc.integer({ min: -90, max: 90 }), { maxLength: 30 }),
})

describe('a plain date', () => {
  test('exists or does not', () => {
    expect(['2023-04-27', '2024-02-29'].every(isPlainDate)).toBe(true)
    expect(
      ['2023-02-29', '0203-04-27', '2023-13-01', '2023-4-27', '27 April', '', '2023-04-27T00:00'].some(
        isPlainDate,
      ),
    ).toBe(false)
  })

  test('is counted across months, years and leap days', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01')
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(lastOfMonth('2024-02')).toBe('2024-02-29')
    expect(addMonths('2023-11-15', 3)).toBe('2024-02')
    expect(addMonths('2023-01', -1)).toBe('2022-12')
    expect(weekday('2023-04-27')).toBe(4)
  })

  test('comes back from there and back again', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count)
        expect(weekday(addDays(day, 7))).toBe(weekday(day))
      }),
    )
  })
})

describe('working days', () => {
  test('leave out weekends and holidays', () => {
    expect(workingDaysBefore('2023-04-27', 10, week)).toBe('2023-04-12')
    expect(workingDaysAfter('2023-04-13', 1, week)).toBe('2023-04-17')
  })

  test('none before a Sunday is the Friday before it', () => {
    expect(workingDaysBefore('2023-04-30', 0, week)).toBe('2023-04-28')
  })

  test('a week of seven free days has no answer, and does not search for ever', () => {
    expect(workingDaysBefore('2023-04-27', 3, { weekend: [1, 2, 3, 4, 5, 6, 7], holidays: new Set() })).toBe(
      '2023-04-27',
    )
  })

  test('never fall on a weekend or a holiday, and exactly so many lie between', () => {
    fc.assert(
      fc.property(days, calendars, fc.integer({ min: 0, max: 60 }), (day, given, count) => {
        const calendar = {
          weekend: given.weekend,
          holidays: new Set(given.holidays.map((shift) => addDays(day, shift))),
        }
        const found = workingDaysBefore(day, count, calendar)
        expect(isWorkingDay(found, calendar)).toBe(true)
        const between = Array.from({ length: daysBetween(found, day) }, (_, index) => addDays(found, index))
        const working = between.filter((each) => isWorkingDay(each, calendar)).length
        expect(working).toBe(count === 0 && found !== day ? 1 : count)
      }),
    )
  })
})
