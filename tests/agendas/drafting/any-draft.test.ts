import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftAgenda } from '@/lib/agendas/drafting/draft-agenda'
import { newSince } from '@/lib/agendas/drafting/new-since'
import type { DraftState } from '@/lib/agendas/drafting/state'
import { takeOver } from '@/lib/agendas/drafting/take-over'
import { defaultSkeleton } from '@/lib/agendas/model/skeleton'
import type { AgendaItemId, MilestoneId } from '@/lib/kernel/ids'
import { inDocumentOrder } from '@/lib/kernel/ordered-tree'
import { SERIES_KINDS } from '@/lib/meetings/model/series'
import { FREQUENCIES, POLES } from '@/lib/topics/model'
import { itemId } from '../outline'
import { arsom, earlier, PMC, SOM, stood, topic, topicId, unreached } from './arsom'

const names = ['t0', 't1', 't2', 't3', 't4', 't5', 't6', 't7', 't8']
const meetings = [
  ...[14, 15, 16, 17, 18].map((each) => earlier(each, `${String(2004 + each)}-05-01`)),
  earlier(null, '2022-08-04', PMC),
]

const anyTopic = (index: number) =>
  fc
    .record({
      parent: fc.option(fc.nat()),
      orderKey: fc.constantFrom('a0', 'a1', 'a2'),
      pole: fc.constantFrom(...POLES),
      seriesIds: fc.constantFrom([SOM], [SOM, PMC], [PMC]),
      frequency: fc.constantFrom(...FREQUENCIES),
      everyNth: fc.constantFrom(null, 1, 2, 3),
      milestoneId: fc.constantFrom(null, 'm0' as MilestoneId, 'm1' as MilestoneId),
      retiredOn: fc.constantFrom(null, null, '2023-01-01'),
    })
    .map(({ parent, ...given }) => {
      const above = parent === null || index === 0 ? null : topicId(names[parent % index] ?? '')
      return topic(names[index] ?? '', given.orderKey, { ...given, parentId: above })
    })

const anyUnreached = (index: number) =>
  fc
    .record({
      parent: fc.option(fc.nat()),
      kind: fc.constantFrom('REVIEW' as const, 'EXCHANGE' as const, 'BREAK' as const, 'OTHER' as const),
      topic: fc.option(fc.constantFrom(...names)),
      sourceKey: fc.constantFrom(null, 'skeleton:other-matters', 'skeleton:preparation'),
    })
    .map(({ parent, topic: name, ...given }) =>
      unreached(`u${String(index)}`, {
        ...given,
        topicId: name === null ? null : topicId(name),
        parentId: parent === null || index === 0 ? null : itemId(`u${String(parent % index)}`),
      }),
    )

const anyState: fc.Arbitrary<DraftState> = fc
  .record({
    kind: fc.constantFrom(...SERIES_KINDS),
    topics: fc.tuple(...names.map((_, index) => anyTopic(index))),
    stood: fc.array(
      fc.record({
        topic: fc.constantFrom(...names),
        meeting: fc.constantFrom(...meetings),
        wording: fc.constantFrom('', 'Old words', 'New words'),
      }),
      { maxLength: 20 },
    ),
    unreached: fc.tuple(anyUnreached(0), anyUnreached(1), anyUnreached(2), anyUnreached(3)),
    years: fc.array(fc.integer({ min: 1990, max: 2023 }), { maxLength: 3 }),
  })
  .map((given) => ({
    ...arsom,
    skeleton: defaultSkeleton(given.kind, 'Russia'),
    topics: given.topics,
    earlier: meetings,
    stood: given.stood.map(({ topic: name, meeting, wording }) => stood(name, meeting.id, wording)),
    unreached: given.unreached,
    milestones: given.years.map((year, index) => ({
      id: `m${String(index)}` as MilestoneId,
      title: `event ${String(index)}`,
      happenedOn: `${String(year)}-03-01`,
      precision: 'MONTH' as const,
    })),
  }))

function* ids() {
  for (let count = 0; ; count += 1) yield itemId(`i${String(count)}`)
}

const takeAll = (state: DraftState, keys: readonly string[]) => {
  const made = ids()
  const draft = draftAgenda(state)
  const { added } = takeOver(draft, keys, [], () => made.next().value ?? itemId(''))
  return added.map((item) => ({ ...item, sourceKey: item.key, removed: false }))
}

test('the rows may come in any order: the draft is the same', () => {
  fc.assert(
    fc.property(anyState, fc.infiniteStream(fc.nat()), (state, chance: Iterator<number, number>) => {
      const shuffle = <Row>(rows: readonly Row[]) =>
        rows
          .map((row) => ({ row, by: chance.next().value }))
          .sort((a, b) => a.by - b.by)
          .map(({ row }) => row)
      const shuffled = {
        ...state,
        topics: shuffle(state.topics),
        stood: shuffle(state.stood),
        earlier: shuffle(state.earlier),
        unreached: shuffle(state.unreached),
        milestones: shuffle(state.milestones),
      }
      expect(draftAgenda(shuffled)).toEqual(draftAgenda(state))
    }),
  )
})

test('a key stands once, is proposed or left out, has a reason and a place under its heading', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { proposed, leftOut } = draftAgenda(state)
      const keys = [...proposed, ...leftOut].map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      expect([...proposed, ...leftOut].every(({ reason, title }) => reason !== '' && title !== '')).toBe(true)
      const before = new Map<string, number>()
      for (const { key, parentKey, depth } of proposed) {
        expect(depth).toBe(parentKey === null ? 0 : (before.get(parentKey) ?? Number.NaN) + 1)
        expect(depth).toBeLessThan(3)
        before.set(key, depth)
      }
    }),
  )
})

test('every topic that serves the series and is not retired is in one of the two lists', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { proposed, leftOut } = draftAgenda(state)
      const told = new Set([...proposed, ...leftOut].map(({ topicId: id }) => id))
      const serving = state.topics.filter(
        ({ seriesIds, retiredOn }) => seriesIds.includes(SOM) && retiredOn === null,
      )
      expect(serving.filter(({ id }) => !told.has(id))).toEqual([])
    }),
  )
})

test('what is taken over stands as it was drafted, and drafting again proposes nothing', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const draft = draftAgenda(state)
      const agenda = takeAll(
        state,
        draft.proposed.map(({ key }) => key),
      )
      expect(inDocumentOrder(agenda).map(({ row, depth }) => [row.key, depth])).toEqual(
        draft.proposed.map(({ key, depth }) => [key, depth]),
      )
      const since = newSince(draft, agenda, [])
      expect(since.proposed).toEqual([])
      expect(since.settled.length).toBe(draft.proposed.length)
    }),
  )
})

test('what was declined stays away, and what was not seen yet is proposed', () => {
  fc.assert(
    fc.property(anyState, fc.func(fc.constantFrom('taken', 'declined', 'unseen')), (state, decide) => {
      const draft = draftAgenda(state)
      const keys = (which: string) =>
        draft.proposed.map(({ key }) => key).filter((key) => decide(key) === which)
      const decisions = ['taken', 'declined'].flatMap((which) =>
        keys(which).map((key) => ({ key, taken: which === 'taken', decidedOn: '2023-03-14' })),
      )
      const agenda = takeAll(state, keys('taken'))
      expect(newSince(draft, agenda, decisions).proposed.map(({ key }) => key)).toEqual(keys('unseen'))
      const made = ids()
      const later = takeOver(draft, keys('unseen'), agenda, (): AgendaItemId =>
        itemId(`later ${made.next().value ?? ''}`),
      )
      expect(later.added.length).toBe(keys('unseen').length)
      expect(inDocumentOrder([...agenda, ...later.added]).length).toBe(agenda.length + later.added.length)
    }),
  )
})
