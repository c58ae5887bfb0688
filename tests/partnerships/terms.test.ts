import { describe, expect, test } from 'vitest'
import type { DelegationId } from '@/lib/kernel/ids'
import {
  aroundTheTable,
  coordinatorsOn,
  delegationsOn,
  memberStatesOn,
  termWarnings,
} from '@/lib/partnerships/rules/terms'

const term = (name: string, fromDay: string | null, untilDay: string | null) => ({
  delegationId: name as DelegationId,
  fromDay,
  untilDay,
})
const terms = [
  term('Myanmar', '2024-07-26', null),
  term('Indonesia', '2018-08-01', '2021-08-03'),
  term('Cambodia', '2021-08-03', '2024-07-26'),
]
const names = (day: string) => coordinatorsOn(day, terms).map(({ delegationId }) => delegationId)

describe('the Country Coordinator', () => {
  test('is whoever holds the term on the day', () => {
    expect([names('2023-04-27'), names('2025-01-01'), names('2010-01-01')]).toEqual([
      ['Cambodia'],
      ['Myanmar'],
      [],
    ])
  })

  test('on the day of the handover is the new one first, with the old one beside', () => {
    expect(names('2024-07-26')).toEqual(['Myanmar', 'Cambodia'])
    expect(termWarnings(terms)).toEqual([])
  })

  test('may be missing for a while, or be two, which is told and not refused', () => {
    expect(
      termWarnings([
        term('A', '2020-01-01', '2020-06-30'),
        term('B', '2020-09-01', null),
        term('C', '2021-01-01', '2021-03-31'),
      ]),
    ).toEqual([
      {
        kind: 'GAP',
        fromDay: '2020-07-01',
        untilDay: '2020-08-31',
        words: 'Nobody coordinates from 1 July 2020 to 31 August 2020.',
      },
      {
        kind: 'OVERLAP',
        fromDay: '2021-01-01',
        untilDay: '2021-03-31',
        words: 'Two terms overlap from 1 January 2021 to 31 March 2021.',
      },
    ])
    expect(termWarnings([term('A', null, null), term('B', '2020-09-01', null)])[0]?.words).toBe(
      'Two terms overlap from 1 September 2020 on.',
    )
  })
})

test('the member states are as many as there are on the day', () => {
  const seat = (name: string, side: 'ASEAN' | 'PARTNER', memberFrom: string | null) => ({
    id: name as DelegationId,
    name,
    side,
    memberFrom,
    memberUntil: null,
  })
  const seats = [
    seat('Cambodia', 'ASEAN', '1999-04-30'),
    seat('Timor-Leste', 'ASEAN', '2025-10-26'),
    seat('Russia', 'PARTNER', null),
  ]
  expect(memberStatesOn('2023-04-27', seats).length).toBe(1)
  expect(memberStatesOn('2025-10-26', seats).length).toBe(2)
  expect(delegationsOn('2023-04-27', seats).map(({ name }) => name)).toEqual(['Cambodia', 'Russia'])
})

test('delegations stand side by side of the table, by name within each', () => {
  const seats = [
    { name: 'ASEAN Secretariat', side: 'SECRETARIAT' },
    { name: 'Viet Nam', side: 'ASEAN' },
    { name: 'Russia', side: 'PARTNER' },
    { name: 'Cambodia', side: 'ASEAN' },
  ] as const
  expect(aroundTheTable(seats).map(({ name }) => name)).toEqual([
    'Cambodia',
    'Viet Nam',
    'Russia',
    'ASEAN Secretariat',
  ])
})
