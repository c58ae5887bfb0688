import type { z } from 'zod'
import type {
  addItemSchema,
  changeItemSchema,
  moveItemSchema,
  removeItemSchema,
} from '@/lib/agendas/schema/items'
import type { addLinkSchema, changePaperCircleSchema, removePaperSchema } from '@/lib/agendas/schema/papers'
import type { changeTextCircleSchema, settleVariantSchema, writeTextSchema } from '@/lib/agendas/schema/texts'

/** What a command takes, but for the agenda: the address of the request says that. */
type Sent<S extends z.ZodType> = Omit<z.input<S>, 'agendaId'>

/** One edit as it waits and as it is sent; `editId` lets the house do it once, however often it comes. */
export type Edit =
  | { readonly verb: 'addItem'; readonly input: Sent<typeof addItemSchema> }
  | { readonly verb: 'changeItem'; readonly input: Sent<typeof changeItemSchema> }
  | { readonly verb: 'moveItem'; readonly input: Sent<typeof moveItemSchema> }
  | { readonly verb: 'removeItem'; readonly input: Sent<typeof removeItemSchema> }
  | { readonly verb: 'restoreItem'; readonly input: Sent<typeof removeItemSchema> }
  | { readonly verb: 'writeText'; readonly input: Sent<typeof writeTextSchema> }
  | { readonly verb: 'settleVariant'; readonly input: Sent<typeof settleVariantSchema> }
  | { readonly verb: 'changeTextCircle'; readonly input: Sent<typeof changeTextCircleSchema> }
  | { readonly verb: 'addLink'; readonly input: Sent<typeof addLinkSchema> }
  | { readonly verb: 'removePaper'; readonly input: Sent<typeof removePaperSchema> }
  | { readonly verb: 'changePaperCircle'; readonly input: Sent<typeof changePaperCircleSchema> }
  | { readonly verb: 'restorePaper'; readonly input: Sent<typeof removePaperSchema> }

/** The field an edit fills, where a later one takes the place of an earlier; null for what stands by itself. */
export function fieldOf(edit: Edit): string | null {
  if (edit.verb === 'writeText') return `${edit.input.itemId} ${edit.input.kind}`
  if (edit.verb !== 'changeItem') return null
  return `${edit.input.itemId} ${Object.keys(edit.input.set).sort().join(' ')}`
}

/** The item an edit is about; null where it names none. */
export function itemOf(edit: Edit): string | null {
  if (edit.verb === 'moveItem') return edit.input.placements[0]?.itemId ?? null
  return 'itemId' in edit.input ? edit.input.itemId : null
}
