import {
  LINK_PROTOCOLS,
  type HeadingLevel,
  type NoteBlock,
  type NoteDocument,
  type NoteInline,
} from '../model/document'
import {
  type NoteListItem,
  type NoteMark,
  type NoteTableCell,
  type NoteTableRow,
  LONGEST_NOTE,
} from '../model/document'
import { MENTION_KINDS, emptyDocument } from '../model/document'
import { Refusal } from '@/lib/kernel/refusal'

const DEEPEST = 12
const MOST_COLUMNS = 30
const UNSAFE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFC\uFFFE\uFFFF]/g
const SIMPLE_MARKS = ['bold', 'italic', 'underline', 'strike'] as const

type Raw = Readonly<Record<string, unknown>>

/**
 * A document as it may be kept: only the nodes and marks of the closed list, in an order an editor can show. What is
 * unknown loses its dress and keeps its words. Refuses what is too long, and what is no document at all.
 */
export function cleanDocument(raw: unknown): NoteDocument {
  if (!isRaw(raw) || raw.type !== 'doc') throw new Refusal('invalid', 'This is not the text of a note.')
  const content = blocksOf(raw, 0)
  if (JSON.stringify(content).length > LONGEST_NOTE * 3 || lengthOf(content) > LONGEST_NOTE) {
    throw new Refusal('invalid', 'The note is too long. Begin a second one.')
  }
  return content.length === 0 ? emptyDocument : { type: 'doc', content }
}

/** A link a note may carry, or null: an address of the web or of mail, nothing that runs. */
export function cleanAddress(href: unknown): string | null {
  if (typeof href !== 'string' || href.length > 2_000) return null
  const address = href.replace(/[\u0000-\u0020\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069]/g, '')
  const [, protocol] = /^([a-z][a-z0-9+.-]*):/i.exec(address) ?? []
  return LINK_PROTOCOLS.some((allowed) => allowed === protocol?.toLowerCase()) ? address : null
}

function blocksOf(raw: Raw, depth: number): NoteBlock[] {
  const blocks: NoteBlock[] = []
  let loose: NoteInline[] = []
  const gather = () => {
    if (loose.length > 0) blocks.push({ type: 'paragraph', content: loose })
    loose = []
  }
  for (const child of childrenOf(raw)) {
    const inline = inlineOf(child)
    if (inline !== null) {
      loose.push(inline)
      continue
    }
    gather()
    blocks.push(...blockOf(child, depth))
  }
  gather()
  return blocks
}

function blockOf(raw: Raw, depth: number): NoteBlock[] {
  if (depth >= DEEPEST) return withContent('paragraph', inlinesUnder(raw))
  switch (raw.type) {
    case 'paragraph':
      return [paragraphOf(raw)]
    case 'heading':
      return [{ ...paragraphOf(raw), type: 'heading', attrs: { level: levelOf(attrsOf(raw).level) } }]
    case 'horizontalRule':
      return [{ type: 'horizontalRule' }]
    case 'blockquote':
      return filled(blocksOf(raw, depth + 1), (content) => ({ type: 'blockquote', content }))
    case 'bulletList':
      return filled(listItemsOf(raw, depth + 1), (content) => ({ type: 'bulletList', content }))
    case 'orderedList':
      return filled(listItemsOf(raw, depth + 1), (content) => ({
        type: 'orderedList',
        attrs: { start: whole(attrsOf(raw).start, 1, 9_999) },
        content,
      }))
    case 'table':
      return filled(rowsOf(raw, depth + 1), (content) => ({ type: 'table', content }))
    default:
      return blocksOf(raw, depth + 1)
  }
}

function paragraphOf(raw: Raw): { type: 'paragraph'; content?: NoteInline[] } {
  const content = inlinesUnder(raw)
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content }
}

function withContent(type: 'paragraph', content: NoteInline[]): NoteBlock[] {
  return content.length === 0 ? [] : [{ type, content }]
}

function filled<Child>(content: Child[], block: (content: Child[]) => NoteBlock): NoteBlock[] {
  return content.length === 0 ? [] : [block(content)]
}

function listItemsOf(raw: Raw, depth: number): NoteListItem[] {
  return childrenOf(raw).map((child) => {
    const blocks = child.type === 'listItem' ? blocksOf(child, depth) : blockOrInline(child, depth)
    // an editor expects an item to begin with a paragraph
    const content: NoteBlock[] = blocks[0]?.type === 'paragraph' ? blocks : [{ type: 'paragraph' }, ...blocks]
    return { type: 'listItem', content }
  })
}

function blockOrInline(raw: Raw, depth: number): NoteBlock[] {
  const inline = inlineOf(raw)
  return inline === null ? blockOf(raw, depth) : [{ type: 'paragraph', content: [inline] }]
}

function rowsOf(raw: Raw, depth: number): NoteTableRow[] {
  return childrenOf(raw).flatMap((child): NoteTableRow[] => {
    const cells = (child.type === 'tableRow' ? childrenOf(child) : [child])
      .slice(0, MOST_COLUMNS)
      .map((each) => cellOf(each, depth))
    return cells.length === 0 ? [] : [{ type: 'tableRow', content: cells }]
  })
}

function cellOf(raw: Raw, depth: number): NoteTableCell {
  const isCell = raw.type === 'tableCell' || raw.type === 'tableHeader'
  const blocks = isCell ? blocksOf(raw, depth) : blockOrInline(raw, depth)
  const { colspan, rowspan } = attrsOf(raw)
  return {
    type: raw.type === 'tableHeader' ? 'tableHeader' : 'tableCell',
    attrs: { colspan: whole(colspan, 1, MOST_COLUMNS), rowspan: whole(rowspan, 1, 1_000) },
    content: blocks.length === 0 ? [{ type: 'paragraph' }] : blocks,
  }
}

function inlinesUnder(raw: Raw, depth = 0): NoteInline[] {
  // nobody types so deep; a text made to exhaust the house is cut off here
  if (depth > DEEPEST * 2) return []
  return childrenOf(raw).flatMap((child) => {
    const inline = inlineOf(child)
    return inline === null ? inlinesUnder(child, depth + 1) : [inline]
  })
}

function inlineOf(raw: Raw): NoteInline | null {
  if (raw.type === 'hardBreak') return { type: 'hardBreak' }
  if (raw.type === 'mention') return mentionOf(attrsOf(raw))
  if (raw.type !== 'text' || typeof raw.text !== 'string') return null
  const text = cleanText(raw.text)
  if (text === '') return null
  const marks = marksOf(raw.marks)
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }
}

function mentionOf({ kind, id, label }: Raw): NoteInline | null {
  const known = MENTION_KINDS.find((each) => each === kind)
  const words = typeof label === 'string' ? cleanText(label).slice(0, 300) : ''
  if (words === '') return null
  if (known === undefined || typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id))
    return { type: 'text', text: words }
  return { type: 'mention', attrs: { kind: known, id, label: words } }
}

function marksOf(raw: unknown): NoteMark[] {
  if (!Array.isArray(raw)) return []
  const marks = new Map<string, NoteMark>()
  for (const mark of raw.filter(isRaw)) {
    const simple = SIMPLE_MARKS.find((each) => each === mark.type)
    if (simple !== undefined) marks.set(simple, { type: simple })
    const href = mark.type === 'link' ? cleanAddress(attrsOf(mark).href) : null
    if (href !== null) marks.set('link', { type: 'link', attrs: { href } })
  }
  return [...marks.values()]
}

function cleanText(text: string): string {
  return text
    .replace(UNSAFE, '')
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .toWellFormed()
    .normalize('NFC')
}

function levelOf(level: unknown): HeadingLevel {
  return level === 1 || level === 2 ? level : 3
}

function whole(value: unknown, least: number, most: number): number {
  return typeof value === 'number' && Number.isInteger(value) ? Math.min(Math.max(value, least), most) : least
}

function childrenOf(raw: Raw): Raw[] {
  return Array.isArray(raw.content) ? raw.content.filter(isRaw) : []
}

function attrsOf(raw: Raw): Raw {
  return isRaw(raw.attrs) ? raw.attrs : {}
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function lengthOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + lengthOf(each), 0)
  if (!isRaw(value)) return 0
  const own = typeof value.text === 'string' ? value.text.length : 0
  return own + lengthOf(value.content)
}
