import { expect, test } from 'vitest'
import { numbersOf, type Shown } from '@/app/(desk)/meetings/[meetingId]/draft/outline'

/** Proposals in their order, each with those it may stand under, the nearest first. */
function proposals(...told: readonly (readonly string[])[]): Shown[] {
  return told.map(([key = '', ...path], place) => ({
    key,
    path,
    place,
    kind: 'REVIEW',
    title: key,
    minutes: null,
    reason: '',
    depth: 0,
  }))
}

const list = proposals(['a'], ['b', 'a'], ['c', 'b', 'a'], ['d', 'c', 'b', 'a'], ['e', 'b', 'a'])

test('a proposal bears the number it will have in the agenda, which has three levels', () => {
  const numbers = numbersOf(list, new Set(['a', 'b', 'c', 'd', 'e']))
  expect([...numbers.values()]).toEqual(['1', '1.1', '1.1.1', '1.1.2', '1.1.3'])
})

test('what was unticked leaves its place to what is under it', () => {
  const numbers = numbersOf(list, new Set(['a', 'c', 'd', 'e']))
  expect([...numbers.entries()]).toEqual([
    ['a', '1'],
    ['c', '1.1'],
    ['d', '1.1.1'],
    ['e', '1.2'],
  ])
})
