import type {
  Mention,
  MentionKind,
  NoteBlock,
  NoteDocument,
  NoteInline,
  NoteListItem,
  NoteTableCell,
  NoteTableRow,
} from '../model/document'

/** The words that stand where a reader may not know of an item or a line by name. */
export const closedWords: Readonly<Partial<Record<MentionKind, string>>> = {
  ITEM: 'an item of the agenda',
  LINE: 'a line of the plan',
}

/** The document for a reader who may know of these items and lines alone; the others keep their place and lose their name. */
export function withoutClosed(document: NoteDocument, open: ReadonlySet<string>): NoteDocument {
  return withInlines(document, (inline) => {
    if (inline.type !== 'mention' || open.has(inline.attrs.id)) return inline
    const text = closedWords[inline.attrs.kind]
    return text === undefined ? inline : { type: 'text', text }
  })
}

type Part = NoteBlock | NoteInline | NoteListItem | NoteTableRow | NoteTableCell

/** All a text points to by name, in its order. */
export function mentionsIn(document: NoteDocument): Mention[] {
  return document.content.flatMap(mentionsUnder)
}

function mentionsUnder(part: Part): Mention[] {
  if (part.type === 'mention') return [part.attrs]
  const content: readonly Part[] = 'content' in part ? (part.content ?? []) : []
  return content.flatMap(mentionsUnder)
}

type Put = (inline: NoteInline) => NoteInline

/** The document with every piece of its lines put anew; its shape stays. */
export function withInlines(document: NoteDocument, put: Put): NoteDocument {
  return { ...document, content: document.content.map((block) => blockWith(block, put)) }
}

function blockWith(block: NoteBlock, put: Put): NoteBlock {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.content === undefined ? block : { ...block, content: block.content.map(put) }
    case 'bulletList':
      return { ...block, content: block.content.map((item) => under(item, put)) }
    case 'orderedList':
      return { ...block, content: block.content.map((item) => under(item, put)) }
    case 'blockquote':
      return { ...block, content: block.content.map((inner) => blockWith(inner, put)) }
    case 'table':
      return {
        ...block,
        content: block.content.map((row): NoteTableRow => ({
          ...row,
          content: row.content.map((cell) => under(cell, put)),
        })),
      }
    case 'horizontalRule':
      return block
  }
}

function under<Holder extends NoteListItem | NoteTableCell>(holder: Holder, put: Put): Holder {
  return { ...holder, content: holder.content.map((block) => blockWith(block, put)) }
}
