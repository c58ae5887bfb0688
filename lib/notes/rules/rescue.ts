import * as Y from 'yjs'
import type { NoteBlock } from '../model/document'

/**
 * The words an update takes away without its author having seen them, and the words it brings for a place that is gone
 * by now. Both happen when two people work on one paragraph at the same time: to the text, making a heading of a
 * paragraph, or joining it to the one before, is to remove it with all that is in it and to write it anew.
 */
export function wordsUnseen(update: Uint8Array, transaction: Y.Transaction): string[] {
  const { ds: meant, structs } = Y.decodeUpdate(update)
  const lost = [...deletedTexts(transaction), ...placelessTexts(structs, transaction)].flatMap(
    ({ parent, from, str, start, end }) => {
      const text = unmeant({ from, str, start, end }, meant)
      return text === '' ? [] : [{ parent, text }]
    },
  )
  return joined(lost).filter((text) => /[\p{L}\p{N}]/u.test(text))
}

/** How rescued words stand in the note: at its end, said to be rescued. */
export function rescued(words: readonly string[]): NoteBlock[] {
  return words.map((text) => ({
    type: 'blockquote',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Typed while its paragraph was changed: ', marks: [{ type: 'italic' }] },
          { type: 'text', text },
        ],
      },
    ],
  }))
}

type DeleteSet = ReturnType<typeof Y.decodeUpdate>['ds']
type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number]
/** A text of one writer: its letters and the place of the first of them in all that writer ever typed. */
type Typed = { readonly from: Y.ID; readonly str: string; readonly start: number; readonly end: number }
type Piece = Typed & { readonly parent: unknown }

/** The texts this transaction deleted, in the order they stood in their paragraphs. */
function deletedTexts(transaction: Y.Transaction): Piece[] {
  const items: Y.Item[] = []
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
    if (struct instanceof Y.Item && struct.content instanceof Y.ContentString) items.push(struct)
  })
  const parents = [...new Set(items.map(({ parent }) => parent))]
  return parents.flatMap((parent) => inPlace(items.filter((item) => item.parent === parent)).flatMap(pieceOf))
}

function pieceOf({ content, parent, id }: Y.Item): Piece[] {
  return content instanceof Y.ContentString
    ? [{ parent, from: id, str: content.str, start: 0, end: content.str.length }]
    : []
}

function inPlace(items: readonly Y.Item[]): Y.Item[] {
  const parent = items[0]?.parent
  if (!(parent instanceof Y.AbstractType)) return [...items]
  const places = new Map<Y.Item, number>()
  for (let item = parent._start; item !== null; item = item.right) places.set(item, places.size)
  return [...items].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
}

/** New texts for a place that was purged: nothing of them is left in the live text, but the update still has them. */
function placelessTexts(structs: readonly Struct[], transaction: Y.Transaction): Piece[] {
  const { store } = transaction.doc
  return structs.flatMap((struct): Piece[] => {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return []
    const { client, clock } = struct.id
    const start = Math.max(0, (transaction.beforeState.get(client) ?? 0) - clock)
    const { str } = struct.content
    if (start >= str.length) return []
    const kept = store.clients
      .get(client)
      ?.find((each) => each.id.clock <= clock + start && clock + start < each.id.clock + each.length)
    return kept instanceof Y.GC ? [{ parent: kept, from: struct.id, str, start, end: str.length }] : []
  })
}

function unmeant({ from, str, start, end }: Typed, meant: DeleteSet): string {
  const ranges = meant.clients.get(from.client) ?? []
  const isMeant = (clock: number) =>
    ranges.some((range) => range.clock <= clock && clock < range.clock + range.len)
  const letters: string[] = []
  for (let place = start; place < end; place += 1)
    if (!isMeant(from.clock + place)) letters.push(str.charAt(place))
  return letters.join('')
}

function joined(lost: readonly { readonly parent: unknown; readonly text: string }[]): string[] {
  const texts: { parent: unknown; text: string }[] = []
  for (const { parent, text } of lost) {
    const last = texts.at(-1)
    if (last !== undefined && last.parent === parent) last.text += text
    else texts.push({ parent, text })
  }
  return texts.map(({ text }) => text.trim())
}
