import { describe, expect, test } from 'vitest'
import { draftAgenda } from '@/lib/agendas/drafting/draft-agenda'
import { newSince } from '@/lib/agendas/drafting/new-since'
import type { AgendaEntry } from '@/lib/agendas/drafting/state'
import { takeOver } from '@/lib/agendas/drafting/take-over'
import { inDocumentOrder } from '@/lib/kernel/ordered-tree'
import type { ItemKind } from '@/lib/agendas/model/item'
import { itemId } from '../outline'
import { arsom, topic } from './arsom'

type Entry = AgendaEntry & { readonly kind: ItemKind }

/** An agenda as the desk's commands would write it. */
function desk() {
  let entries: readonly Entry[] = []
  let count = 0
  return {
    entries: () => entries,
    titles: () =>
      inDocumentOrder(entries.filter(({ removed }) => !removed)).map(
        ({ row, depth }) => '  '.repeat(depth) + row.title,
      ),
    take: (draft: Parameters<typeof takeOver>[0], keys: readonly string[]) => {
      const live = entries.filter(({ removed }) => !removed)
      const { added, replaced } = takeOver(draft, keys, live, () => itemId(`i${String((count += 1))}`))
      const places = new Map(replaced.map((placement) => [placement.id, placement.orderKey]))
      entries = [
        ...entries.map((entry) => ({ ...entry, orderKey: places.get(entry.id) ?? entry.orderKey })),
        ...added.map(({ id, parentId, orderKey, kind, key, title }) => ({
          id,
          parentId,
          orderKey,
          kind,
          title,
          sourceKey: key,
          removed: false,
        })),
      ]
      return added
    },
    change: (key: string, given: Partial<Entry>) => {
      entries = entries.map((entry) => (entry.sourceKey === key ? { ...entry, ...given } : entry))
    },
  }
}

const draft = draftAgenda(arsom)
const all = draft.proposed.map(({ key }) => key)
const without = (...keys: string[]) => all.filter((key) => !keys.includes(key))

describe('taking a draft over', () => {
  test('writes the chosen items as they were drafted', () => {
    const agenda = desk()
    const added = agenda.take(draft, all)
    expect(agenda.titles()).toEqual(draft.proposed.map(({ title, depth }) => '  '.repeat(depth) + title))
    expect(added[4]).toMatchObject({
      key: 'topic:Status of the plan',
      source: 'standing-topics',
      minutes: 30,
      topicId: 'Status of the plan',
    })
  })

  test('puts what comes later in its place among what is there', () => {
    const agenda = desk()
    agenda.take(
      draft,
      without('topic:Status of the plan', 'topic:Energy', 'skeleton:preparation', 'skeleton:opening'),
    )
    agenda.take(draft, [
      'skeleton:preparation',
      'topic:Tourism',
      'skeleton:opening',
      'topic:Status of the plan',
      'topic:Energy',
    ])
    expect(agenda.titles().map((title) => title.trim())).toEqual([
      ...draft.proposed.slice(0, 7).map(({ title }) => title),
      'Tourism',
      ...draft.proposed.slice(7).map(({ title }) => title),
    ])
  })

  test('goes under the nearest heading that was chosen', () => {
    const agenda = desk()
    agenda.take(draft, ['skeleton:review-of-cooperation', 'topic:Energy', 'topic:Korean Peninsula'])
    expect(agenda.titles()).toEqual([
      'Review of ASEAN-Russia cooperation and its future direction',
      '  Energy',
      'Korean Peninsula',
    ])
  })

  test('does not touch what the desk moved, and follows it', () => {
    const agenda = desk()
    agenda.take(draft, without('topic:Energy'))
    agenda.change('topic:Economic cooperation', { parentId: null, orderKey: 'Zz', title: 'Economy' })
    agenda.take(draft, ['topic:Energy'])
    expect(agenda.titles().slice(0, 3)).toEqual(['Economy', '  Energy', 'Opening remarks'])
  })

  test('adds nothing twice, and refuses a draft that has changed', () => {
    const agenda = desk()
    agenda.take(draft, all)
    expect(agenda.take(draft, all)).toEqual([])
    expect(() => agenda.take(draft, ['topic:gone'])).toThrow(
      'The draft has changed since it was shown. Draft it again.',
    )
  })
})

describe('drafting again', () => {
  test('shows only what is new since', () => {
    const agenda = desk()
    agenda.take(draft, all)
    const again = draftAgenda({ ...arsom, topics: [...arsom.topics, topic('Smart cities', 'a3')] })
    const since = newSince(again, agenda.entries(), [])
    expect(since.proposed.map(({ title }) => title)).toEqual(['Smart cities'])
    agenda.take(again, ['topic:Smart cities'])
    expect(agenda.titles().indexOf('  Smart cities')).toBe(agenda.titles().indexOf('  Partnership fund') + 1)
  })

  test('tells what is settled: in the agenda as it was edited, removed, or declined', () => {
    const agenda = desk()
    agenda.take(draft, without('anniversary:strategic:5'))
    agenda.change('topic:Energy', { title: 'Energy transition' })
    agenda.change('topic:Korean Peninsula', { removed: true })
    const decisions = [
      { key: 'anniversary:strategic:5', taken: false, decidedOn: '2023-03-14' },
      { key: 'topic:Korean Peninsula', taken: true, decidedOn: '2023-03-14' },
    ]
    const { proposed, leftOut, settled } = newSince(draft, agenda.entries(), decisions)
    expect(proposed).toEqual([])
    expect(leftOut).toEqual(draft.leftOut)
    const told = new Map(settled.map((each) => [each.key, each]))
    expect(told.get('anniversary:strategic:5')).toMatchObject({
      state: 'DECLINED',
      words: 'declined on 14 Mar 2023',
    })
    expect(told.get('topic:Korean Peninsula')).toMatchObject({
      state: 'REMOVED',
      words: 'removed from the agenda',
    })
    expect(told.get('topic:Energy')).toMatchObject({
      state: 'IN_AGENDA',
      title: 'Energy',
      titleInAgenda: 'Energy transition',
    })
  })

  test('no longer calls left out what the desk has put in', () => {
    const agenda = desk()
    agenda.take(draft, ['topic:Tourism'])
    const { leftOut, settled } = newSince(draft, agenda.entries(), [])
    expect(leftOut).toEqual([])
    expect(settled).toMatchObject([{ key: 'topic:Tourism', words: 'already in the agenda' }])
  })
})
