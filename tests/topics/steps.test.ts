import { describe, expect, test } from 'vitest'
import type { TopicId } from '@/lib/kernel/ids'
import type { Pole } from '@/lib/topics/model'
import { placeAfterStep, placeNow, type Step } from '@/lib/topics/rules/steps'

const row = (
  id: string,
  parentId: string | null,
  orderKey: string,
  pole: Pole = 'REVIEW_OF_COOPERATION',
) => ({
  id: id as TopicId,
  parentId: parentId as TopicId | null,
  orderKey,
  pole,
})
const shown = [
  row('a', null, 'a0'),
  row('b', null, 'a1'),
  row('b1', 'b', 'a0'),
  row('c', null, 'a2', 'EXCHANGE_OF_VIEWS'),
]

describe('a step by key', () => {
  test.each([
    ['b', 'UP', { to: 'BEFORE', siblingId: 'a' }],
    ['a', 'DOWN', { to: 'AFTER', siblingId: 'b' }],
    ['b', 'NEST', { to: 'LAST_IN', parentId: 'a' }],
    ['b1', 'OUTDENT', { to: 'AFTER', siblingId: 'b' }],
  ] as const)('%s %s', (id, step, place) => {
    expect(placeAfterStep(shown, id, step)).toEqual(place)
  })

  test.each([
    ['a', 'UP', 'It is already the first here.'],
    ['b', 'DOWN', 'It is already the last here.'],
    ['c', 'UP', 'It is already the first here.'],
    ['c', 'NEST', 'There is no topic before it to put it under.'],
    ['a', 'OUTDENT', 'It already stands at the top level.'],
    ['gone', 'UP', 'The topic is no longer there.'],
  ] as readonly [string, Step, string][])('%s %s is refused: %s', (id, step, sentence) => {
    expect(() => placeAfterStep(shown, id, step)).toThrow(sentence)
  })

  test('knows the way back', () => {
    expect(placeNow(shown, 'b')).toEqual({ to: 'AFTER', siblingId: 'a' })
    expect(placeNow(shown, 'b1')).toEqual({ to: 'FIRST_IN', parentId: 'b' })
    expect(placeNow(shown, 'c')).toEqual({ to: 'FIRST_IN', parentId: null })
  })
})
