import * as Y from 'yjs'
import { Refusal } from '@/lib/kernel/refusal'
import type {
  NoteBlock,
  NoteDocument,
  NoteInline,
  NoteListItem,
  NoteTableCell,
  NoteTableRow,
} from '../model/document'
import { cleanDocument } from './clean'

/**
 * The live text of a note is a Yjs document, the very one the editors hold: its root is a fragment of the name Tiptap's
 * collaboration uses. All here is computed; nothing is kept.
 */
export const LIVE_ROOT = 'default'

/** The live text all the updates add up to, whatever their order. Deleted words are kept in it, so that they can be rescued. */
export function liveFrom(updates: readonly Uint8Array[]): Y.Doc {
  const live = new Y.Doc({ gc: false })
  live.transact(() => {
    for (const update of updates) Y.applyUpdate(live, update)
  })
  return live
}

/** All of the live text in one update, with the places of what was deleted: what is sent late can still be rescued. */
export function merged(live: Y.Doc): Uint8Array {
  return Y.encodeStateAsUpdate(live)
}

/** All of it in one update without a word that was deleted: for the moment a note is opened to more eyes. */
export function purged(live: Y.Doc): Uint8Array {
  const clean = new Y.Doc()
  Y.applyUpdate(clean, Y.encodeStateAsUpdate(live))
  return Y.encodeStateAsUpdate(clean)
}

/** Whether an update brings words it takes away itself: typed and struck out before anybody saw them. */
export function bringsStruckWords(update: Uint8Array): boolean {
  const { structs, ds } = Y.decodeUpdate(update)
  return structs.some((struct) => {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return false
    const { client, clock } = struct.id
    const struck = ds.clients.get(client) ?? []
    return struck.some((range) => range.clock < clock + struct.length && clock < range.clock + range.len)
  })
}

/** The same update without those words; what was there before must be given, since an update builds on it. */
export function withoutStruckWords(before: readonly Uint8Array[], update: Uint8Array): Uint8Array {
  const live = new Y.Doc()
  for (const each of before) Y.applyUpdate(live, each)
  const known = Y.encodeStateVector(live)
  Y.applyUpdate(live, update)
  return Y.encodeStateAsUpdate(live, known)
}

/** The live text as a document that may be shown and kept. */
export function documentOf(live: Y.Doc): NoteDocument {
  return cleanDocument({
    type: 'doc',
    content: live
      .getXmlFragment(LIVE_ROOT)
      .toArray()
      .flatMap((node) => jsonOf(node, 0)),
  })
}

/** The update that begins a live text with a document. */
export function updateFrom(document: NoteDocument): Uint8Array {
  const live = new Y.Doc()
  live.getXmlFragment(LIVE_ROOT).insert(0, document.content.map(elementOf))
  return Y.encodeStateAsUpdate(live)
}

/** The update that puts a document in the place of all that stands in the live text. */
export function replacing(live: Y.Doc, document: NoteDocument): Uint8Array {
  return changing(live, (root) => {
    root.delete(0, root.length)
    root.insert(0, document.content.map(elementOf))
  })
}

/** The update that adds blocks at the end. */
export function appending(live: Y.Doc, blocks: readonly NoteBlock[]): Uint8Array {
  return changing(live, (root) => {
    root.insert(root.length, blocks.map(elementOf))
  })
}

/** Refuses an update that cannot be read, or that builds on something the house has not got yet. */
export function applyTyped(
  live: Y.Doc,
  update: Uint8Array,
  onApplied: (transaction: Y.Transaction) => void = () => undefined,
): void {
  live.once('afterTransaction', onApplied)
  try {
    Y.applyUpdate(live, update)
  } catch {
    throw new Refusal('invalid', 'What was sent is not the text of a note.')
  }
  if (live.store.pendingStructs !== null || live.store.pendingDs !== null) {
    throw new Refusal('conflict', 'Something typed earlier has not arrived yet. All of it is sent again.')
  }
}

function changing(live: Y.Doc, change: (root: Y.XmlFragment) => void): Uint8Array {
  const before = Y.encodeStateVector(live)
  live.transact(() => {
    change(live.getXmlFragment(LIVE_ROOT))
  })
  return Y.encodeStateAsUpdate(live, before)
}

type Node = Y.XmlElement | Y.XmlText | Y.XmlHook
type Json = { type: string; text?: string; attrs?: object; marks?: object[]; content?: Json[] }

const DEEPEST = 60

function jsonOf(node: Node, depth: number): Json[] {
  if (depth > DEEPEST) return []
  if (node instanceof Y.XmlText) return textsOf(node)
  if (!(node instanceof Y.XmlElement)) return []
  const content = (node.toArray() as Node[]).flatMap((child) => jsonOf(child, depth + 1))
  return [{ type: node.nodeName, attrs: node.getAttributes(), content }]
}

function textsOf(node: Y.XmlText): Json[] {
  const delta = node.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[]
  return delta.flatMap(({ insert, attributes = {} }): Json[] => {
    if (typeof insert !== 'string') return []
    const marks = Object.entries(attributes).map(([type, attrs]) => ({ type, attrs }))
    return [{ type: 'text', text: insert, marks }]
  })
}

type Element = NoteBlock | NoteListItem | NoteTableRow | NoteTableCell | Exclude<NoteInline, { type: 'text' }>

function elementOf(node: Element): Y.XmlElement {
  const element = new Y.XmlElement<Record<string, string | number>>(node.type)
  if ('attrs' in node)
    for (const [name, value] of Object.entries(node.attrs))
      element.setAttribute(name, value as string | number)
  const children = 'content' in node ? childrenOf(node.content ?? []) : []
  // an empty line has its text already: two who begin to write in it would each bring one, and an editor keeps the first
  const isEmptyLine = children.length === 0 && (node.type === 'paragraph' || node.type === 'heading')
  element.insert(0, isEmptyLine ? [new Y.XmlText()] : children)
  return element as unknown as Y.XmlElement
}

/** Neighbouring pieces of text are one text to the editor. */
function childrenOf(content: readonly (Element | NoteInline)[]): (Y.XmlElement | Y.XmlText)[] {
  const children: (Y.XmlElement | Y.XmlText)[] = []
  let run: { insert: string; attributes: Record<string, object> }[] = []
  const gather = () => {
    if (run.length === 0) return
    const text = new Y.XmlText()
    text.applyDelta(run)
    children.push(text)
    run = []
  }
  for (const child of content) {
    if (child.type === 'text') {
      const marks = (child.marks ?? []).map((mark) => [mark.type, 'attrs' in mark ? mark.attrs : {}] as const)
      run.push({ insert: child.text, attributes: Object.fromEntries(marks) })
      continue
    }
    gather()
    children.push(elementOf(child))
  }
  gather()
  return children
}
