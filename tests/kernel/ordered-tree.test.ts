import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inDocumentOrder } from '@/lib/kernel/ordered-tree'

const row = (id: string, parentId: string | null, orderKey: string) => ({ id, parentId, orderKey })
const rows = [
  row('a', null, 'a0'),
  row('b', null, 'Zz'),
  row('c', 'a', 'a1'),
  row('d', 'a', 'a1'),
  row('e', 'c', 'a0'),
]

test('rows are met parents first, by code unit and then by id', () => {
  expect(inDocumentOrder(rows).map(({ row: { id }, depth }) => `${String(depth)}${id}`)).toEqual([
    '0b',
    '0a',
    '1c',
    '2e',
    '1d',
  ])
})

test('in whatever order they come', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(inDocumentOrder(shuffled)).toEqual(inDocumentOrder(rows))
    }),
  )
})

test('what lies under a heading that is not there is not met, nor a circle', () => {
  expect(
    inDocumentOrder([
      row('x', 'hidden', 'a0'),
      row('y', 'x', 'a0'),
      row('p', 'q', 'a0'),
      row('q', 'p', 'a0'),
      row('s', 's', 'a0'),
    ]),
  ).toEqual([])
})
