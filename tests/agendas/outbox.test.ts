import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edit } from '@/app/(desk)/meetings/[meetingId]/agenda/edits'
import {
  type Answer,
  emptyOutbox,
  joined,
  type Outbox,
  put,
  readOutbox,
  settle,
  take,
} from '@/app/(desk)/meetings/[meetingId]/agenda/outbox'
import { newId } from '@/lib/kernel/ids'

const item = newId()

function wrote(text: string, revision = 3, itemId: string = item): Edit {
  return { verb: 'writeText', input: { editId: newId(), itemId, kind: 'PURPOSE', text, revision } }
}

function minutes(saw: number, set: number): Edit {
  return {
    verb: 'changeItem',
    input: { editId: newId(), itemId: item, saw: { minutes: saw }, set: { minutes: set } },
  }
}

function removed(): Edit {
  return { verb: 'removeItem', input: { editId: newId(), itemId: item } }
}

const all = (edits: readonly Edit[]) => edits.reduce(put, emptyOutbox)
const edits = ({ waiting }: Outbox) => waiting.map(({ edit }) => edit)
const written = (revision: number): Answer => ({ ok: true, data: { written: true, revision } })

describe('what one officer types while the network is away', () => {
  test('a text typed letter by letter is one edit, based on what stood there at first', () => {
    const outbox = all([wrote('T'), wrote('Ta'), wrote('Tak')])
    expect(edits(outbox)).toMatchObject([{ input: { text: 'Tak', revision: 3 } }])
  })

  test('minutes changed twice are one change from what was there to what is wanted', () => {
    expect(edits(all([minutes(10, 15), minutes(15, 20)]))).toMatchObject([
      { input: { saw: { minutes: 10 }, set: { minutes: 20 } } },
    ])
  })

  test('a change does not jump over what was done to the outline in between', () => {
    const outbox = all([minutes(10, 15), removed(), minutes(15, 20)])
    expect(edits(outbox).map(({ verb }) => verb)).toEqual(['changeItem', 'removeItem', 'changeItem'])
  })

  test('two items keep their texts apart', () => {
    expect(edits(all([wrote('one'), wrote('two', 3, newId())]))).toHaveLength(2)
  })

  test('what was sent and not answered is sent again as it was, and later words follow it', () => {
    const { outbox } = take(all([wrote('first')]), 20)
    const after = put(outbox, wrote('second'))
    expect(edits(after)).toMatchObject([{ input: { text: 'first' } }, { input: { text: 'second' } }])
    expect(edits(after)[0]?.input.editId).toBe(edits(outbox)[0]?.input.editId)
  })

  test('words that follow a text of ours are based on the revision it became, so that nobody quarrels with themselves', () => {
    const { batch, outbox } = take(all([wrote('first')]), 20)
    const after = settle(put(outbox, wrote('second')), batch, [written(4)])
    expect(edits(after)).toMatchObject([{ input: { text: 'second', revision: 4 } }])
  })

  test('words that follow a text kept beside another stay based on what their writer saw', () => {
    const { batch, outbox } = take(all([wrote('first')]), 20)
    const beside: Answer = { ok: true, data: { written: false, revision: 9, variantId: newId() } }
    const after = settle(put(outbox, wrote('second')), batch, [beside])
    expect(edits(after)).toMatchObject([{ input: { text: 'second', revision: 3 } }])
  })

  test('a refused text is kept with its reason until it is typed anew', () => {
    const { batch, outbox } = take(all([wrote('far too long')]), 20)
    const no: Answer = { ok: false, message: 'Too long.', fields: { text: ['Too long by 3 characters.'] } }
    const after = settle(outbox, batch, [no])
    expect(after.waiting).toEqual([])
    expect(after.refused).toMatchObject([{ edit: { input: { text: 'far too long' } }, message: 'Too long.' }])
    expect(put(after, wrote('shorter')).refused).toEqual([])
  })

  test('a refused edit does not hold up those after it', () => {
    const { batch, outbox } = take(all([wrote('a'), removed()]), 20)
    const no: Answer = { ok: false, message: 'No.', fields: {} }
    const after = settle(outbox, batch, [no, { ok: true, data: { removed: 1 } }])
    expect(after.waiting).toEqual([])
    expect(after.refused).toHaveLength(1)
  })

  test('after a crash everything is there in its order, under the same ids', () => {
    const before = all([wrote('a'), minutes(1, 2), removed()])
    const after = joined(readOutbox(JSON.stringify(before)), emptyOutbox)
    expect(edits(after)).toEqual(edits(before))
    expect(after.waiting.every(({ tried }) => tried)).toBe(true)
  })

  test('a damaged outbox does not keep the page from opening', () => {
    expect(readOutbox('{"waiting": 3')).toEqual(emptyOutbox)
  })
})

test('however typing, sending and losing the network follow one another, the house ends with the last words', () => {
  const steps = fc.array(fc.oneof(fc.string(), fc.constantFrom('SEND', 'LOSE')), { maxLength: 30 })
  fc.assert(
    fc.property(steps, (story) => {
      const house = { text: '', revision: 0, done: new Map<string, Answer>(), variants: 0 }
      const answer = (edit: Edit): Answer => {
        const before = house.done.get(edit.input.editId)
        if (before !== undefined || edit.verb !== 'writeText') return before ?? { ok: true, data: null }
        if (edit.input.revision !== house.revision && edit.input.text !== house.text) house.variants += 1
        if (edit.input.text !== house.text || house.revision === 0) house.revision += 1
        house.text = edit.input.text
        house.done.set(edit.input.editId, written(house.revision))
        return written(house.revision)
      }
      let outbox = emptyOutbox
      let last: string | null = null
      let base = 0
      const send = (fate: 'arrives' | 'is lost on the way back') => {
        const parcel = take(outbox, 20)
        const answers = parcel.batch.map(answer)
        outbox = fate === 'arrives' ? settle(parcel.outbox, parcel.batch, answers) : parcel.outbox
        if (fate === 'arrives' && parcel.batch.length > 0) base = house.revision
      }
      for (const step of story) {
        if (step === 'SEND') send('arrives')
        else if (step === 'LOSE') send('is lost on the way back')
        else {
          last = step
          outbox = put(outbox, wrote(step, base))
        }
      }
      while (outbox.waiting.length > 0) send('arrives')
      expect(outbox.waiting).toEqual([])
      expect(house.variants).toBe(0)
      if (last !== null) expect(house.text).toBe(last)
    }),
  )
})
