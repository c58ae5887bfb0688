import { describe, expect, test } from 'vitest'
import { waitingWords } from '@/app/(desk)/_parts/waiting-words'

describe('what waits on the device is told in one notice', () => {
  test('nothing waits: nothing is said', () => {
    expect(waitingWords({ entries: 0, notes: 0 })).toBeNull()
  })

  test('entries alone, notes alone', () => {
    expect(waitingWords({ entries: 1, notes: 0 })).toMatch(
      /^1 entry is not sent yet\. What you write is kept/,
    )
    expect(waitingWords({ entries: 0, notes: 2 })).toMatch(
      /^What you typed in 2 notes is not sent yet\. It is/,
    )
  })

  test('entries and notes together', () => {
    expect(waitingWords({ entries: 3, notes: 1 })).toMatch(
      /^3 entries are not sent yet, nor is what you typed in 1 note\. All of it is kept on this device/,
    )
  })
})
