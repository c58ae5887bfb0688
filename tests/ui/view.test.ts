import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  after,
  fromTheStart,
  hrefOf,
  orderedBy,
  orderOf,
  valueOf,
  valuesOf,
  viewOf,
  without,
  withToggled,
  withValue,
} from '@/app/_ui/table/view'

const meetings = viewOf('/meetings', { series: ['SOM', 'PMC'], q: 'Siem Reap', after: 'k1' })

describe('a view is its address', () => {
  test('as Next hands it over', () => {
    expect(valuesOf(meetings, 'series')).toEqual(['SOM', 'PMC'])
    expect(valueOf(meetings, 'q')).toBe('Siem Reap')
    expect(hrefOf(viewOf('/meetings', {}))).toBe('/meetings')
    expect(hrefOf(viewOf('/meetings', { q: undefined }))).toBe('/meetings')
  })

  test('whatever is typed comes back from the address unharmed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const href = hrefOf(withValue(viewOf('/search', {}), 'q', typed))
        expect(new URL(href, 'http://desk').searchParams.get('q')).toBe(typed)
      }),
    )
  })
})

describe('narrowing a list', () => {
  test('leads back to its beginning', () => {
    expect(valueOf(withToggled(meetings, 'series', 'JCC'), 'after')).toBeUndefined()
    expect(valueOf(withValue(meetings, 'q', 'Moscow'), 'after')).toBeUndefined()
    expect(valueOf(orderedBy(meetings, 'date'), 'after')).toBeUndefined()
  })

  test('keeps the other filters', () => {
    expect(hrefOf(withValue(meetings, 'q', null))).toBe('/meetings?series=SOM&series=PMC')
    expect(hrefOf(without(meetings, 'series', 'q', 'after'))).toBe('/meetings')
  })

  test('twice is not at all', () => {
    const once = withToggled(meetings, 'series', 'JCC')
    expect(valuesOf(once, 'series')).toEqual(['SOM', 'PMC', 'JCC'])
    expect(valuesOf(withToggled(once, 'series', 'JCC'), 'series')).toEqual(['SOM', 'PMC'])
  })
})

describe('the order of a list', () => {
  test('rises first and falls when asked again', () => {
    const rising = orderedBy(meetings, 'date')
    expect(orderOf(rising)).toEqual({ by: 'date', direction: 'ascending' })
    expect(orderOf(orderedBy(rising, 'date'))).toEqual({ by: 'date', direction: 'descending' })
    expect(orderOf(orderedBy(orderedBy(rising, 'date'), 'date'))).toEqual({
      by: 'date',
      direction: 'ascending',
    })
  })

  test('falls at once by the column that already orders it without being named', () => {
    const view = viewOf('/meetings', {})
    expect(orderOf(orderedBy(view, 'date', { by: 'date', direction: 'ascending' }))?.direction).toBe(
      'descending',
    )
  })

  test.each(['', '-'])('is not given by the empty word “%s”', (sort) => {
    expect(orderOf(viewOf('/meetings', { sort }))).toBeNull()
  })
})

test('the next stretch is by key, and the first is always there', () => {
  expect(valuesOf(after(meetings, 'k2'), 'after')).toEqual(['k2'])
  expect(valueOf(fromTheStart(meetings), 'after')).toBeUndefined()
})
