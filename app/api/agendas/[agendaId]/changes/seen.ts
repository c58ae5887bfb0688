import { createHash } from 'node:crypto'
import type { AgendaView } from '@/lib/agendas/model/view'

/** A view with a word for all that is in it: two views with one word are the same, down to the last letter. */
export type SeenView = { readonly hash: string; readonly view: AgendaView }

/** The view in an order that does not hang on the database, with its word. */
export function seen(view: AgendaView): SeenView {
  const items = [...view.items]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((item) => ({ ...item, texts: [...item.texts].sort((a, b) => (a.kind < b.kind ? -1 : 1)) }))
  const ordered = { ...view, items }
  return { hash: createHash('sha256').update(JSON.stringify(ordered)).digest('hex'), view: ordered }
}
