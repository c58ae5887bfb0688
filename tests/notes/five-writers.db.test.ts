import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readNote } from '@/lib/notes/queries/read-note'
import { plainOf } from '@/lib/notes/rules/plain'
import { deskOfficer, house, official } from '../support/stage'
import { type Writer, writer } from '../support/stage-live'
import { note } from '../support/stage-notes'

/** What an editor does to the live text. Headings, splitting and joining remove a paragraph and write it anew, as Tiptap does. */
type Edit =
  | { readonly kind: 'say'; readonly paragraph: number; readonly place: number }
  | { readonly kind: 'new' | 'heading' | 'split' | 'join'; readonly paragraph: number }
type Act =
  | Edit
  | { readonly kind: 'send' }
  | { readonly kind: 'receive' }
  | { readonly kind: 'crash' }
  | { readonly kind: 'send twice' }
type Step = { readonly writer: number; readonly act: Act }

const place = fc.nat(9)
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('say'), paragraph: place, place: fc.nat(200) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('new', 'heading', 'split', 'join'), paragraph: place }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('send', 'receive', 'crash', 'send twice') }) },
)
const steps = fc.array(fc.record({ writer: fc.nat(4), act }), { minLength: 30, maxLength: 70 })

const textOf = (element: Y.XmlElement): string =>
  element
    .toArray()
    .map((child) => (child instanceof Y.XmlText ? child.toJSON() : ''))
    .join('')

function paragraphOf(name: string, text: string): Y.XmlElement {
  const element = new Y.XmlElement(name)
  element.insert(0, [new Y.XmlText(text)])
  return element
}

function perform(by: Writer, given: Edit, word: string): boolean {
  const { length } = by.root
  const index = length === 0 ? 0 : given.paragraph % length
  const element = length === 0 ? undefined : (by.root.get(index) as Y.XmlElement)
  if (element === undefined || given.kind === 'new') {
    by.type((root) => {
      root.insert(index, [paragraphOf('paragraph', `${word} `)])
    })
    return true
  }
  if (element.nodeName === 'blockquote') return false
  const text = textOf(element)
  if (given.kind === 'say') {
    // between words, as a person types
    const gaps = [0, ...Array.from(text.matchAll(/ /g), ({ index: at }) => at + 1)]
    by.say(`${word} `, index, gaps[given.place % gaps.length] ?? 0)
    return true
  }
  by.type((root) => {
    const middle = text.indexOf(' ', text.length / 2) + 1
    const previous = index === 0 ? undefined : (root.get(index - 1) as Y.XmlElement)
    if (given.kind === 'heading') {
      root.delete(index, 1)
      root.insert(index, [paragraphOf('heading', text)])
    } else if (given.kind === 'split') {
      const rest = element.get(0) as Y.XmlText | undefined
      rest?.delete(middle, text.length - middle)
      root.insert(index + 1, [paragraphOf('paragraph', text.slice(middle))])
    } else if (previous !== undefined && previous.nodeName !== 'blockquote') {
      const before = previous.get(0) as Y.XmlText | undefined
      if (before === undefined) return
      root.delete(index, 1)
      before.insert(before.length, text)
    }
  })
  return false
}

async function play(story: readonly Step[]): Promise<void> {
  const at = await house()
  const author = await deskOfficer(at)
  const noteId = await note(author, at, { text: 'begin ' })
  const colleagues = await Promise.all([0, 1, 2, 3].map(() => official(at, 'cambodia')))
  const writers = await Promise.all([author, ...colleagues].map((actor) => writer(actor, noteId)))
  const said: string[] = ['begin']
  for (const [index, { writer: who, act: given }] of story.entries()) {
    const by = writers[who]
    if (by === undefined) continue
    if (given.kind === 'send') await by.send()
    else if (given.kind === 'send twice') await Promise.all([by.send(), by.send()])
    else if (given.kind === 'receive') await by.receive()
    else if (given.kind === 'crash') by.crash()
    else {
      const word = `w${String(index)}x${String(who)}`
      if (perform(by, given, word)) said.push(word)
    }
  }
  for (const each of writers) await each.send()
  for (const each of writers) await each.receive()

  const { document } = (await readNote.as(author, { noteId })) ?? {}
  const plain = document === undefined ? '' : plainOf(document)
  expect(said.filter((word) => !plain.includes(word))).toEqual([])
  expect(new Set(writers.map((each) => each.plain))).toEqual(new Set([plain]))
}

describe('five writers on one note, with a network that comes and goes', () => {
  test('lose no word, and all end with the same text', async () => {
    await fc.assert(fc.asyncProperty(steps, play), { numRuns: 12, endOnFailure: true })
  }, 300_000)
})
