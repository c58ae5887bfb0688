import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listMeetingsSchema } from '@/lib/meetings/schema/lists'
import { stepsKept } from '@/lib/meetings/schema/preparation'
import { planMeetingSchema } from '@/lib/meetings/schema/verbs'
import { DEFAULT_PREPARATION } from '@/lib/meetings/model/back-planning'

const typed = {
  meetingId: 'm19',
  seriesId: 'som',
  startsOn: '2023-04-27',
  zone: 'Asia/Phnom_Penh',
  beginsAt: '09:00',
  endsAt: '17:30',
  format: 'IN_PERSON',
}

/** Field -> sentence, or what was read. */
function read(given: object) {
  const parsed = planMeetingSchema.safeParse({ ...typed, ...given })
  if (parsed.success) return parsed.data
  return Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join('.'), message]))
}

describe('the form of a meeting', () => {
  test('reads what is enough: a series, a first day, a zone, hours and a format', () => {
    expect(read({})).toMatchObject({
      ordinal: null,
      epithet: null,
      venue: null,
      startsOn: '2023-04-27',
      endsOn: '2023-04-27',
      beginsAt: 540,
      endsAt: 1050,
      preparesId: null,
      circle: 'ALL_DELEGATIONS',
      aseanChair: { delegationId: null, name: '', rank: '', acting: false },
    })
  })

  test('spreads a month over its days', () => {
    expect(read({ startsOn: '2024-02' })).toMatchObject({
      precision: 'MONTH',
      startsOn: '2024-02-01',
      endsOn: '2024-02-29',
    })
  })

  test.each([
    [{ startsOn: '' }, 'startsOn', 'Give the first day, or the month.'],
    [{ startsOn: null }, 'startsOn', 'Give the first day, or the month.'],
    [{ startsOn: '2023-02-30' }, 'startsOn', 'Give a date that exists, such as 27 Apr 2023.'],
    [{ startsOn: '0023-04-27' }, 'startsOn', 'Give a date that exists, such as 27 Apr 2023.'],
    [{ startsOn: 'next week' }, 'startsOn', 'Give a date that exists, such as 27 Apr 2023.'],
    [{ startsOn: '2023-13' }, 'startsOn', 'Give a date that exists, such as 27 Apr 2023.'],
    [{ endsOn: '2023-04-26' }, 'endsOn', 'The last day cannot be before the first.'],
    [{ endsOn: '2023-05-28' }, 'endsOn', 'A meeting lasts at most 31 days.'],
    [{ endsOn: 'tomorrow' }, 'endsOn', 'Give a date that exists, such as 27 Apr 2023.'],
    [
      { startsOn: '2023-05', endsOn: '2023-05-02' },
      'endsOn',
      'Leave it empty while only the month is known.',
    ],
    [{ endsAt: '09:00' }, 'endsAt', 'The sessions must end after they begin.'],
    [{ beginsAt: 'nine' }, 'beginsAt', 'Give a time of day, such as 09:00.'],
    [{ ordinal: '19th' }, 'ordinal', 'Give a whole number, or leave it empty.'],
    [{ ordinal: -1 }, 'ordinal', 'Give a whole number, or leave it empty.'],
    [{ epithet: 'x'.repeat(61) }, 'epithet', 'Use at most 60 characters.'],
    [{ venue: 'x'.repeat(121) }, 'venue', 'Use at most 120 characters.'],
    [{ zone: 'Siem Reap' }, 'zone', 'Choose a time zone, such as Asia/Phnom_Penh.'],
    [{ format: 'BY_POST' }, 'format', 'Choose how the meeting is held.'],
    [{ circle: 'AUTHOR' }, 'circle', 'Choose who may read it.'],
    [{ seriesId: '' }, 'seriesId', 'Choose a series.'],
    [
      { aseanChair: { delegationId: null, name: 'x'.repeat(121), rank: '', acting: false } },
      'aseanChair.name',
      'Use at most 120 characters.',
    ],
  ])('refuses %j at %s', (given, field, sentence) => {
    expect(read(given)).toEqual({ [field]: sentence })
  })

  test('tells at once of everything that is wrong, the dates among it', () => {
    expect(read({ startsOn: '31 Feb', endsOn: 'later', beginsAt: 'nine', epithet: 'x'.repeat(61) })).toEqual({
      startsOn: 'Give a date that exists, such as 27 Apr 2023.',
      endsOn: 'Give a date that exists, such as 27 Apr 2023.',
      beginsAt: 'Give a time of day, such as 09:00.',
      epithet: 'Use at most 60 characters.',
    })
    expect(read({ startsOn: '', beginsAt: 'nine' })).toEqual({
      startsOn: 'Give the first day, or the month.',
      beginsAt: 'Give a time of day, such as 09:00.',
    })
  })

  test('keeps hostile markup as the words it is, without what turns the reading', () => {
    expect(read({ venue: ' <script>alert(1)</script>\u202E ' })).toMatchObject({
      venue: '<script>alert(1)</script>',
    })
  })
})

describe('an address worn in transit', () => {
  test('gives the list as it begins, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.record({
          when: fc.anything(),
          series: fc.anything(),
          status: fc.anything(),
          year: fc.anything(),
          after: fc.anything(),
        }),
        (address) => {
          expect(listMeetingsSchema.safeParse({ ...address, partnershipId: 'p' }).success).toBe(true)
        },
      ),
    )
    expect(
      listMeetingsSchema.parse({
        partnershipId: 'p',
        when: 'SOON',
        status: 'LOST',
        year: '23',
        after: ['1'],
      }),
    ).toEqual({
      partnershipId: 'p',
      when: null,
      series: [],
      status: null,
      year: null,
      after: null,
    })
  })
})

describe('the steps of back-planning', () => {
  test('are the usual ones where a partnership has none, or what it has cannot be read', () => {
    for (const kept of [[], null, 'x', [{ key: 'a' }]]) expect(stepsKept(kept)).toEqual(DEFAULT_PREPARATION)
    const own = [{ key: 'visa', label: 'Visa notes', workingDaysBefore: 40 }]
    expect(stepsKept(own)).toEqual(own)
  })
})
