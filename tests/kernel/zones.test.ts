import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cityOf,
  clockBetween,
  clockText,
  clockTextOn,
  dayIn,
  instantAt,
  isZone,
  minutesOf,
  spanOf,
  wallTime,
} from '@/lib/kernel/zones'

const zones = fc.constantFrom(
  'Asia/Phnom_Penh',
  'Europe/Moscow',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
)

describe('a wall clock', () => {
  test('in Phnom Penh is four hours ahead of Moscow', () => {
    const opening = instantAt('2023-04-27', 9 * 60, 'Asia/Phnom_Penh')
    expect(opening.toISOString()).toBe('2023-04-27T02:00:00.000Z')
    expect(wallTime(opening, 'Europe/Moscow')).toEqual({ day: '2023-04-27', minutes: 5 * 60 })
  })

  test('says when it shows another day', () => {
    expect(
      clockTextOn(
        '2023-04-27',
        wallTime(instantAt('2023-04-27', 9 * 60, 'Asia/Phnom_Penh'), 'America/New_York'),
      ),
    ).toBe('22:00 -1')
    expect(clockTextOn('2023-04-27', { day: '2023-04-28', minutes: 60 })).toBe('01:00 +1')
    expect(clockText(25 * 60 + 5)).toBe('01:05')
  })

  test('shows what it was set to, in every zone and season', () => {
    fc.assert(
      fc.property(
        zones,
        fc.integer({ min: 0, max: 365 * 3 }),
        fc.integer({ min: 4 * 60, max: 23 * 60 }),
        (zone, shift, minutes) => {
          const day = new Date(Date.UTC(2022, 0, 1 + shift)).toISOString().slice(0, 10)
          expect(wallTime(instantAt(day, minutes, zone), zone)).toEqual({ day, minutes })
        },
      ),
    )
  })

  test('takes the first of an hour that happens twice, and reads an hour left out as if not yet moved', () => {
    expect(instantAt('2023-10-29', 150, 'Europe/Berlin').toISOString()).toBe('2023-10-29T00:30:00.000Z')
    expect(wallTime(instantAt('2023-03-26', 150, 'Europe/Berlin'), 'Europe/Berlin')).toEqual({
      day: '2023-03-26',
      minutes: 210,
    })
  })

  test('a day of summer time has 23 or 25 hours', () => {
    const hours = (day: string) => {
      const { from, until } = spanOf(day, 'Europe/Berlin')
      return (until.getTime() - from.getTime()) / 3_600_000
    }
    expect([hours('2023-03-26'), hours('2023-04-27'), hours('2023-10-29')]).toEqual([23, 24, 25])
  })
})

test('a zone is known by its name and called by its town', () => {
  expect(isZone('Asia/Phnom_Penh')).toBe(true)
  expect(['', 'Phnom Penh', '+07:00', 'Mars/Olympus'].some(isZone)).toBe(false)
  expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires')
})

test('the day begins in Phnom Penh while it is still yesterday in Moscow', () => {
  const instant = new Date('2023-04-26T18:00:00Z')
  expect([dayIn(instant, 'Asia/Phnom_Penh'), dayIn(instant, 'Europe/Moscow')]).toEqual([
    '2023-04-27',
    '2023-04-26',
  ])
})

test('a time of day is read as it is typed', () => {
  expect(['09:05', '9:05', '23:59'].map(minutesOf)).toEqual([545, 545, 1439])
  expect(['24:00', '9', '09:60', '', 'nine'].map(minutesOf)).toEqual([null, null, null, null, null])
})

test('a clock read through a stretch of time shows what it would show at each instant', () => {
  fc.assert(
    fc.property(
      zones,
      fc.integer({ min: 0, max: 365 }),
      fc.integer({ min: 0, max: 96 }),
      fc.nat(96),
      (zone, shift, hours, at) => {
        const from = new Date(Date.UTC(2023, 0, 1 + shift))
        const later = (by: number) => new Date(from.getTime() + by * 3_600_000)
        const instant = later(Math.min(at, hours))
        expect(clockBetween(from, later(hours), zone)(instant)).toEqual(wallTime(instant, zone))
      },
    ),
  )
})
