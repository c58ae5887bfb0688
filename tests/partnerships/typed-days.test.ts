import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayText, shortDayText } from '@/lib/kernel/calendar-days'
import { readHolidays, readTypedDay, typedDayText } from '@/lib/partnerships/rules/typed-days'

const someDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1960-01-01', days))

describe('a day as it is typed', () => {
  test.each([
    ['2018-11-14', '2018-11-14', 'DAY'],
    ['14 Nov 2018', '2018-11-14', 'DAY'],
    ['14th november, 2018', '2018-11-14', 'DAY'],
    ['14/11/2018', '2018-11-14', 'DAY'],
    ['4.1.2018', '2018-01-04', 'DAY'],
    ['  14   Nov  2018 ', '2018-11-14', 'DAY'],
    ['Sept. 2018', '2018-09-01', 'MONTH'],
    ['2018-11', '2018-11-01', 'MONTH'],
    ['2018', '2018-01-01', 'YEAR'],
  ] as const)('%s', (text, day, precision) => {
    expect(readTypedDay(text)).toEqual({ day, precision })
  })

  test.each([
    '',
    'soon',
    '29 Feb 2023',
    '2023-02-29',
    '31/4/2023',
    '14 Smarch 2018',
    '14 Nov 18',
    '2018-13',
    '0000-00-00',
    '1'.repeat(5_000),
  ])('%j is none', (text) => {
    expect(readTypedDay(text)).toBeNull()
  })

  test('is read in every way it is written', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const [year = '', month = '', date = ''] = day.split('-')
        for (const text of [
          day,
          dayText(day),
          shortDayText(day),
          `${date}/${month}/${year}`,
          `${date}.${month}.${year}`,
        ]) {
          expect(readTypedDay(text)).toEqual({ day, precision: 'DAY' })
        }
      }),
    )
  })

  test('goes back into the form as it was meant', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.constantFrom('DAY' as const, 'MONTH' as const, 'YEAR' as const),
        (day, precision) => {
          const text = typedDayText({ day, precision })
          expect(readTypedDay(text)?.precision).toBe(precision)
          expect(typedDayText(readTypedDay(text) ?? { day: '', precision: 'DAY' })).toBe(text)
        },
      ),
    )
  })
})

describe('a pasted list of holidays', () => {
  test('is read as ministries write it', () => {
    const { holidays, unread } = readHolidays(
      [
        '8 March 2023\tInternational Women’s Day',
        '',
        '14-16 April 2023: Khmer New Year',
        '2023-05-01 Labour Day',
        '4/5/2023, Visak Bochea',
        '2023-09-24 to 2023-09-25 | Pchum Ben',
        '9 Nov 2023',
      ].join('\r\n'),
    )
    expect(unread).toEqual([])
    expect(holidays).toEqual([
      { day: '2023-03-08', name: 'International Women’s Day' },
      { day: '2023-04-14', name: 'Khmer New Year' },
      { day: '2023-04-15', name: 'Khmer New Year' },
      { day: '2023-04-16', name: 'Khmer New Year' },
      { day: '2023-05-01', name: 'Labour Day' },
      { day: '2023-05-04', name: 'Visak Bochea' },
      { day: '2023-09-24', name: 'Pchum Ben' },
      { day: '2023-09-25', name: 'Pchum Ben' },
      { day: '2023-11-09', name: 'Holiday' },
    ])
  })

  test('tells every line it cannot read, with its number', () => {
    expect(
      readHolidays(
        'Public holidays 2023\n2023-05-01 Labour Day\n30 February 2023 Nothing\n16-14 April 2023 Backwards',
      ).unread,
    ).toEqual([
      { line: 1, text: 'Public holidays 2023' },
      { line: 3, text: '30 February 2023 Nothing' },
      { line: 4, text: '16-14 April 2023 Backwards' },
    ])
  })

  test('does not take a whole year for a holiday', () => {
    expect(readHolidays('2023-01-01 to 2023-12-31 Everything').holidays).toEqual([])
  })

  test('names each day once, in order, and loses no line in silence', () => {
    const line = fc.oneof(
      someDay.map((day) => `${dayText(day)} Some day`),
      someDay.map((day) => `${day} to ${addDays(day, 2)} A feast`),
      fc.string({ maxLength: 30 }),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const { holidays, unread } = readHolidays(lines.join('\n'))
        const days = holidays.map(({ day }) => day)
        expect(days).toEqual([...new Set(days)].sort())
        for (const { line: number, text } of unread)
          expect(lines.join('\n').split('\n')[number - 1]?.replace(/\s+/g, ' ').trim()).toBe(text)
        expect(holidays.every(({ name }) => name !== '' && name.length <= 120)).toBe(true)
      }),
    )
  })
})
