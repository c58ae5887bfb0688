/**
 * The text of a note: Tiptap's JSON, cut down to a closed list. What is not on the list does not get in (rules/clean.ts),
 * so whoever draws a document knows all it can hold.
 */
export type NoteDocument = { readonly type: 'doc'; readonly content: readonly NoteBlock[] }

export type NoteBlock =
  | { readonly type: 'paragraph'; readonly content?: readonly NoteInline[] }
  | {
      readonly type: 'heading'
      readonly attrs: { readonly level: HeadingLevel }
      readonly content?: readonly NoteInline[]
    }
  | { readonly type: 'bulletList'; readonly content: readonly NoteListItem[] }
  | {
      readonly type: 'orderedList'
      readonly attrs: { readonly start: number }
      readonly content: readonly NoteListItem[]
    }
  | { readonly type: 'blockquote'; readonly content: readonly NoteBlock[] }
  | { readonly type: 'table'; readonly content: readonly NoteTableRow[] }
  | { readonly type: 'horizontalRule' }

export type NoteListItem = { readonly type: 'listItem'; readonly content: readonly NoteBlock[] }
export type NoteTableRow = { readonly type: 'tableRow'; readonly content: readonly NoteTableCell[] }
export type NoteTableCell = {
  readonly type: 'tableHeader' | 'tableCell'
  readonly attrs: { readonly colspan: number; readonly rowspan: number }
  readonly content: readonly NoteBlock[]
}

export type NoteInline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly NoteMark[] }
  | { readonly type: 'hardBreak' }
  | { readonly type: 'mention'; readonly attrs: Mention }

export type NoteMark =
  | { readonly type: 'bold' | 'italic' | 'underline' | 'strike' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }

export const HEADING_LEVELS = [1, 2, 3] as const
export type HeadingLevel = (typeof HEADING_LEVELS)[number]

/**
 * What a text can point to by name. The label is what stood there when it was written; of an item or a line it is drawn for those
 * alone who may read the thing itself (queries/readable).
 */
export const MENTION_KINDS = ['PERSON', 'DELEGATION', 'ITEM', 'LINE'] as const
export type MentionKind = (typeof MENTION_KINDS)[number]
export type Mention = { readonly kind: MentionKind; readonly id: string; readonly label: string }

export const emptyDocument: NoteDocument = { type: 'doc', content: [{ type: 'paragraph' }] }

/** The longest text of a note, in characters; some hundred pages. */
export const LONGEST_NOTE = 200_000

/** Only these are followed from a note. */
export const LINK_PROTOCOLS = ['http', 'https', 'mailto'] as const
