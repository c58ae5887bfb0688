import type {
  Mention,
  NoteBlock,
  NoteDocument,
  NoteInline,
  NoteListItem,
  NoteTableCell,
  NoteTableRow,
} from '../model/document'

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
