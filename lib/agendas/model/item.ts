import type { AgendaItemId } from '@/lib/kernel/ids'

/** What kind of business an item is. A break takes time and has no number. */
export const ITEM_KINDS = ['PROCEDURAL', 'REVIEW', 'EXCHANGE', 'PREPARATION', 'BREAK', 'OTHER'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

export const itemKindWords: Readonly<Record<ItemKind, string>> = {
  PROCEDURAL: 'Procedural',
  REVIEW: 'Review of cooperation',
  EXCHANGE: 'Exchange of views',
  PREPARATION: 'Preparation of a meeting',
  BREAK: 'Break',
  OTHER: 'Other',
}

/** How deep an agenda may be nested: 4, 4.2, 4.2.1. */
export const AGENDA_LEVELS = 3

/** The longest single item a programme can hold, in minutes. */
export const LONGEST_ITEM = 12 * 60

/** An item as its place in the agenda needs it; its number is computed, never kept. */
export type AgendaItem = {
  readonly id: AgendaItemId
  readonly parentId: AgendaItemId | null
  readonly orderKey: string
  readonly kind: ItemKind
  /** Its own time, beside that of the items under it; null where none was set. */
  readonly minutes: number | null
  readonly startsNewDay: boolean
}
