import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inDocumentOrder } from '@/lib/kernel/ordered-tree'
import { Refusal } from '@/lib/kernel/refusal'
import { applyPlacements, inversePlacements, type Move } from '@/lib/kernel/tree-moves'
import { assertPlacements, moveItem } from '@/lib/agendas/rules/moves'
import { anyAgenda, asOutline, item, itemId, outline } from './outline'

const agenda = outline(`
A
  A1
  A2
    A2a
B
  B1
Coffee (break)
C`)
const moved = (id: string, move: Move) =>
  asOutline(applyPlacements(agenda, moveItem(agenda, id, move)))
    .replaceAll('\n', ' ')
    .replace(/ +/g, ' ')

describe('an item moves', () => {
  test.each<[string, string, Move, string]>([
    ['before another', 'C', { to: 'BEFORE', siblingId: 'B' }, 'A A1 A2 A2a C B B1 Coffee (break)'],
    [
      'after another, with what is under it',
      'A2',
      { to: 'AFTER', siblingId: 'B1' },
      'A A1 B B1 A2 A2a Coffee (break) C',
    ],
    [
      'to the beginning of a heading',
      'C',
      { to: 'FIRST_IN', parentId: 'A' },
      'A C A1 A2 A2a B B1 Coffee (break)',
    ],
    ['to the end of a heading', 'B1', { to: 'LAST_IN', parentId: 'A' }, 'A A1 A2 A2a B1 B Coffee (break) C'],
    ['up', 'A2', { to: 'UP' }, 'A A2 A2a A1 B B1 Coffee (break) C'],
    ['down', 'A', { to: 'DOWN' }, 'B B1 A A1 A2 A2a Coffee (break) C'],
    ['one level in', 'B', { to: 'NEST' }, 'A A1 A2 A2a B B1 Coffee (break) C'],
    ['one level out', 'A2a', { to: 'OUTDENT' }, 'A A1 A2 A2a B B1 Coffee (break) C'],
    [
      'nowhere, if it stands there already',
      'B',
      { to: 'AFTER', siblingId: 'A' },
      'A A1 A2 A2a B B1 Coffee (break) C',
    ],
  ])('%s', (_how, id, move, result) => {
    expect(moved(id, move)).toBe(result)
  })

  test('and its level with it', () => {
    expect(asOutline(applyPlacements(agenda, moveItem(agenda, 'B', { to: 'NEST' })))).toContain(
      '\n  B\n    B1\n',
    )
    expect(asOutline(applyPlacements(agenda, moveItem(agenda, 'A2a', { to: 'OUTDENT' })))).toContain(
      '\n  A2\n  A2a\n',
    )
  })

  test.each<[string, string, Move, string]>([
    ['into itself', 'A', { to: 'LAST_IN', parentId: 'A2' }, 'An item cannot be placed under itself.'],
    ['beside itself', 'A', { to: 'BEFORE', siblingId: 'A' }, 'An item cannot be placed beside itself.'],
    ['to a fourth level', 'B', { to: 'LAST_IN', parentId: 'A2' }, 'At most 3 levels are possible.'],
    ['under a break', 'C', { to: 'NEST' }, 'Nothing can stand under a break.'],
    ['up from the top', 'A1', { to: 'UP' }, 'It is already the first under its heading.'],
    ['down from the end', 'C', { to: 'DOWN' }, 'It is already the last under its heading.'],
    ['in below nothing', 'A1', { to: 'NEST' }, 'There is no item before it to put it under.'],
    ['out of the top level', 'A', { to: 'OUTDENT' }, 'It already stands at the top level.'],
    ['beside an item that is gone', 'A', { to: 'AFTER', siblingId: 'gone' }, 'The item is no longer there.'],
    [
      'under a heading that is gone',
      'A',
      { to: 'LAST_IN', parentId: 'gone' },
      'The heading it was to go under is no longer there.',
    ],
  ])('but not %s', (_how, id, move, words) => {
    expect(() => moveItem(agenda, id, move)).toThrow(new Refusal('conflict', words))
  })
})

describe('a new item', () => {
  test('is placed like any other', () => {
    const [placement] = moveItem(agenda, 'new', { to: 'AFTER', siblingId: 'A1' })
    expect(placement).toMatchObject({ id: 'new', parentId: 'A' })
    expect(
      asOutline([...agenda, item('new', { ...placement, id: itemId('new'), parentId: itemId('A') })]),
    ).toContain('A1\n  new\n  A2')
  })

  test('is the first of an empty agenda', () => {
    expect(moveItem([], 'new', { to: 'LAST_IN', parentId: null })).toEqual([
      { id: 'new', parentId: null, orderKey: 'a0' },
    ])
  })
})

test('two items that got one key can still be told apart', () => {
  const tied = [item('x'), item('y'), item('z')]
  const after = applyPlacements(
    [...tied, item('n', { orderKey: 'a9' })],
    moveItem([...tied, item('n', { orderKey: 'a9' })], 'n', { to: 'AFTER', siblingId: 'x' }),
  )
  expect(asOutline(after).split('\n')).toEqual(['x', 'n', 'y', 'z'])
})

test('placements from elsewhere are refused when they would make a circle or a fourth level', () => {
  const place = (id: string, parentId: string | null) => () =>
    assertPlacements(agenda, [{ id, parentId, orderKey: 'a5' }])
  expect(place('C', 'A2')).not.toThrow()
  expect(place('A', 'A2a')).toThrow('under itself')
  expect(place('B', 'A2')).toThrow('At most 3 levels')
  expect(place('C', 'Coffee (break)')).toThrow('break')
  expect(place('C', 'gone')).toThrow('no longer there')
  expect(() =>
    assertPlacements(agenda, [
      { id: 'A', parentId: 'B', orderKey: 'a5' },
      { id: 'B', parentId: 'A', orderKey: 'a5' },
    ]),
  ).toThrow('under itself')
})

const moves = fc.record({
  to: fc.constantFrom('BEFORE', 'AFTER', 'FIRST_IN', 'LAST_IN', 'UP', 'DOWN', 'NEST', 'OUTDENT'),
  item: fc.nat(),
  other: fc.nat(),
})

test('whatever is moved, the agenda stays a tree of three levels, and every move can be taken back', () => {
  const keys = fc.constantFrom('a0', 'a1', 'a1V', 'Zz')
  fc.assert(
    fc.property(
      fc.oneof(anyAgenda(), anyAgenda(keys)),
      fc.array(moves, { maxLength: 12 }),
      (items, attempts) => {
        fc.pre(items.length > 0)
        let now = items
        for (const attempt of attempts) {
          const [id, other] = [
            now[attempt.item % now.length]?.id ?? '',
            now[attempt.other % now.length]?.id ?? '',
          ]
          const move = { to: attempt.to, siblingId: other, parentId: other } as Move
          const placements = attemptMove(now, id, move)
          const next = applyPlacements(now, placements)
          const placed = inDocumentOrder(next)
          expect(placed.length).toBe(items.length)
          expect(Math.max(...placed.map(({ depth }) => depth))).toBeLessThan(3)
          expect(applyPlacements(next, inversePlacements(now, placements))).toEqual(now)
          expect(() => assertPlacements(now, placements)).not.toThrow()
          if (placements.length > 0 && attempt.to === 'BEFORE') {
            const ids = next.filter(({ parentId }) => parentId === placements[0]?.parentId)
            const order = inDocumentOrder(ids.map((row) => ({ ...row, parentId: null }))).map(
              ({ row }) => row.id as string,
            )
            expect(order[order.indexOf(other) - 1]).toBe(id)
          }
          now = next
        }
      },
    ),
  )
})

function attemptMove(...given: Parameters<typeof moveItem>) {
  try {
    return moveItem(...given)
  } catch (refusal) {
    expect(refusal).toBeInstanceOf(Refusal)
    return []
  }
}
