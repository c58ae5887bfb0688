import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CountedBy, counted, oneMore, secondsToWait, waitWords } from '@/lib/identity/delay'

const now = new Date('2023-03-20T08:00:00Z')
const kinds = fc.constantFrom<CountedBy>('account', 'place', 'address')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

describe('the wait after failures', () => {
  test('who has not failed does not wait', () => {
    fc.assert(fc.property(kinds, (by) => secondsToWait(by, null, now) === 0))
  })

  test('the first failures are free', () => {
    fc.assert(
      fc.property(kinds, fc.nat(100), (by, given) => {
        const count = given % counted[by].free
        expect(secondsToWait(by, { count, lastAt: now }, now)).toBe(0)
      }),
    )
  })

  test('it never shrinks as failures grow, and never passes its longest', () => {
    fc.assert(
      fc.property(kinds, fc.integer({ min: 1, max: 60 }), (by, count) => {
        const shorter = secondsToWait(by, { count, lastAt: now }, now)
        const longer = secondsToWait(by, { count: count + 1, lastAt: now }, now)
        expect(longer).toBeGreaterThanOrEqual(shorter)
        expect(longer).toBeLessThanOrEqual(counted[by].longest)
      }),
    )
  })

  test('it runs down by the second and is over for good', () => {
    fc.assert(
      fc.property(
        kinds,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 2_000 }),
        (by, count, passed) => {
          const failures = { count, lastAt: now }
          const whole = secondsToWait(by, failures, now)
          expect(secondsToWait(by, failures, later(passed))).toBe(Math.max(0, whole - passed))
        },
      ),
    )
  })

  test('nobody is shut out of an account for longer than a minute', () => {
    expect(secondsToWait('account', { count: 60, lastAt: now }, now)).toBe(60)
    expect(secondsToWait('place', { count: 60, lastAt: now }, now)).toBe(60)
  })

  test('failures are forgotten after a day', () => {
    const failures = { count: 60, lastAt: now }
    expect(secondsToWait('address', failures, later(86_401))).toBe(0)
    expect(oneMore(failures, later(86_401))).toBe(1)
    expect(oneMore(failures, later(86_399))).toBe(60)
  })

  test('it is told in words', () => {
    expect([1, 2, 60, 90, 91, 900].map(waitWords)).toEqual([
      'in a second',
      'in 2 seconds',
      'in 60 seconds',
      'in 90 seconds',
      'in 2 minutes',
      'in 15 minutes',
    ])
  })
})
