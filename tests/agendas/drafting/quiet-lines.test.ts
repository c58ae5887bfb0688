import { describe, expect, test } from 'vitest'
import { condense } from '@/lib/agendas/rules/condense'
import { draftAgenda } from '@/lib/agendas/drafting/draft-agenda'
import { quietLines } from '@/lib/agendas/drafting/quiet-lines'
import type { DraftState, TrackedLine } from '@/lib/agendas/drafting/state'
import type { ActionLineId } from '@/lib/kernel/ids'
import { arsom, find, topicId } from './arsom'

const line = (reference: string, given: Partial<TrackedLine> = {}): TrackedLine => ({
  id: reference as ActionLineId,
  partId: reference.split('.')[0] ?? '',
  part: `${reference.split('.')[0] ?? ''} Political cooperation`,
  position: Number(reference.replaceAll('.', '')),
  reference,
  title: 'Exchange visits of policy planners',
  priority: 'ORDINARY',
  state: 'NOT_STARTED',
  stateAsOn: null,
  lastActivityOn: null,
  nextOn: null,
  quietSince: '2021-10-28',
  ...given,
})

const withLines = (...lines: TrackedLine[]): DraftState => ({
  ...arsom,
  plans: [
    {
      shortTitle: 'CPA 2021-2025',
      endsOn: '2025-12-31',
      quietMonths: 9,
      topicId: topicId('Status of the plan'),
      lines,
    },
  ],
})

describe('quiet and dated lines in a draft', () => {
  test('a quiet line is told in the second list, with its reason', () => {
    const { proposed, leftOut } = quietLines.propose(withLines(line('1.3.2')))
    expect(proposed).toEqual([])
    expect(leftOut).toMatchObject([
      {
        key: 'line:1.3.2',
        title: 'Exchange visits of policy planners (1.3.2)',
        reason: '1.3.2 has had no activity since adoption; 33 months remain',
      },
    ])
  })

  test('a quiet line of high priority is proposed, under the topic that reviews the plan', () => {
    const draft = draftAgenda(withLines(line('1.3.2', { priority: 'HIGH' })))
    expect(draft.proposed.map(({ key }) => key)).toContain('line:1.3.2')
    expect(find(draft, 'line:1.3.2')).toMatchObject({ parentKey: 'topic:Status of the plan', depth: 2 })
  })

  test('without that topic it goes under the review of cooperation', () => {
    const state = withLines(line('1.3.2', { priority: 'HIGH' }))
    const plans = state.plans.map((plan) => ({ ...plan, topicId: null }))
    expect(find(draftAgenda({ ...state, plans }), 'line:1.3.2')?.depth).toBe(1)
  })

  test('an untouched line whose date passes before the next meeting is proposed; one that was addressed is told', () => {
    const lively = { quietSince: '2023-03-01', nextOn: '2023-04-15' }
    const told = quietLines.propose(
      withLines(
        line('1.1.1', lively),
        line('1.1.2', { ...lively, state: 'ADDRESSED', lastActivityOn: '2023-03-01' }),
      ),
    )
    expect(told.proposed.map(({ key, reason }) => [key, reason])).toEqual([
      ['line:1.1.1', 'its date, 15 April 2023, comes before the next meeting'],
    ])
    expect(told.leftOut.map(({ key }) => key)).toEqual(['line:1.1.2'])
  })

  test('the horizon is the next meeting of the series, where it is known', () => {
    const dated = line('1.1.1', { quietSince: '2023-03-01', nextOn: '2023-12-31' })
    const next = {
      ...arsom.meeting,
      series: arsom.series,
      dates: { precision: 'MONTH', startsOn: '2024-04-01', endsOn: '2024-04-30' },
    }
    expect(quietLines.propose(withLines(dated)).proposed).toEqual([])
    const known = { ...withLines(dated), next: { ...next, venue: null, format: 'IN_PERSON' } as never }
    expect(quietLines.propose(known).proposed).toHaveLength(1)
  })

  test('what is lively, done or dropped is not brought up', () => {
    const told = quietLines.propose(
      withLines(
        line('1.1.1', { quietSince: '2023-01-01' }),
        line('1.1.2', { state: 'COMPLETED' }),
        line('1.1.3', { state: 'NO_LONGER_RELEVANT', nextOn: '2023-01-01' }),
      ),
    )
    expect([...told.proposed, ...told.leftOut]).toEqual([])
  })

  test('the same lines give the same draft, in whatever order they were read', () => {
    const lines = [
      line('2.1.1'),
      line('1.1.1', { priority: 'HIGH' }),
      line('1.2.1', { nextOn: '2023-03-01' }),
    ]
    expect(draftAgenda(withLines(...lines))).toEqual(draftAgenda(withLines(...lines.reverse())))
  })

  test('what is left out is told part by part of the plan, and what is proposed stands for itself', () => {
    const lines = [
      line('1.1.1'),
      line('1.1.2', { priority: 'HIGH' }),
      line('1.2.1', { state: 'ADDRESSED', nextOn: '2023-03-01', quietSince: '2023-03-01' }),
      line('1.2.2', { state: 'ADDRESSED', nextOn: '2023-03-01' }),
      line('2.1.1'),
      line('3.1.1'),
      line('3.1.2'),
    ]
    const draft = draftAgenda(withLines(...lines))
    expect(find(draft, 'line:1.1.2')?.group).toBeUndefined()
    const told = condense(draft.leftOut).filter(({ key }) => /^(part|line):/.test(key))
    expect(told.map(({ key, title, reason, items }) => [key, title, reason, items.length])).toEqual([
      ['part:1', 'CPA 2021-2025, 1 Political cooperation', '3 lines: 1 quiet, 1 dated, 1 dated and quiet', 3],
      ['line:2.1.1', 'Exchange visits of policy planners (2.1.1)', expect.stringContaining('no activity'), 1],
      ['part:3', 'CPA 2021-2025, 3 Political cooperation', '2 quiet lines', 2],
    ])
    // every line keeps its own reason
    expect(told.flatMap(({ items }) => items.map(({ reason }) => reason)).every((each) => each !== '')).toBe(
      true,
    )
    expect(condense(draftAgenda(withLines(...lines.reverse())).leftOut)).toEqual(condense(draft.leftOut))
  })
})
