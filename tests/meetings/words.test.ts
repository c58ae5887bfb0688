import { describe, expect, test } from 'vitest'
import { countdown, meetingCountdown } from '@/lib/meetings/rules/countdown'
import { datesText } from '@/lib/meetings/rules/dates'
import {
  defaultSeriesNames,
  meetingHeading,
  meetingTitle,
  placeText,
  shortMeetingTitle,
} from '@/lib/meetings/rules/titles'
import { momentText } from '@/lib/kernel/zones'

const days = (startsOn: string, endsOn = startsOn) => ({ precision: 'DAY' as const, startsOn, endsOn })
const may = { precision: 'MONTH' as const, startsOn: '2022-05-01', endsOn: '2022-05-31' }
const som = defaultSeriesNames('SOM', 'Russia')
const pmc = defaultSeriesNames('PMC', 'Russia')

describe('a meeting is called', () => {
  test('by its number and its series', () => {
    const nineteenth = { ordinal: 19, ...days('2023-04-27', '2023-04-28') }
    expect(meetingTitle(som, nineteenth)).toBe("19th ASEAN-Russia Senior Officials' Meeting")
    expect(shortMeetingTitle(som, nineteenth)).toBe('19th ARSOM')
    expect(meetingHeading(som, { ...nineteenth, format: 'IN_PERSON', venue: 'Siem Reap' })).toBe(
      "19th ASEAN-Russia Senior Officials' Meeting, Siem Reap, 27-28 April 2023",
    )
  })

  test('by its month where it has no number', () => {
    expect(shortMeetingTitle(pmc, { ordinal: null, startsOn: '2023-07-13' })).toBe(
      'PMC+1 with Russia, July 2023',
    )
    expect(
      meetingHeading(pmc, { ordinal: null, ...days('2023-07-13'), format: 'IN_PERSON', venue: 'Jakarta' }),
    ).toBe('ASEAN Post Ministerial Conference (PMC+1) with Russia, Jakarta, 13 July 2023')
  })

  test('with an epithet before the name of its series', () => {
    const summit = defaultSeriesNames('SUMMIT', 'Russia')
    expect(meetingTitle(summit, { ordinal: null, epithet: 'Commemorative', startsOn: '2016-05-19' })).toBe(
      'Commemorative ASEAN-Russia Summit, May 2016',
    )
  })

  test('and a series by the initials of the partner', () => {
    expect([
      defaultSeriesNames('JCC', 'Republic of Korea').shortTitle,
      defaultSeriesNames('SOM', 'New Zealand').shortTitle,
    ]).toEqual(['ARKJCC', 'ANZSOM'])
  })

  test('with its place, or the lack of one', () => {
    expect(placeText({ format: 'VIRTUAL', venue: null })).toBe('virtual')
    expect(placeText({ format: 'HYBRID', venue: 'Jakarta' })).toBe('Jakarta and online')
    expect(placeText({ format: 'IN_PERSON', venue: '  ' })).toBeNull()
    expect(meetingHeading(som, { ordinal: 18, ...may, format: 'IN_PERSON', venue: null })).toBe(
      "18th ASEAN-Russia Senior Officials' Meeting, May 2022",
    )
  })
})

test.each([
  [days('2023-04-27', '2023-04-28'), '27-28 April 2023'],
  [days('2023-04-27'), '27 April 2023'],
  [days('2023-04-30', '2023-05-02'), '30 April - 2 May 2023'],
  [days('2023-12-30', '2024-01-02'), '30 December 2023 - 2 January 2024'],
  [may, 'May 2022'],
])('dates read as on paper: %o', (dates, text) => {
  expect(datesText(dates)).toBe(text)
})

test('an instant is written with the town whose clock shows it', () => {
  expect(momentText(new Date('2023-04-27T02:00:00Z'), 'Asia/Phnom_Penh')).toBe(
    '27 Apr 2023, 09:00 (Phnom Penh)',
  )
})

describe('the days until', () => {
  test.each([
    ['2023-04-27', 'in 38 days'],
    ['2023-03-21', 'tomorrow'],
    ['2023-03-20', 'today'],
    ['2023-03-19', 'yesterday'],
    ['2023-03-18', '2 days ago'],
  ])('%s are said %s', (day, words) => {
    expect(countdown(day, '2023-03-20')).toBe(words)
  })

  test('a meeting are counted to its first day, through its days, and from its last', () => {
    const arsom = days('2023-04-27', '2023-04-28')
    expect(
      ['2023-04-26', '2023-04-27', '2023-04-28', '2023-04-30'].map((today) => meetingCountdown(arsom, today)),
    ).toEqual(['tomorrow', 'day 1 of 2', 'day 2 of 2', '2 days ago'])
  })

  test('a month are counted in months', () => {
    expect(
      ['2022-01-31', '2022-04-30', '2022-05-15', '2022-06-01', '2023-05-01'].map((today) =>
        meetingCountdown(may, today),
      ),
    ).toEqual(['in 4 months', 'next month', 'this month', 'last month', '12 months ago'])
  })
})
