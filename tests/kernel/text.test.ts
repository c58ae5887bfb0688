import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  capitalise,
  counted,
  fold,
  joinWords,
  lengthOf,
  ordinalText,
  ordinalWord,
  shorten,
  tidyLine,
  tidyText,
} from '@/lib/kernel/text'

describe('a text is kept', () => {
  test('without what could mislead its reader', () => {
    expect(tidyLine('  Opening\u202E \t remarks\u0007\r\n')).toBe('Opening remarks')
    expect(tidyText('one  \r\ntwo\rthree')).toBe('one\ntwo\nthree')
    expect(tidyText('cut \uD83D here')).toBe('cut \uFFFD here')
  })

  test('with the marks Khmer, Arabic and emoji are written with', () => {
    for (const text of ['ការ\u200Bប្រជុំ', 'الاجتماع', 'Встреча', '👩\u200D💻'])
      expect(tidyText(text)).toBe(text)
  })

  test('and tidying it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text))
        expect(tidyLine(tidyLine(text))).toBe(tidyLine(text))
      }),
    )
  })
})

describe('a text is shortened', () => {
  test('between words where it can, never within a letter', () => {
    expect(shorten('Status of the plan of action', 20)).toBe('Status of the plan…')
    expect(shorten('e\u0301e\u0301e\u0301e\u0301', 3)).toBe('e\u0301e\u0301…')
    expect(shorten('Fund', 20)).toBe('Fund')
  })

  test('to no more than was asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 1, max: 40 }),
        (text, longest) => {
          expect(lengthOf(shorten(text, longest))).toBeLessThanOrEqual(longest)
        },
      ),
    )
  })

  test('at the same place whatever marks stand in it: a plain letter counts as one character, with an accent or without', () => {
    const letters = fc.constantFrom('a', ' ', 'é', 'Ж', '’', 'e\u0301', 'ក្រុ', '👩\u200D💻', '\u00AD')
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 60 }),
        fc.array(letters, { maxLength: 3 }),
        fc.integer({ min: 1, max: 50 }),
        (many, few, longest) => {
          const text = [...many.filter((letter) => letter.length === 1), ...few].join('')
          const all = Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment)
          const cut = all.slice(0, longest - 1).join('')
          const space = cut.lastIndexOf(' ')
          const words = space > cut.length / 2 ? cut.slice(0, space) : cut
          expect(shorten(text, longest)).toBe(all.length <= longest ? text : `${words.trimEnd()}…`)
        },
      ),
    )
  })
})

test('numbers read as the trade writes them', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 19, 21, 22, 101, 111].map(ordinalText)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '19th',
    '21st',
    '22nd',
    '101st',
    '111th',
  ])
  expect([5, 10, 12, 20, 25, 30, 45, 80, 100].map(ordinalWord)).toEqual([
    'fifth',
    'tenth',
    'twelfth',
    'twentieth',
    'twenty-fifth',
    'thirtieth',
    'forty-fifth',
    'eightieth',
    '100th',
  ])
})

test('words are joined, counted and begun as a sentence would', () => {
  expect([joinWords([]), joinWords(['a']), joinWords(['a', 'b']), joinWords(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ])
  expect([counted(1, 'item'), counted(2, 'item'), counted(0, 'reply', 'replies')]).toEqual([
    '1 item',
    '2 items',
    '0 replies',
  ])
  expect([capitalise('fifth'), capitalise('')]).toEqual(['Fifth', ''])
  expect(fold('Đèvelopment É')).toBe(fold('đevelopment e'))
})
