import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inDocumentOrder } from '@/lib/kernel/ordered-tree'
import { numberItems } from '@/lib/agendas/rules/numbering'
import { anyAgenda, outline } from './outline'

const agenda = outline(`
Opening remarks
Coffee (break)
Review of cooperation
  Political and security
  Lunch (break)
  Economic
    Energy
    Tourism
Closing`)
const numbers = (items: typeof agenda) =>
  numberItems(items).map(({ row, number }) => `${number ?? '-'} ${row.id}`)

describe('items are numbered', () => {
  test('as they are read, and breaks are not', () => {
    expect(numbers(agenda)).toEqual([
      '1 Opening remarks',
      '- Coffee (break)',
      '2 Review of cooperation',
      '2.1 Political and security',
      '- Lunch (break)',
      '2.2 Economic',
      '2.2.1 Energy',
      '2.2.2 Tourism',
      '3 Closing',
    ])
  })

  test('without a gap where the reader may not see one', () => {
    const forPartner = agenda.filter(({ id }) => !['Political and security', 'Energy'].includes(id))
    expect(numbers(forPartner).slice(2)).toEqual([
      '2 Review of cooperation',
      '- Lunch (break)',
      '2.1 Economic',
      '2.1.1 Tourism',
      '3 Closing',
    ])
  })

  test('so that under each heading they count 1, 2, 3, in document order', () => {
    fc.assert(
      fc.property(anyAgenda(), fc.func(fc.boolean()), (items, mayRead) => {
        const numbered = numberItems(items.filter(({ id }) => mayRead(id)))
        expect(numbered.map(({ row }) => row.id)).toEqual(
          inDocumentOrder(items.filter(({ id }) => mayRead(id))).map(({ row }) => row.id),
        )
        const families = new Map<string | null, number>()
        for (const { row, number } of numbered) {
          expect(number === null).toBe(row.kind === 'BREAK')
          if (number === null) continue
          const count = (families.get(row.parentId) ?? 0) + 1
          families.set(row.parentId, count)
          const above = numbered.find((each) => each.row.id === row.parentId)?.number
          expect(number).toBe(above === undefined ? String(count) : `${above ?? ''}.${String(count)}`)
        }
      }),
    )
  })
})
