import fc from 'fast-check'
import { generateKeyBetween } from 'fractional-indexing'
import { inDocumentOrder } from '@/lib/kernel/ordered-tree'
import type { AgendaItemId } from '@/lib/kernel/ids'
import { type AgendaItem, ITEM_KINDS } from '@/lib/agendas/model/item'

export const itemId = (text: string) => text as AgendaItemId

/** An agenda written as an outline: two blanks a level, "(break)" for a break. The titles are the ids. */
export function outline(text: string): readonly AgendaItem[] {
  const path: string[] = []
  let key: string | null = null
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const depth = (line.length - line.trimStart().length) / 2
      key = generateKeyBetween(key, null)
      path.length = depth
      const parentId = path.at(-1)
      path.push(line.trim())
      return item(line.trim(), { orderKey: key, parentId: parentId === undefined ? null : itemId(parentId) })
    })
}

export function item(id: string, given: Partial<AgendaItem> = {}): AgendaItem {
  const kind = id.includes('(break)') ? 'BREAK' : 'OTHER'
  return {
    id: itemId(id),
    parentId: null,
    orderKey: 'a0',
    kind,
    minutes: null,
    startsNewDay: false,
    ...given,
  }
}

/** The outline an agenda reads as. */
export function asOutline(items: readonly AgendaItem[]): string {
  return inDocumentOrder(items)
    .map(({ row, depth }) => '  '.repeat(depth) + row.id)
    .join('\n')
}

/** Any agenda of up to three levels; with `keys`, siblings may share their order key as two officers' inserts do. */
export function anyAgenda(keys: fc.Arbitrary<string> | null = null): fc.Arbitrary<readonly AgendaItem[]> {
  const row = fc.record({
    under: fc.nat(),
    kind: fc.constantFrom(...ITEM_KINDS),
    minutes: fc.option(fc.integer({ min: 0, max: 240 })),
    startsNewDay: fc.boolean(),
    key: keys ?? fc.constant(''),
  })
  return fc.array(row, { maxLength: 25 }).map((rows) => {
    const items: AgendaItem[] = []
    const headings: { id: AgendaItemId | null; depth: number }[] = [{ id: null, depth: -1 }]
    let last: string | null = null
    for (const { under, key, ...given } of rows) {
      const heading = headings[under % headings.length]
      const id = itemId(`i${String(items.length)}`)
      last = generateKeyBetween(last, null)
      items.push({ ...given, id, parentId: heading?.id ?? null, orderKey: key === '' ? last : key })
      if (given.kind !== 'BREAK' && (heading?.depth ?? 0) < 1)
        headings.push({ id, depth: (heading?.depth ?? 0) + 1 })
    }
    return items
  })
}
