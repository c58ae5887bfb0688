import { describe, expect, test } from 'vitest'
import { type Stretch, turned } from '@/lib/outcomes/rules/course'

const at = (minute: number) => new Date(Date.UTC(2023, 3, 27, 2, minute))
const stretch = (id: string, from: number, until: number | null) => ({
  id,
  itemId: id,
  startedAt: at(from),
  endedAt: until === null ? null : at(until),
})
const begun = (itemId: string, from: number, until: number | null): Stretch => ({
  itemId,
  startedAt: at(from),
  endedAt: until === null ? null : at(until),
})

describe('turning to an item', () => {
  test('ends the one the meeting is on and begins the next', () => {
    expect(turned([stretch('one', 0, null)], { at: at(10), itemId: 'two' })).toEqual({
      ends: 'one',
      begins: begun('two', 10, null),
    })
  })

  test('to none only ends', () => {
    expect(turned([stretch('one', 0, null)], { at: at(10), itemId: null })).toEqual({
      ends: 'one',
      begins: null,
    })
  })

  test('sent late takes its place among those that were sent, until the next of them', () => {
    const known = [stretch('one', 0, 30), stretch('three', 30, null)]
    expect(turned(known, { at: at(10), itemId: 'two' })).toEqual({
      ends: 'one',
      begins: begun('two', 10, 30),
    })
  })

  test('into a pause lasts until what came next', () => {
    const known = [stretch('one', 0, 10), stretch('three', 30, null)]
    expect(turned(known, { at: at(20), itemId: 'two' })).toEqual({
      ends: null,
      begins: begun('two', 20, 30),
    })
  })

  test('told twice changes nothing, also when the meeting has moved on', () => {
    const nothing = { ends: null, begins: null }
    const known = [stretch('one', 0, 10), stretch('two', 10, 20), stretch('three', 20, null)]
    expect(turned(known, { at: at(10), itemId: 'two' })).toEqual(nothing)
    expect(turned(known, { at: at(20), itemId: 'three' })).toEqual(nothing)
    expect(turned([stretch('one', 0, 10)], { at: at(10), itemId: null })).toEqual(nothing)
  })
})
