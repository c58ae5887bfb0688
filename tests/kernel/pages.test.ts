import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beyond, dayPlace, momentPlace, paged } from '@/lib/kernel/pages'
import { newId } from '@/lib/kernel/ids'

const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })

describe('a list that is read a page at a time', () => {
  test('says where it goes on, and nothing at its end', () => {
    const rows = ['2023-04-03', '2023-04-02', '2023-04-01'].map((on) => ({ id: newId(), on }))
    const place = `2023-04-02~${String(rows[1]?.id)}`
    expect(paged(rows, ({ on }) => on, 2)).toEqual({ rows: rows.slice(0, 2), next: place })
    expect(paged(rows, ({ on }) => on, 3)).toEqual({ rows, next: null })
    expect(paged([], () => '', 3)).toEqual({ rows: [], next: null })
  })

  test('goes on from the row it ended with, ordered by days or by moments', () => {
    fc.assert(
      fc.property(day, (at) => {
        const id = newId()
        const onDay = at.toISOString().slice(0, 10)
        const two = [{ id }, { id: newId() }]
        expect(dayPlace(paged(two, () => onDay, 1).next)).toEqual({ by: onDay, id })
        expect(momentPlace(paged(two, () => at, 1).next)).toEqual({ by: at, id })
      }),
    )
  })

  test.each([
    undefined,
    null,
    '',
    '~',
    '2023-04-01~',
    '~01k8',
    '2023-04-01',
    'yesterday~01k8',
    "2023-04-01~' OR 1=1",
  ])('begins anew where the address says nothing it understands: %s', (worn) => {
    expect(dayPlace(worn)).toBeNull()
    expect(momentPlace(worn)).toBeNull()
  })

  test('is held by nothing before its beginning, and by day and id beyond a place', () => {
    expect(beyond('startsOn', null, 'desc')).toEqual({})
    expect(beyond('startsOn', { by: '2023-04-01', id: 'a' }, 'desc')).toEqual({
      OR: [{ startsOn: { lt: '2023-04-01' } }, { startsOn: '2023-04-01', id: { lt: 'a' } }],
    })
    expect(beyond('dueOn', { by: '2023-04-01', id: 'a' }, 'asc')).toEqual({
      OR: [{ dueOn: { gt: '2023-04-01' } }, { dueOn: '2023-04-01', id: { gt: 'a' } }],
    })
  })
})
