import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/kernel/calendar-days'
import { accountState, deviceWords } from '@/lib/people/rules/accounts'
import { assertFitting, assertSpeaksForOne, overlaps, periodWords } from '@/lib/people/rules/seats'

const day = fc.option(fc.integer({ min: 0, max: 60 }).map((days) => addDays('2023-01-01', days)))
const period = fc
  .tuple(day, day)
  .filter(([from, until]) => from === null || until === null || from <= until)
  .map(([fromDay, untilDay]) => ({ fromDay, untilDay }))

const posting = {
  delegationId: 'kh',
  delegationName: 'Cambodia',
  role: 'OFFICIAL',
  fromDay: '2023-01-01',
  untilDay: '2023-06-30',
} as const

describe('two periods overlap', () => {
  test('when some day lies in both, whichever is named first', () => {
    const days = Array.from({ length: 64 }, (_, index) => addDays('2022-12-30', index))
    fc.assert(
      fc.property(period, period, (a, b) => {
        const holds = ({ fromDay, untilDay }: typeof a, on: string) =>
          (fromDay ?? '') <= on && on <= (untilDay ?? '9999')
        expect(overlaps(a, b)).toBe(days.some((on) => holds(a, on) && holds(b, on)))
        expect(overlaps(a, b)).toBe(overlaps(b, a))
      }),
    )
  })
})

describe('somebody speaks for one delegation at a time', () => {
  const wanted = { delegationId: 'th', role: 'OFFICIAL', fromDay: '2023-06-30', untilDay: null } as const

  test('a second delegation on the same day is refused and the first one named', () => {
    expect(() => assertSpeaksForOne([posting], wanted)).toThrow(
      'This person sits for Cambodia until 30 June 2023. End that seat first.',
    )
  })

  test('a seat without end is named without one', () => {
    expect(() => assertSpeaksForOne([{ ...posting, untilDay: null }], wanted)).toThrow(
      'This person sits for Cambodia. End that seat first.',
    )
  })

  test('the next posting may begin the day after the last', () => {
    expect(() => assertSpeaksForOne([posting], { ...wanted, fromDay: '2023-07-01' })).not.toThrow()
  })

  test('two roles for one delegation are no two voices', () => {
    expect(() =>
      assertSpeaksForOne([posting], { ...wanted, delegationId: 'kh', role: 'CO_CHAIR' }),
    ).not.toThrow()
  })

  test('the same seat twice is refused', () => {
    expect(() => assertSpeaksForOne([posting], { ...wanted, delegationId: 'kh' })).toThrow(
      'has that seat already (official, Cambodia)',
    )
  })

  test('never are two overlapping delegations let through', () => {
    fc.assert(
      fc.property(
        period,
        period,
        fc.constantFrom('OFFICIAL', 'CO_CHAIR', 'OBSERVER'),
        (held, asked, role) => {
          const seat = () =>
            assertSpeaksForOne([{ ...posting, ...held }], { delegationId: 'th', role, ...asked })
          if (overlaps(held, asked)) expect(seat).toThrow('End that seat first')
          else expect(seat).not.toThrow()
        },
      ),
    )
  })
})

describe('a role and a side', () => {
  test('only a member state has coordinator staff', () => {
    expect(() => assertFitting('COORDINATOR_STAFF', 'ASEAN')).not.toThrow()
    for (const side of ['PARTNER', 'SECRETARIAT', 'OBSERVER'] as const) {
      expect(() => assertFitting('COORDINATOR_STAFF', side)).toThrow()
      expect(() => assertFitting('OFFICIAL', side)).not.toThrow()
    }
  })
})

describe('in words', () => {
  test('a period', () => {
    expect(periodWords({ fromDay: '2021-08-03', untilDay: '2024-07-31' })).toBe(
      '3 August 2021 to 31 July 2024',
    )
    expect(periodWords({ fromDay: '2021-08-03', untilDay: null })).toBe('since 3 August 2021')
    expect(periodWords({ fromDay: null, untilDay: '2024-07-31' })).toBe('until 31 July 2024')
    expect(periodWords({ fromDay: null, untilDay: null })).toBe('')
  })

  test('where an account stands', () => {
    expect(accountState({ hasPassword: false, isDisabled: false })).toBe('INVITED')
    expect(accountState({ hasPassword: true, isDisabled: false })).toBe('ACTIVE')
    expect(accountState({ hasPassword: true, isDisabled: true })).toBe('DISABLED')
  })

  test.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0',
      'Firefox on Windows',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 Edg/126.0',
      'Edge on Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1',
      'Safari on iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14; SM-S921B) AppleWebKit/537.36 SamsungBrowser/25.0 Chrome/121.0 Mobile Safari/537.36',
      'Samsung Internet on Android',
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36',
      'Chrome on Linux',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15',
      'Safari on Mac',
    ],
    ['curl/8.5.0', 'An unknown device'],
    ['', 'An unknown device'],
  ])('the device of %s', (agent, words) => {
    expect(deviceWords(agent)).toBe(words)
  })
})
