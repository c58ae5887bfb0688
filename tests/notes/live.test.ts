import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type NoteDocument, emptyDocument } from '@/lib/notes/model/document'
import {
  LIVE_ROOT,
  appending,
  applyTyped,
  documentOf,
  liveFrom,
  merged,
  purged,
  replacing,
  updateFrom,
} from '@/lib/notes/rules/live'
import { documentOfText, plainOf } from '@/lib/notes/rules/plain'
import { rescued, wordsUnseen } from '@/lib/notes/rules/rescue'

const document: NoteDocument = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Fisheries' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Thailand ' },
        { type: 'text', text: 'welcomed', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' the paper of ' },
        { type: 'mention', attrs: { kind: 'DELEGATION', id: 'kh', label: 'Cambodia' } },
      ],
    },
    {
      type: 'orderedList',
      attrs: { start: 3 },
      content: [
        {
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'ក្រុង Город' }] }],
        },
      ],
    },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            {
              type: 'tableCell',
              attrs: { colspan: 1, rowspan: 1 },
              content: [{ type: 'paragraph', content: [{ type: 'text', text: 'cell' }] }],
            },
          ],
        },
      ],
    },
  ],
}

/** A writer with a copy of the live text. */
function writer(from: Uint8Array): Y.Doc {
  const live = new Y.Doc()
  Y.applyUpdate(live, from)
  return live
}

function typed(live: Y.Doc, change: (root: Y.XmlFragment) => void): Uint8Array {
  const before = Y.encodeStateVector(live)
  live.transact(() => {
    change(live.getXmlFragment(LIVE_ROOT))
  })
  return Y.encodeStateAsUpdate(live, before)
}

const textIn = (root: Y.XmlFragment, paragraph: number) =>
  (root.get(paragraph) as Y.XmlElement).get(0) as Y.XmlText

function takenOver(house: Uint8Array, ...updates: Uint8Array[]): { plain: string; unseen: string[] } {
  const live = liveFrom([house])
  const unseen: string[] = []
  for (const update of updates) {
    applyTyped(live, update, (transaction) => {
      unseen.push(...wordsUnseen(update, transaction))
    })
    if (unseen.length > 0) appending(live, rescued(unseen))
  }
  return { plain: plainOf(documentOf(live)), unseen }
}

describe('the live text of a note', () => {
  test('gives back the document it was begun with', () => {
    expect(documentOf(liveFrom([updateFrom(document)]))).toEqual(document)
  })

  test('is the same whatever the order of the updates', () => {
    const house = updateFrom(documentOfText('one two'))
    const a = typed(writer(house), (root) => {
      textIn(root, 0).insert(0, 'zero ')
    })
    const b = typed(writer(house), (root) => {
      textIn(root, 0).insert(7, ' three')
    })
    expect(plainOf(documentOf(liveFrom([house, a, b])))).toBe('zero one two three')
    expect(plainOf(documentOf(liveFrom([b, a, house])))).toBe('zero one two three')
  })

  test('of an empty note is one text for two who begin to write in it at the same time', () => {
    const begun = updateFrom(emptyDocument)
    const writes = (words: string) => {
      const live = liveFrom([begun])
      const paragraph = live.getXmlFragment(LIVE_ROOT).get(0) as Y.XmlElement
      const text = paragraph.get(0) as Y.XmlText
      for (const letter of words) text.insert(text.length, letter)
      return merged(live)
    }
    const both = plainOf(documentOf(liveFrom([begun, writes('first'), writes('second')])))
    expect(['firstsecond', 'secondfirst']).toContain(both)
  })

  test('can be replaced as a whole', () => {
    const live = liveFrom([updateFrom(document)])
    replacing(live, documentOfText('as it was'))
    expect(plainOf(documentOf(live))).toBe('as it was')
  })

  test('keeps no deleted word once it is purged, and every word that stands', () => {
    const live = liveFrom([updateFrom(documentOfText('candid words stay'))])
    live.transact(() => {
      textIn(live.getXmlFragment(LIVE_ROOT), 0).delete(0, 7)
    })
    const holds = (update: Uint8Array, word: string) => Buffer.from(update).includes(word)
    expect(holds(merged(live), 'candid')).toBe(true)
    expect(holds(purged(live), 'candid')).toBe(false)
    expect(plainOf(documentOf(liveFrom([purged(live)])))).toBe('words stay')
  })

  test('refuses what is no update, and what builds on something that never arrived', () => {
    expect(() => {
      applyTyped(liveFrom([]), new Uint8Array([9, 9, 9, 9, 9]))
    }).toThrow(expect.objectContaining({ code: 'invalid' }) as Error)
    const late = typed(writer(updateFrom(documentOfText('one'))), (root) => {
      textIn(root, 0).insert(3, ' two')
    })
    expect(() => {
      applyTyped(liveFrom([]), late)
    }).toThrow(expect.objectContaining({ code: 'conflict' }) as Error)
  })
})

describe('words nobody meant to delete', () => {
  const house = updateFrom(documentOfText('first\n\nsecond'))
  const removal = typed(writer(house), (root) => {
    root.delete(1, 1)
  })
  const typing = typed(writer(house), (root) => {
    textIn(root, 1).insert(6, ' and unseen')
    textIn(root, 1).insert(7, 'quite ')
  })

  test('are kept when their paragraph is removed before they arrive', () => {
    expect(takenOver(house, removal, typing)).toEqual({
      unseen: ['quite and unseen'],
      plain: 'first\nTyped while its paragraph was changed: quite and unseen',
    })
  })

  test('are kept when their paragraph is removed after they arrived', () => {
    expect(takenOver(house, typing, removal)).toEqual({
      unseen: ['quite and unseen'],
      plain: 'first\nTyped while its paragraph was changed: quite and unseen',
    })
  })

  test('are kept when the place they were typed in was purged meanwhile', () => {
    const clean = purged(liveFrom([house, removal]))
    expect(takenOver(clean, typing).plain).toContain('quite')
    expect(takenOver(clean, typing).plain).toContain('and unseen')
  })

  test('are not brought back when their deletion was meant, or when an update arrives twice', () => {
    const own = typed(writer(house), (root) => {
      textIn(root, 1).insert(6, ' slip')
      root.delete(1, 1)
    })
    expect(takenOver(house, own, own)).toEqual({ unseen: [], plain: 'first' })
    expect(takenOver(house, removal, removal).unseen).toEqual([])
  })
})
