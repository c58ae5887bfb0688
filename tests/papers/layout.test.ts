import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cell, column, outlineItem, paragraph, paragraphs, uncountedItem } from '@/lib/papers/build'
import { columnWidths, fittedCells, numberOutline } from '@/lib/papers/layout'
import { linkAddress } from '@/lib/papers/letters'
import { plainText } from '@/lib/papers/plain-text'
import { languageOf, scriptPieces } from '@/lib/papers/scripts'

describe('the numbers of an outline', () => {
  const numbers = (items: Parameters<typeof numberOutline>[0], from?: Parameters<typeof numberOutline>[1]) =>
    numberOutline(items, from).numbered.map(({ number }) => number)

  test('run through three levels and pass over what is not counted', () => {
    const items = [
      outlineItem('a', { items: [outlineItem('b', { items: [outlineItem('c')] }), outlineItem('d')] }),
      uncountedItem('break'),
      outlineItem('e', { items: [outlineItem('f')] }),
    ]
    expect(numbers(items)).toEqual(['1.', '1.1', '1.1.1', '1.2', null, '2.', '2.1'])
  })

  test('what lies deeper than three levels is counted on the third', () => {
    const deep = outlineItem('a', {
      items: [
        outlineItem('b', { items: [outlineItem('c', { items: [outlineItem('d')] }), outlineItem('e')] }),
      ],
    })
    expect(numbers([deep])).toEqual(['1.', '1.1', '1.1.1', '1.1.2', '1.1.3'])
  })

  test('go on where an earlier outline ended', () => {
    const { reached } = numberOutline([outlineItem('a'), outlineItem('b')])
    expect(numbers([outlineItem('c')], reached)).toEqual(['3.'])
  })
})

describe('the writing systems of a text', () => {
  test('part it where they change, and signs stay with what they follow', () => {
    expect(scriptPieces('“ABC” (Россия) 2023, ក្រុម!')).toEqual([
      { script: 'latin', text: '“ABC” (' },
      { script: 'cyrillic', text: 'Россия) 2023, ' },
      { script: 'khmer', text: 'ក្រុម!' },
    ])
  })

  test('lose no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          scriptPieces(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  test('are in the paper’s language where that is written in them', () => {
    expect(languageOf('cyrillic', 'en-GB')).toBe('ru-RU')
    expect(languageOf('cyrillic', 'uk-UA')).toBe('uk-UA')
    expect(languageOf('latin', 'ru-RU')).toBe('en-GB')
    expect(languageOf('latin', 'fr-FR')).toBe('fr-FR')
  })
})

describe('a table', () => {
  test('shares its width as asked for, whatever is asked for', () => {
    expect(columnWidths([column('a', 1), column('b', 3)], 1000)).toEqual([250, 750])
    for (const width of columnWidths([column('a', 0), column('b', -1), column('c', Number.NaN)], 100))
      expect(width).toBeGreaterThan(0)
  })

  test('has as many cells in a row as columns', () => {
    const columns = [column('a', 1), column('b', 1)]
    const one = cell(paragraph('x'))
    expect(fittedCells([one], columns)).toEqual([one, { blocks: [] }])
    expect(fittedCells([one, one, one], columns)).toEqual([one, one])
  })
})

describe('typed text', () => {
  test('is parted into paragraphs at empty lines', () => {
    expect(paragraphs('one\ntwo\r\n\r\n  \n three ').map((block) => plainText(block.runs))).toEqual([
      'one\ntwo',
      'three',
    ])
  })
})

describe('a link', () => {
  test('is followed to the web and to mail only', () => {
    expect(linkAddress('https://asean.org/a b')).toBe('https://asean.org/a%20b')
    expect(linkAddress('mailto:desk@example.org')).toBe('mailto:desk@example.org')
    for (const trap of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      '/relative',
      '',
      'JaVaScRiPt:x',
    ])
      expect(linkAddress(trap)).toBeNull()
  })
})
