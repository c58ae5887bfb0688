import fc from 'fast-check'
import { generateNKeysBetween } from 'fractional-indexing'
import { describe, expect, test } from 'vitest'
import type { SummaryRow } from '@/lib/summaries/model'
import {
  assemble,
  type AssembledItem,
  type AssembledOutcome,
  countNew,
  mergeAssembly,
  type Piece,
  sourceStates,
} from '@/lib/summaries/rules/assemble'
import { copyFor } from '@/lib/summaries/rules/copy'
import { numberParagraphs } from '@/lib/summaries/rules/numbering'

const destinations = { next: 'the 20th ARSOM', prepared: null }
const item = (id: string, given: Partial<AssembledItem> = {}): AssembledItem => ({
  id,
  parentId: null,
  orderKey: id,
  title: `Item ${id}`,
  topicId: null,
  circle: 'ALL_DELEGATIONS',
  ...given,
})
const outcome = (
  id: string,
  itemId: string | null,
  given: Partial<AssembledOutcome> = {},
): AssembledOutcome => ({
  id,
  itemId,
  topicId: null,
  kind: 'NOTED',
  sentence: `the words of ${id}`,
  circle: 'ALL_DELEGATIONS',
  toNextMeeting: false,
  toPrepared: false,
  ...given,
})

type Kept = SummaryRow & { removedAt: Date | null; paperCircle: SummaryRow['circle'] }
/** The rows a first assembly writes. */
const rowsOf = (pieces: readonly Piece[]): Kept[] => {
  const keys = generateNKeysBetween(null, null, pieces.length)
  return pieces.map(({ source, text, kind, outcomeId, itemId, circle }, place) => ({
    id: `row of ${source}`,
    orderKey: keys[place] ?? '',
    kind,
    text,
    outcomeId,
    itemId,
    assembled: text,
    circle,
    paperCircle: 'ALL_DELEGATIONS',
    revision: 1,
    removedAt: null,
  }))
}

describe('assembling', () => {
  test('puts the paragraphs under the headings of the agenda, those of no item last, and no heading over nothing', () => {
    const items = [item('a'), item('b'), item('b1', { parentId: 'b' }), item('c')]
    const pieces = assemble(items, [outcome('3', null), outcome('2', 'b1'), outcome('1', 'a')], destinations)
    expect(pieces.map(({ source }) => source)).toEqual([
      'item a',
      'outcome 1',
      'item b',
      'outcome 2',
      'outcome 3',
    ])
  })

  test('again overwrites nothing that was edited, rewords what was not, and brings only what is new', () => {
    const items = [item('a')]
    const before = assemble(items, [outcome('1', 'a'), outcome('2', 'a')], destinations)
    const rows = rowsOf(before).map((row) =>
      row.outcomeId === '1' ? { ...row, text: 'As the desk put it.' } : row,
    )
    const now = assemble(
      items,
      [
        outcome('1', 'a', { sentence: 'other words' }),
        outcome('2', 'a', { sentence: 'new words' }),
        outcome('3', 'a'),
      ],
      destinations,
    )
    const again = mergeAssembly(rows, now)
    expect(again.reworded.map(({ piece }) => piece.source)).toEqual(['outcome 2'])
    expect(again.added).toEqual([
      { piece: expect.objectContaining({ source: 'outcome 3' }) as Piece, after: 'row of outcome 2' },
    ])
    expect(sourceStates(rows, now).get('row of outcome 1')).toEqual({
      state: 'CHANGED',
      reads: 'The Meeting noted other words.',
    })
  })

  test('what was taken out does not come back, and holds its place', () => {
    const items = [item('a')]
    const rows = rowsOf(assemble(items, [outcome('1', 'a')], destinations)).map((row) => ({
      ...row,
      removedAt: row.outcomeId === '1' ? new Date() : null,
    }))
    const again = mergeAssembly(rows, assemble(items, [outcome('1', 'a'), outcome('2', 'a')], destinations))
    expect(again.added.map(({ piece, after }) => [piece.source, after])).toEqual([
      ['outcome 2', 'row of outcome 1'],
    ])
    expect(again.reworded).toEqual([])
  })

  test('an outcome that is struck out leaves its paragraph standing and says so', () => {
    const items = [item('a')]
    const rows = rowsOf(assemble(items, [outcome('1', 'a')], destinations))
    expect(sourceStates(rows, []).get('row of outcome 1')).toEqual({ state: 'GONE', reads: null })
  })

  test('twice in a row does nothing the second time, whatever the outcomes', () => {
    const some = fc.array(fc.record({ at: fc.constantFrom('a', 'b', null), id: fc.nat(50) }), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(some, (given) => {
        const outcomes = [...new Map(given.map((one) => [one.id, one])).values()].map(({ id, at }) =>
          outcome(String(id), at),
        )
        const pieces = assemble([item('a'), item('b')], outcomes, destinations)
        expect(countNew(mergeAssembly(rowsOf(pieces), pieces))).toBe(0)
        expect(pieces.filter(({ kind }) => kind === 'PARAGRAPH')).toHaveLength(outcomes.length)
      }),
    )
  })
})

describe('numbers', () => {
  const circles = ['ALL_DELEGATIONS', 'ASEAN', 'CO_CHAIRS'] as const
  test('have no gap for any reader, and no heading stands over nothing', () => {
    const rows = fc.array(
      fc.record({ kind: fc.constantFrom('HEADING', 'PARAGRAPH'), circle: fc.constantFrom(...circles) }),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(rows, fc.constantFrom(...circles), (given, seen) => {
        const keys = generateNKeysBetween(null, null, given.length)
        const all = given.map((row, place) => ({ ...row, id: String(place), orderKey: keys[place] ?? '' }))
        const visible = all.filter(({ circle }) => circle === seen || circle === 'ALL_DELEGATIONS')
        const shown = numberParagraphs(visible, 'DROP_BARE')
        const numbers = shown.flatMap(({ number }) => number ?? [])
        expect(numbers).toEqual(numbers.map((_, place) => place + 1))
        shown.forEach((row, place) => {
          if (row.kind === 'HEADING') expect(shown[place + 1]?.kind).toBe('PARAGRAPH')
        })
        expect(shown.filter(({ kind }) => kind === 'PARAGRAPH')).toHaveLength(
          visible.filter(({ kind }) => kind === 'PARAGRAPH').length,
        )
      }),
    )
  })
})

describe('a copy', () => {
  const pieces = assemble(
    [item('a')],
    [
      outcome('1', 'a'),
      outcome('2', 'a', { circle: 'ASEAN', sentence: 'that ASEAN would prefer the autumn' }),
    ],
    destinations,
  )
  const said = [{ sentence: 'that ASEAN would prefer the autumn', circle: 'ASEAN' as const }]

  test('holds only what all it is for may read, and tells the maker what does not pass', () => {
    const copy = copyFor(rowsOf(pieces), 'ALL_DELEGATIONS', { said, maker: 'DESK' })
    expect(copy.rows.map(({ number }) => number)).toEqual([null, 1])
    expect(copy.stopped.map(({ row, stop }) => [row.outcomeId, stop])).toEqual([
      ['2', { why: 'CIRCLE', circle: 'ASEAN' }],
    ])
    expect(copyFor(rowsOf(pieces), 'ASEAN', { said, maker: 'DESK' }).stopped).toEqual([])
  })

  test('stops a paragraph for all that repeats, in any case and spacing, what was said to fewer', () => {
    const rows = rowsOf(pieces)
    const copied = rows.map((row) =>
      row.outcomeId === '1' ? { ...row, text: 'It was said THAT ASEAN  would prefer: the autumn.' } : row,
    )
    const copy = copyFor(copied, 'ALL_DELEGATIONS', { said, maker: 'DESK' })
    expect(copy.rows).toEqual([])
    expect(copy.stopped.map(({ stop }) => stop.why)).toEqual(['REPEATS', 'CIRCLE'])
  })

  test('made by a reader goes no further than the summary itself has gone', () => {
    const rows = rowsOf(pieces).map((row) => ({ ...row, paperCircle: 'ASEAN' as const }))
    expect(copyFor(rows, 'ALL_DELEGATIONS', { said, maker: 'READER' }).rows).toEqual([])
    expect(copyFor(rows, 'ASEAN', { said, maker: 'READER' }).rows).toHaveLength(3)
  })
})
