import { describe, expect, test } from 'vitest'
import { whoAnsweredText } from '@/lib/rounds/rules'

const asked = (answered: readonly string[], silent: readonly string[]) => [
  ...answered.map((focalPoint) => ({ focalPoint, sentAt: new Date() })),
  ...silent.map((focalPoint) => ({ focalPoint, sentAt: null })),
]

describe('who has not answered, in a sentence', () => {
  test.each([
    [['Malaysia'], [], 'Everybody who was asked has answered.'],
    [[], ['Indonesia'], 'Nobody has answered yet: Indonesia.'],
    [['Malaysia'], ['Indonesia'], '1 of 2 has answered; Indonesia has not yet.'],
    [
      ['Malaysia', 'Thailand'],
      ['AHA Centre', 'Indonesia'],
      '2 of 4 have answered; AHA Centre and Indonesia have not yet.',
    ],
  ])('%j and %j', (answered, silent, said) => {
    expect(whoAnsweredText(asked(answered, silent))).toBe(said)
  })

  test('of many the first are named and the others counted', () => {
    const many = Array.from({ length: 9 }, (_, place) => `A${String(place + 1)}`)
    expect(whoAnsweredText(asked(['B'], many))).toBe(
      '1 of 10 has answered; A1, A2, A3, A4, A5 and 4 others have not yet.',
    )
  })
})
