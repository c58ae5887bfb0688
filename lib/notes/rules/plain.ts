import type { NoteBlock, NoteDocument, NoteInline, NoteListItem } from '../model/document'

/** The words of a note, a line a paragraph: for lists, for search, for comparing. */
export function plainOf(document: NoteDocument): string {
  return document.content.flatMap(linesOf).join('\n').trim()
}

/** A plain text as a document: an empty line parts paragraphs, a line end breaks the line. */
export function documentOfText(text: string): NoteDocument {
  const content = text.split(/\n\s*\n/).map((part): NoteBlock => {
    const lines = part.split('\n').filter((line) => line.trim() !== '')
    const inlines = lines.flatMap((line, index): NoteInline[] => [
      ...(index === 0 ? [] : [{ type: 'hardBreak' } as const]),
      { type: 'text', text: line },
    ])
    return inlines.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content: inlines }
  })
  return { type: 'doc', content }
}

function linesOf(block: NoteBlock): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [wordsOf(block.content ?? [])]
    case 'bulletList':
      return block.content.flatMap((item) => itemLines(item, '• '))
    case 'orderedList':
      return block.content.flatMap((item, index) => itemLines(item, `${String(block.attrs.start + index)}. `))
    case 'blockquote':
      return block.content.flatMap(linesOf)
    case 'table':
      return block.content.map((row) =>
        row.content.map((cell) => cell.content.flatMap(linesOf).join(' ')).join('\t'),
      )
    case 'horizontalRule':
      return []
  }
}

function itemLines(item: NoteListItem, sign: string): string[] {
  return item.content.flatMap(linesOf).map((line, index) => (index === 0 ? `${sign}${line}` : `  ${line}`))
}

export function wordsOf(inlines: readonly NoteInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      return inline.type === 'mention' ? inline.attrs.label : '\n'
    })
    .join('')
}
