import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AgendaItem } from '@/lib/agendas/model/item'
import { applyEdit, inverseOf, removalOf, type StructuralEdit } from '@/lib/agendas/rules/edits'
import { anyAgenda, asOutline, item, itemId, outline } from './outline'

const agenda = outline(`
A
  A1
  A2
    A2a
B`)

describe('an edit', () => {
  test('removes an item with all that is under it, and brings it back', () => {
    const removal = removalOf(agenda, 'A2')
    const without = applyEdit<AgendaItem>(agenda, removal)
    expect(asOutline(without)).toBe('A\n  A1\nB')
    expect(asOutline(applyEdit(without, inverseOf<AgendaItem>(agenda, removal)))).toBe(asOutline(agenda))
  })

  test('that added an item is undone with whatever came under it since', () => {
    const addition: StructuralEdit<AgendaItem> = { kind: 'ADD', items: [item('N', { orderKey: 'b00' })] }
    const undo = inverseOf(agenda, addition)
    const later = applyEdit(applyEdit(agenda, addition), {
      kind: 'ADD',
      items: [item('N1', { parentId: itemId('N') })],
    })
    expect(asOutline(applyEdit(later, undo))).toBe(asOutline(agenda))
  })

  test('sent twice adds nothing twice', () => {
    const addition: StructuralEdit<AgendaItem> = { kind: 'ADD', items: [item('N', { orderKey: 'b00' })] }
    expect(applyEdit(applyEdit(agenda, addition), addition).length).toBe(agenda.length + 1)
  })

  test('does not bring an item back under a heading that is gone', () => {
    const restore: StructuralEdit<AgendaItem> = {
      kind: 'RESTORE',
      items: agenda.filter(({ id }) => id === 'A2a'),
    }
    const without = applyEdit<AgendaItem>(agenda, removalOf(agenda, 'A'))
    expect(() => applyEdit(without, restore)).toThrow('The heading it stood under is gone.')
  })
})

test('every edit is undone by its inverse', () => {
  const byId = (items: readonly AgendaItem[]) => [...items].sort((a, b) => (a.id < b.id ? -1 : 1))
  fc.assert(
    fc.property(anyAgenda(), fc.nat(), fc.constantFrom('ADD', 'REMOVE', 'PLACE'), (items, place, kind) => {
      fc.pre(items.length > 0)
      const id = items[place % items.length]?.id ?? itemId('')
      const edits: Record<'ADD' | 'REMOVE' | 'PLACE', StructuralEdit<AgendaItem>> = {
        ADD: {
          kind: 'ADD',
          items: [item('new', { parentId: id }), item('newer', { parentId: itemId('new') })],
        },
        REMOVE: removalOf(items, id),
        PLACE: { kind: 'PLACE', placements: [{ id, parentId: null, orderKey: 'a0V' }] },
      }
      const after = applyEdit(items, edits[kind])
      expect(byId(applyEdit(after, inverseOf(items, edits[kind])))).toEqual(byId(items))
      expect(byId(applyEdit(after, inverseOf(items, edits[kind])))).not.toBe(after)
    }),
  )
})
