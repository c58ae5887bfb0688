import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import * as field from '@/lib/kernel/fields'

const said = (of: z.ZodType, value: unknown) => {
  const read = of.safeParse(value)
  return read.success ? read.data : read.error.issues.map(({ message }) => message)
}

const whole = field.optionalNumber(1, 999, 'Give a number from 1 to 999.')
const line = field.line('Give a name.', 10)
const id = field.idOf()
const optionalId = field.optionalIdOf()

describe('a field reads what was typed', () => {
  test.each([
    [optionalId, '', null],
    [optionalId, null, null],
    [line, ' Opening ', 'Opening'],
    [field.optionalLine(10), ' ', ''],
    [field.optionalDayField, '', null],
    [field.dayField, '2024-02-29', '2024-02-29'],
    [field.clockField, ' 9:05 ', 545],
    [field.clockField, '24:00', 1440],
    [field.clockField, 545, 545],
    [whole, ' 19 ', 19],
    [whole, '', null],
    [whole, 19, 19],
  ])('%#: %j', (of, value, kept) => {
    expect(said(of, value)).toBe(kept)
  })
})

describe('a field refuses in one sentence', () => {
  test.each([
    [id, '', 'Choose one of the list.'],
    [optionalId, 'x'.repeat(65), 'Choose one of the list, or none.'],
    [line, ' ', 'Give a name.'],
    [line, 'eleven long', 'Use at most 10 characters.'],
    [line, `e${'\u0301'.repeat(500)}`, 'Use at most 10 characters.'],
    [field.longText(10), 'x'.repeat(100_000), 'Use at most 10 characters.'],
    [field.dayField, '2023-02-29', 'Give a date that exists, such as 27 Apr 2023.'],
    [field.clockField, '25:00', 'Give a time of day, such as 09:00.'],
    [field.zoneField, 'Mars/Olympus', 'Choose a time zone, such as Asia/Phnom_Penh.'],
    [whole, '1e3', 'Give a number from 1 to 999.'],
    [whole, '0', 'Give a number from 1 to 999.'],
    [whole, 1.5, 'Give a number from 1 to 999.'],
  ])('%#: %j', (of, value, sentence) => {
    expect(said(of, value)).toEqual([sentence])
  })

  test('whatever is sent, and never breaks', () => {
    const every = [
      whole,
      line,
      id,
      optionalId,
      field.clockField,
      field.dayField,
      field.optionalDayField,
      field.zoneField,
    ]
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom<z.ZodType>(...every), (value, of) => {
        const answer = said(of, value)
        if (Array.isArray(answer))
          for (const sentence of answer) expect(sentence).toMatch(/^(?!Invalid|Expected)[A-Z].*\.$/)
      }),
    )
  })
})
