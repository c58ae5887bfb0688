import { expect, test } from 'vitest'
import { nextOfSeries } from '@/lib/meetings/rules/next-of-series'

const zones = { zone: 'Asia/Phnom_Penh', partnerZone: 'Europe/Moscow' }
const last = {
  ordinal: 15,
  zone: 'Europe/Moscow',
  beginsAt: 600,
  endsAt: 960,
  format: 'IN_PERSON',
  venue: 'Moscow',
} as const
const numbers = [{ ordinal: 14 }, { ordinal: 15 }, { ordinal: null }]

test('the next meeting of a series goes on from the last: number, zone, hours, and the other side hosts', () => {
  expect(nextOfSeries(numbers, last, zones)).toEqual({
    ordinal: 16,
    zone: 'Europe/Moscow',
    beginsAt: 600,
    endsAt: 960,
    turn: 'The 15th: Moscow. If the sides take turns, ASEAN hosts this one.',
  })
  const bali = { ...last, ordinal: null, zone: 'Asia/Makassar', venue: null }
  expect(nextOfSeries([], bali, zones)).toMatchObject({
    ordinal: null,
    turn: 'The last one: Makassar. If the sides take turns, the partner hosts this one.',
  })
})

test('a virtual meeting had no host, and a first one has none before it', () => {
  expect(nextOfSeries(numbers, { ...last, format: 'VIRTUAL' }, zones).turn).toBeNull()
  expect(nextOfSeries([], null, zones)).toEqual({
    ordinal: null,
    zone: 'Asia/Phnom_Penh',
    beginsAt: 540,
    endsAt: 1020,
    turn: null,
  })
})
