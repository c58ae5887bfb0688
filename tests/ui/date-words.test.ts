import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayWords, readDay, readDayOrMonth, spanWords } from '@/app/_ui/text/date-words'

describe('dates are written as the office writes them', () => {
  test.each([
    ['2023-04-27', '27 Apr 2023'],
    ['2023-09-01', '1 Sep 2023'],
    ['2023-04', 'Apr 2023'],
  ])('%s', (date, words) => expect(dayWords(date)).toBe(words))

  test.each([
    ['2023-04-27', '2023-04-28', '27–28 Apr 2023'],
    ['2023-04-30', '2023-05-02', '30 Apr – 2 May 2023'],
    ['2023-12-30', '2024-01-02', '30 Dec 2023 – 2 Jan 2024'],
    ['2023-04-27', '2023-04-27', '27 Apr 2023'],
    ['2023-04', null, 'Apr 2023'],
    ['2023-04', '2023-05', 'Apr 2023 – May 2023'],
  ])('from %s to %s', (from, to, words) => expect(spanWords(from, to)).toBe(words))
})

describe('a day is read as people type it', () => {
  test.each([
    '27 Apr 2023',
    '27 april 2023',
    ' 27/4/2023 ',
    '27.04.2023',
    '27-Apr-23',
    '2023-04-27',
    '27th April 2023',
    '27 Apr. 2023',
  ])('%s', (typed) => expect(readDay(typed)).toBe('2023-04-27'))

  test.each([
    '31 Apr 2023',
    '29 Feb 2023',
    '2023-13-01',
    '27 Foo 2023',
    'soon',
    '',
    '27',
    '4/27/2023',
    'Apr 2023',
  ])('but not “%s”', (typed) => expect(readDay(typed)).toBeNull())

  test('what is written can be read back', () => {
    const days = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, (day) => {
        const date = day.toISOString().slice(0, 10)
        expect(readDay(dayWords(date))).toBe(date)
      }),
    )
  })
})

describe('a date that is not fixed yet may be a month', () => {
  test.each([
    ['Apr 2023', '2023-04'],
    ['april 2023', '2023-04'],
    ['4/2023', '2023-04'],
    ['2023-04', '2023-04'],
    ['27 Apr 2023', '2023-04-27'],
    ['13/2023', null],
  ])('%s', (typed, date) => expect(readDayOrMonth(typed)).toBe(date))
})
