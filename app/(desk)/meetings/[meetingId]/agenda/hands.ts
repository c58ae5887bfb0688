import { toast } from '@/app/_ui/action/toast'
import type { AgendaView } from '@/lib/agendas/model/view'
import { inverseOf, removalOf } from '@/lib/agendas/rules/edits'
import { moveItem } from '@/lib/agendas/rules/moves'
import { type AgendaItemId, newId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import type { Move } from '@/lib/kernel/tree-moves'
import type { Desk } from './desk'
import type { Edit } from './edits'
import type { Undos } from '@/app/(desk)/_parts/undos'

type Hands = { readonly desk: Desk; readonly undo: Undos }
type Items = AgendaView['items']

/** Moves an item; what cannot be done is said, and nothing happens. */
export function move({ desk, undo }: Hands, items: Items, id: string, where: Move): void {
  const placements = placementsOf(items, id, where)
  if (placements === null || placements.length === 0) return
  const back = inverseOf(items, { kind: 'PLACE', placements })
  place(desk, items, placements)
  undo.push(() => {
    if (back.kind === 'PLACE') place(desk, desk.get().view.items, back.placements)
  })
}

type Placements = ReturnType<typeof moveItem>

function placementsOf(items: Items, id: string, where: Move): Placements | null {
  try {
    return moveItem(items, id, where)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    toast({ text: error.message })
    return null
  }
}

function place(desk: Desk, items: Items, placements: Placements): void {
  const [first] = placements
  const saw = items.find(({ id }) => id === first?.id)
  if (saw === undefined) return
  desk.act({
    verb: 'moveItem',
    input: {
      editId: newId(),
      saw: { parentId: saw.parentId, orderKey: saw.orderKey },
      placements: placements.map(({ id, ...rest }) => ({ itemId: id, ...rest })),
    },
  })
}

/** Adds an item after the one that is selected, and says which. */
export function add({ desk, undo }: Hands, items: Items, after: string | null): AgendaItemId | null {
  const itemId = newId<AgendaItemId>()
  const known = items.some(({ id }) => id === after)
  const where: Move =
    known && after !== null ? { to: 'AFTER', siblingId: after } : { to: 'LAST_IN', parentId: null }
  const draft = { id: itemId, parentId: null, orderKey: 'a0', kind: 'OTHER' } as const
  const placements = placementsOf(items, draft.id, where)
  const spot = placements?.find(({ id }) => id === itemId)
  if (spot === undefined) return null
  const { parentId, orderKey } = spot
  desk.act({ verb: 'addItem', input: { editId: newId(), itemId, parentId, orderKey } })
  undo.push(() => desk.act({ verb: 'removeItem', input: { editId: newId(), itemId } }))
  return itemId
}

/** Lays an item into the bin with all under it; a slip at the foot of the screen brings it back. */
export function remove({ desk, undo }: Hands, items: Items, id: string): void {
  const removal = removalOf(items, id)
  const count = removal.kind === 'REMOVE' ? removal.ids.length : 1
  desk.act({ verb: 'removeItem', input: { editId: newId(), itemId: id } })
  const back = () => {
    undo.drop(back)
    desk.act({ verb: 'restoreItem', input: { editId: newId(), itemId: id } })
  }
  undo.push(back)
  toast({
    text: count === 1 ? 'Item deleted.' : `Item deleted with ${String(count - 1)} under it.`,
    undo: back,
  })
}

type Fields = Extract<Edit, { verb: 'changeItem' }>['input']['set']

/** Changes one field of an item, from what stood there. */
export function change({ desk, undo }: Hands, itemId: string, saw: Fields, set: Fields): void {
  desk.act({ verb: 'changeItem', input: { editId: newId(), itemId, saw, set } })
  undo.push(() => desk.act({ verb: 'changeItem', input: { editId: newId(), itemId, saw: set, set: saw } }))
}
