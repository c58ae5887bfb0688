import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redline } from '@/lib/kernel/redline'

const marked = (before: string, after: string) =>
  redline(before, after)
    .map(({ kind, text }) => ({ same: text, added: `{+${text}+}`, removed: `[-${text}-]` })[kind])
    .join('')

describe('a redline', () => {
  test('marks words, not letters', () => {
    expect(
      marked('Cooperation in the field of energy', 'Cooperation in the fields of energy and climate'),
    ).toBe('Cooperation in the [-field-]{+fields+} of energy{+ and climate+}')
  })

  test('finds the words of scripts that write without spaces', () => {
    expect(marked('ការប្រជុំមន្ត្រីជាន់ខ្ពស់', 'ការប្រជុំរដ្ឋមន្ត្រីជាន់ខ្ពស់')).toMatch(/ជាន់ខ្ពស់$/)
    expect(marked('Сотрудничество в энергетике', 'Сотрудничество в туризме')).toBe(
      'Сотрудничество в [-энергетике-]{+туризме+}',
    )
  })

  test('loses no letter of either text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = redline(before, after)
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('')
        expect([without('added'), without('removed')]).toEqual([before, after])
      }),
    )
  })
})
