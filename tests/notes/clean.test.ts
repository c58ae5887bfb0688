import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanAddress, cleanDocument } from '@/lib/notes/rules/clean'
import { compareTexts } from '@/lib/notes/rules/compare'
import { documentOf, liveFrom, updateFrom } from '@/lib/notes/rules/live'
import { documentOfText, plainOf } from '@/lib/notes/rules/plain'
import { attributed, namesIn, speakersIn } from '@/lib/notes/rules/attribution'
import type { NoteDocument } from '@/lib/notes/model/document'

const doc = (...content: unknown[]) => ({ type: 'doc', content })
const text = (words: string, marks: unknown[] = []) => ({ type: 'text', text: words, marks })

describe('a text on its way in', () => {
  test('keeps the words of what it does not know, and drops its dress', () => {
    const hostile = doc(
      { type: 'iframe', attrs: { src: 'https://example.org' }, content: [text('words')] },
      {
        type: 'paragraph',
        attrs: { onclick: 'alert(1)', style: 'position:fixed' },
        content: [text('plain', [{ type: 'code' }, { type: 'bold', attrs: { style: 'x' } }])],
      },
      { type: 'image', attrs: { src: 'x', onerror: 'alert(1)' } },
      'loose',
    )
    expect(cleanDocument(hostile)).toEqual({
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'words' }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'plain', marks: [{ type: 'bold' }] }] },
      ],
    })
  })

  test.each([
    ['https://asean.org', 'https://asean.org'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['\u0001javascript:alert(1)', null],
    [' JaVaScRiPt:alert(1)', null],
    ['data:text/html,x', null],
    ['vbscript:x', null],
    ['file:///etc/passwd', null],
    ['//example.org', null],
    ['/meetings/1', null],
    [5, null],
  ])('may lead to %j: %j', (href, kept) => {
    expect(cleanAddress(href)).toBe(kept)
  })

  test('loses marks that turn the reading direction, and keeps Khmer, Cyrillic and combining letters', () => {
    expect(
      plainOf(
        cleanDocument(doc({ type: 'paragraph', content: [text('a\u202Eb\u0000 ក្រុមប្រឹក្សា Совет e\u0301')] })),
      ),
    ).toBe('ab ក្រុមប្រឹក្សា Совет é')
  })

  test.each([null, 'text', [], { type: 'paragraph' }, doc().content])(
    'is refused when it is no document (%j)',
    (raw) => {
      expect(() => cleanDocument(raw)).toThrow(expect.objectContaining({ code: 'invalid' }) as Error)
    },
  )

  test('is refused when it is too long, and cut off where it is nested to exhaust the house', () => {
    expect(() => cleanDocument(documentOfText('x'.repeat(200_001)))).toThrow(/too long/)
    let deep: object = text('deep')
    for (let level = 0; level < 50_000; level += 1) deep = { type: 'blockquote', content: [deep] }
    expect(
      cleanDocument(doc(deep, { type: 'paragraph', content: [text('still here')] })).content.length,
    ).toBeGreaterThan(0)
  })

  test('is clean once and for all, and lives through the live text unchanged', () => {
    const node = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.record({ type: fc.constant('text'), text: fc.string({ minLength: 1, unit: 'grapheme' }) }),
        fc.record({
          type: fc.constantFrom(
            'paragraph',
            'heading',
            'bulletList',
            'orderedList',
            'listItem',
            'blockquote',
            'table',
            'tableRow',
            'tableCell',
            'tableHeader',
            'horizontalRule',
            'hardBreak',
            'mention',
            'script',
          ),
          attrs: fc.record({
            level: fc.nat(9),
            start: fc.integer(),
            kind: fc.constant('PERSON'),
            id: fc.constant('p1'),
            label: fc.string(),
          }),
          content: fc.array(tie('node'), { maxLength: 4 }),
        }),
      ),
    })).node
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (content) => {
        const clean = cleanDocument(doc(...content))
        expect(cleanDocument(clean)).toEqual(clean)
        expect(plainOf(documentOf(liveFrom([updateFrom(clean)])))).toBe(plainOf(clean))
      }),
    )
  })
})

describe('two texts', () => {
  test('are compared by words, also where no spaces part them', () => {
    expect(compareTexts('The Meeting noted it.', 'The Meeting agreed it.')).toEqual([
      { kind: 'same', text: 'The Meeting ' },
      { kind: 'deleted', text: 'noted' },
      { kind: 'inserted', text: 'agreed' },
      { kind: 'same', text: ' it.' },
    ])
    expect(compareTexts('', '')).toEqual([])
  })

  test('add up to both of them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (from, to) => {
        const changes = compareTexts(from, to)
        const side = (without: string) =>
          changes
            .filter(({ kind }) => kind !== without)
            .map((change) => change.text)
            .join('')
        expect([side('inserted'), side('deleted')]).toEqual([from, to])
      }),
    )
  })
})

describe('attribution', () => {
  const mention = (id: string, label: string) =>
    ({ type: 'mention', attrs: { kind: 'DELEGATION', id, label } }) as const
  const said: NoteDocument = {
    type: 'doc',
    content: [
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              {
                type: 'paragraph',
                content: [
                  mention('th', 'Thailand'),
                  { type: 'text', text: ' and ' },
                  mention('ru', 'Russia'),
                ],
              },
            ],
          },
        ],
      },
    ],
  }
  const sideOf = ({ id }: { id: string }) => (id === 'ru' ? 'PARTNER' : 'ASEAN')

  test.each([
    ['NAMED', '• Thailand and Russia'],
    ['SIDE_ONLY', '• an ASEAN Member State and the Dialogue Partner'],
    ['NONE', '• a delegation and a delegation'],
  ] as const)('%s', (attribution, words) => {
    expect(plainOf(attributed(said, attribution, sideOf))).toBe(words)
    expect(speakersIn(attributed(said, attribution, sideOf)).length).toBe(attribution === 'NAMED' ? 2 : 0)
  })

  test('finds names as whole words, in any case, in any script', () => {
    expect(
      namesIn('THAILAND spoke; ASEAN-Russia; Vietnamese; Россия', [
        'Thailand',
        'Russia',
        'Vietnam',
        'Россия',
        'A.B (C)',
      ]),
    ).toEqual(['Thailand', 'Россия'])
  })
})
