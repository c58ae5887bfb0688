import { describe, expect, test } from 'vitest'
import { snippetOf } from '@/lib/search/rules/snippets'
import { holdsAll, wordsOf } from '@/lib/search/rules/words'

const texts = (typed: string) => wordsOf(typed).map(({ text }) => text)

describe('what is looked for', () => {
  test.each([
    ['Energy  security', ['energy', 'security']],
    ['“food security”, energy', ['food security', 'energy']],
    ['«Энергетика» 2023', ['энергетика', '2023']],
    ['4.2 (COVID-19)', ['4.2', 'covid-19']],
    ['  ... " ', []],
    ['energy Energy', ['energy']],
    ['an open "quotation', ['an', 'open', 'quotation']],
  ])('%s', (typed, words) => {
    expect(texts(typed)).toEqual(words)
  })

  test('is at most eight words, however much is typed', () => {
    expect(wordsOf('one two three four five six seven eight nine ten')).toHaveLength(8)
  })

  test('a short word is found only where it stands alone', () => {
    expect(holdsAll(wordsOf('EU'), ['a neutral text'])).toBe(false)
    expect(holdsAll(wordsOf('EU'), ['the EU, too'])).toBe(true)
  })

  test.each([
    'counter-terrorism',
    'PMC+1',
    '2021/22',
    'e-mail@x',
    "d'accord",
    '#1&2',
    'a–b~c=d:e;f,g!h<i>j%k',
  ])('signs within a word are part of it: %s', (typed) => {
    expect(holdsAll(wordsOf(typed), [`on ${typed.toUpperCase()} and more`])).toBe(true)
  })

  test('a space nobody sees makes no difference', () => {
    expect(holdsAll(wordsOf('សន្និសីទអាស៊ាន'), ['សន្និសីទ\u200Bអាស៊ាន'])).toBe(true)
  })

  test.each(['a.c', '(x+', '[a-', 'a\\b', '$^*?'])('signs of an expression mean themselves: %s', (typed) => {
    expect(() => holdsAll(wordsOf(typed), ['abc'])).not.toThrow()
    expect(holdsAll(wordsOf('a.c'), ['abc'])).toBe(false)
  })
})

describe('the words around', () => {
  const long = `${'before '.repeat(40)}the Energy Ministers met${' after'.repeat(80)}`

  test('what was found are cut between words, and what was found is marked', () => {
    const segments = snippetOf(long, wordsOf('energy'))
    expect(segments.filter(({ hit }) => hit)).toEqual([{ text: 'Energy', hit: true }])
    const whole = segments.map(({ text }) => text).join('')
    expect(whole).toMatch(/^… before .*the Energy Ministers met.* after …$/)
    expect(whole.length).toBeLessThan(260)
  })

  test('are none where nothing was found', () => {
    expect(snippetOf(long, wordsOf('fisheries'))).toEqual([])
  })

  test('markup is text like any other', () => {
    expect(snippetOf('<b>energy</b>', wordsOf('energy'))).toEqual([
      { text: '<b>', hit: false },
      { text: 'energy', hit: true },
      { text: '</b>', hit: false },
    ])
  })
})
