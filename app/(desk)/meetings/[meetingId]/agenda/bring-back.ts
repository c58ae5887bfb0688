import { newId } from '@/lib/kernel/ids'
import type { Desk } from './desk'
import { type Edit, itemOf } from './edits'
import type { Refused } from './outbox'

/** Takes an item out of the bin, then does once more what the house had refused while it lay there. */
export function bringBack(desk: Pick<Desk, 'act' | 'letGo'>, refused: readonly Refused[]): void {
  const itemId = refused.map(({ edit }) => itemOf(edit)).find((id) => id !== null)
  if (itemId === undefined) return
  desk.act({ verb: 'restoreItem', input: { editId: newId(), itemId } })
  for (const one of refused) {
    desk.letGo(one)
    desk.act(anew(one.edit))
  }
}

/** The house does an edit of one number once: to be tried again it needs another. */
function anew(edit: Edit): Edit {
  return { ...edit, input: { ...edit.input, editId: newId() } } as Edit
}
