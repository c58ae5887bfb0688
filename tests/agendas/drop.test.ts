import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dropAt, type Lying } from '@/app/(desk)/_parts/drop'
import { AGENDA_LEVELS } from '@/lib/agendas/model/item'
import { moveItem } from '@/lib/agendas/rules/moves'
import { inDocumentOrder } from '@/lib/kernel/ordered-tree'
import { applyPlacements } from '@/lib/kernel/tree-moves'
import { anyAgenda, asOutline, outline } from './outline'

const HEIGHT = 40

/** The rows of an agenda as they lie on a page, one under the other. */
function lying(items: Parameters<typeof asOutline>[0]): readonly Lying[] {
  return inDocumentOrder(items).map(({ row, depth }, index) => ({
    id: row.id,
    depth,
    isBreak: row.kind === 'BREAK',
    top: index * HEIGHT,
    bottom: (index + 1) * HEIGHT,
  }))
}

const agenda = outline(`
opening
review
  political
  economic
coffee (break)
closing
`)

/** What the agenda reads as after a row was let go at a height, so many levels to the side. */
function letGo(id: string, y: number, levels = 0): string {
  const drop = dropAt(lying(agenda), id, { y, levels }, AGENDA_LEVELS)
  if (drop === null) return asOutline(agenda)
  return asOutline(applyPlacements(agenda, moveItem(agenda, id, drop.move)))
}

describe('a row that is dragged', () => {
  test.each([
    ['to the top', 'closing', 1, 0, 'closing opening review   political   economic coffee (break)'],
    ['to the end', 'opening', 999, 0, 'review   political   economic coffee (break) closing opening'],
    ['between two others', 'closing', 55, 0, 'opening closing review   political   economic coffee (break)'],
    [
      'under the heading above it',
      'closing',
      55,
      1,
      'opening   closing review   political   economic coffee (break)',
    ],
    [
      'among the items of a heading',
      'closing',
      125,
      1,
      'opening review   political   closing   economic coffee (break)',
    ],
    [
      'to the end of a heading',
      'closing',
      165,
      1,
      'opening review   political   economic   closing coffee (break)',
    ],
    ['out of its heading', 'economic', 185, -1, 'opening review   political coffee (break) economic closing'],
  ])('%s goes there', (_where, id, y, levels, reads) => {
    expect(letGo(id, y, levels).replaceAll('\n', ' ')).toBe(reads)
  })

  test('never goes under a break', () => {
    expect(dropAt(lying(agenda), 'opening', { y: 205, levels: 2 }, AGENDA_LEVELS)).toMatchObject({ depth: 0 })
  })

  test('wherever it is let go, what is offered can be done', () => {
    fc.assert(
      fc.property(
        anyAgenda(),
        fc.nat(),
        fc.integer({ min: -50, max: 1_200 }),
        fc.integer({ min: -3, max: 3 }),
        (items, which, y, levels) => {
          const rows = lying(items)
          const row = rows[which % Math.max(1, rows.length)]
          if (row === undefined) return
          const drop = dropAt(rows, row.id, { y, levels }, AGENDA_LEVELS)
          if (drop !== null) expect(() => moveItem(items, row.id, drop.move)).not.toThrow()
        },
      ),
    )
  })
})
