import { describe, expect, test } from 'vitest'
import { draftAgenda } from '@/lib/agendas/drafting/draft-agenda'
import type { Source } from '@/lib/agendas/drafting/draft'
import { SOURCES } from '@/lib/agendas/drafting/sources'
import { defaultSkeleton } from '@/lib/agendas/model/skeleton'
import type { MilestoneId } from '@/lib/kernel/ids'
import { defaultSeriesNames } from '@/lib/meetings/rules/titles'
import { arsom, days, earlier, find, lines, PMC, stood, titles, topic, topicId, unreached } from './arsom'

const draft = draftAgenda(arsom)

describe('the draft of the 19th ARSOM', () => {
  test('follows the skeleton, and says of every item why it is here', () => {
    expect(lines(draft.proposed)).toEqual([
      'Opening remarks - skeleton of the ARSOM',
      'Adoption of the agenda and organisation of work - skeleton of the ARSOM',
      'Developments in ASEAN and in Russia - skeleton of the ARSOM',
      'Review of ASEAN-Russia cooperation and its future direction - skeleton of the ARSOM',
      '  Status of the CPA 2021-2025 - standing topic, stood at the 18th; worded as at the 18th',
      '  Economic cooperation - standing topic, new to this series',
      '    Energy - standing topic, new to this series',
      '  Partnership fund - standing topic, stood at the 16th, 17th and 18th',
      '  Fifth anniversary of the strategic partnership - 2018 + 5, in November',
      'Exchange of views on regional and international issues - skeleton of the ARSOM',
      '  Korean Peninsula - standing topic, new to this series',
      'Preparation for the Post Ministerial Conference and the Summit - skeleton of the ARSOM',
      'Other matters - skeleton of the ARSOM',
      'Date and venue of the 20th ARSOM - skeleton of the ARSOM; no date or venue is known yet',
      'Closing remarks - skeleton of the ARSOM',
    ])
  })

  test('tells what it left out, and why', () => {
    expect(draft.leftOut.map(({ title, reason }) => `${title}: ${reason}`)).toEqual([
      'Tourism: every second meeting; stood at the 18th',
    ])
  })

  test('names each source and keeps what the standing list says of a topic', () => {
    expect(find(draft, 'topic:Status of the plan')).toMatchObject({
      source: 'standing-topics',
      kind: 'REVIEW',
      minutes: 30,
      parentKey: 'skeleton:review-of-cooperation',
    })
    expect(find(draft, 'skeleton:opening')).toMatchObject({
      source: 'skeleton',
      kind: 'PROCEDURAL',
      minutes: 20,
      topicId: null,
    })
  })
})

describe('what the last meeting did not reach', () => {
  const unreachedTourism = unreached('Tourism and visas', {
    topicId: topicId('Tourism'),
    sourceKey: 'topic:Tourism',
    minutes: 15,
  })

  test('comes back although it is not due, and is not left out as well', () => {
    const again = draftAgenda({ ...arsom, unreached: [unreachedTourism] })
    expect(find(again, 'topic:Tourism')).toMatchObject({
      title: 'Tourism and visas',
      minutes: 15,
      depth: 2,
      source: 'carry-over',
      reason: 'not reached at the 18th ARSOM',
    })
    expect(again.leftOut).toEqual([])
  })

  test('adds its reason to that of a topic that is due', () => {
    const fund = unreached('Partnership fund', { topicId: topicId('Partnership fund') })
    expect(find(draftAgenda({ ...arsom, unreached: [fund] }), 'topic:Partnership fund')?.reason).toBe(
      'standing topic, stood at the 16th, 17th and 18th; not reached at the 18th ARSOM',
    )
  })

  test('goes where its kind belongs, with what stood under it, and without breaks', () => {
    const items = [
      unreached('Mekong', { kind: 'EXCHANGE', how: 'DEFERRED' }),
      unreached('Floods', { kind: 'EXCHANGE', parentId: unreached('Mekong').itemId }),
      unreached('Coffee', { kind: 'BREAK' }),
    ]
    const proposed = lines(draftAgenda({ ...arsom, unreached: items }).proposed)
    expect(proposed.slice(11, 13)).toEqual([
      '  Mekong - deferred at the 18th ARSOM',
      '    Floods - not reached at the 18th ARSOM',
    ])
    expect(proposed.join()).not.toContain('Coffee')
  })

  test('keeps the heading of this meeting, not the words it had at the last', () => {
    const heading = unreached('Preparation for the PMC+1 in Phnom Penh', {
      kind: 'PREPARATION',
      sourceKey: 'skeleton:preparation',
    })
    expect(find(draftAgenda({ ...arsom, unreached: [heading] }), 'skeleton:preparation')).toMatchObject({
      title: 'Preparation for the Post Ministerial Conference and the Summit',
      reason: 'skeleton of the ARSOM; not reached at the 18th ARSOM',
    })
  })
})

describe('the wording of a topic', () => {
  const wordingOf = (...standings: ReturnType<typeof stood>[]) =>
    find(draftAgenda({ ...arsom, stood: standings }), 'topic:Partnership fund')
  const pmc = earlier(null, '2022-08-04', PMC).id

  test('is that of its last edition in the series', () => {
    const found = wordingOf(
      stood('Partnership fund', 'som 17', 'Older'),
      stood('Partnership fund', 'som 18', 'Newer'),
      stood('Partnership fund', pmc, 'Ministers’'),
    )
    expect(found).toMatchObject({
      title: 'Newer',
      reason: 'standing topic, stood at the 17th and 18th; worded as at the 18th',
    })
  })

  test('is that of another series where it is new to this one', () => {
    expect(wordingOf(stood('Partnership fund', pmc, 'ARDPFF'))).toMatchObject({
      title: 'ARDPFF',
      reason: 'standing topic, new to this series; worded as at another meeting, in August 2022',
    })
  })

  test('is never one from a meeting that comes after', () => {
    const later = earlier(20, '2024-04-25')
    const state = {
      ...arsom,
      earlier: [...arsom.earlier, later],
      stood: [stood('Partnership fund', later.id, 'Future')],
    }
    expect(find(draftAgenda(state), 'topic:Partnership fund')?.title).toBe('Partnership fund')
  })
})

describe('the standing list', () => {
  test('lets a child of a topic that does not show go under the nearest that does', () => {
    const topics = [
      topic('Connectivity', 'a0', { retiredOn: '2020-01-01' }),
      topic('Transport', 'a0', { parentId: topicId('Connectivity') }),
      topic('Rail', 'a0', { parentId: topicId('Transport') }),
    ]
    const placed = lines(draftAgenda({ ...arsom, topics, milestones: [] }).proposed)
    expect(placed.slice(4, 6)).toEqual([
      '  Transport - standing topic, new to this series',
      '    Rail - standing topic, new to this series',
    ])
  })

  test('has at most two levels under a heading: a third comes beside its parent', () => {
    const topics = [
      topic('A', 'a0'),
      topic('B', 'a0', { parentId: topicId('A') }),
      topic('C', 'a0', { parentId: topicId('B') }),
    ]
    expect(
      draftAgenda({ ...arsom, topics })
        .proposed.slice(4, 7)
        .map(({ title, depth, parentKey }) => [title, depth, parentKey]),
    ).toEqual([
      ['A', 1, 'skeleton:review-of-cooperation'],
      ['B', 2, 'topic:A'],
      ['C', 2, 'topic:A'],
    ])
  })

  test('tells of a topic that was retired since it last stood, and is silent on older ones', () => {
    const topics = [
      topic('Fund', 'a0', { retiredOn: '2023-02-03' }),
      topic('Old', 'a1', { retiredOn: '2020-02-03' }),
    ]
    const { leftOut } = draftAgenda({
      ...arsom,
      topics,
      stood: [stood('Fund', 'som 18'), stood('Old', 'som 16')],
    })
    expect(lines(leftOut)).toEqual(['  Fund - retired on 3 February 2023; stood at the 18th'])
  })
})

describe('anniversaries', () => {
  const strategic = 'strategic' as MilestoneId

  test('stand once: by the topic of their own where there is one', () => {
    const topics = [
      topic('Five years of strategic partnership', 'a0', {
        frequency: 'ON_ANNIVERSARY',
        milestoneId: strategic,
      }),
    ]
    expect(lines(draftAgenda({ ...arsom, topics }).proposed).filter((each) => each.includes('2018'))).toEqual(
      [
        '  Five years of strategic partnership - fifth anniversary of the strategic partnership (2018 + 5, in November)',
      ],
    )
  })

  test('stand under the topic for anniversaries as such', () => {
    const topics = [topic('Commemorations', 'a0', { frequency: 'ON_ANNIVERSARY' })]
    expect(find(draftAgenda({ ...arsom, topics }), 'anniversary:strategic:5')).toMatchObject({
      parentKey: 'topic:Commemorations',
      depth: 2,
    })
  })
})

describe('other meetings', () => {
  const pmc = {
    series: defaultSeriesNames('PMC', 'Russia'),
    ordinal: null,
    dates: days('2023-07-13'),
    format: 'IN_PERSON' as const,
    venue: 'Jakarta',
  }

  test('that this one prepares are named', () => {
    expect(find(draftAgenda({ ...arsom, prepares: pmc }), 'skeleton:preparation')).toMatchObject({
      title:
        'Preparation for the ASEAN Post Ministerial Conference (PMC+1) with Russia, Jakarta, 13 July 2023',
      reason: 'skeleton of the ARSOM; the 19th ARSOM prepares it',
    })
    const bare = draftAgenda({
      ...arsom,
      skeleton: arsom.skeleton.filter(({ role }) => role !== 'PREPARATION'),
      prepares: pmc,
    })
    expect(
      titles(bare).indexOf('Other matters') -
        titles(bare).findIndex((title) => title.startsWith('Preparation')),
    ).toBe(1)
  })

  test('that come next are named with what is known of them', () => {
    const next = {
      series: arsom.series,
      ordinal: 20,
      dates: days('2024-04-25', '2024-04-26'),
      format: 'IN_PERSON' as const,
      venue: 'Saint Petersburg',
    }
    expect(find(draftAgenda({ ...arsom, next }), 'skeleton:next-meeting')?.reason).toBe(
      'skeleton of the ARSOM; known so far: Saint Petersburg, 25-26 April 2024',
    )
    expect(
      find(draftAgenda({ ...arsom, next: { ...next, dates: null, venue: null } }), 'skeleton:next-meeting')
        ?.reason,
    ).toContain('no date or venue')
  })

  test('of other series have shorter skeletons', () => {
    const session = {
      ...arsom,
      series: { id: PMC, ...defaultSeriesNames('PMC', 'Russia') },
      skeleton: defaultSkeleton('PMC', 'Russia'),
    }
    expect(titles(draftAgenda(session))).toEqual([
      'Opening remarks by the Co-Chairs',
      'Review of ASEAN-Russia relations and their future direction',
      'Partnership fund',
      'Fifth anniversary of the strategic partnership',
      'Exchange of views on regional and international issues',
      'Handover',
      'Closing remarks by the Co-Chairs',
    ])
  })
})

test('what one source proposes no other can leave out', () => {
  const opening = draft.proposed.slice(0, 1)
  const sceptic: Source = {
    name: 'sceptic',
    propose: () => ({ proposed: [], leftOut: opening.map((item) => ({ ...item, reason: 'too long' })) }),
  }
  for (const sources of [
    [...SOURCES, sceptic],
    [sceptic, ...SOURCES],
  ]) {
    expect(draftAgenda(arsom, sources).leftOut.map(({ key }) => key)).toEqual(['topic:Tourism'])
    expect(find(draftAgenda(arsom, sources), 'skeleton:opening')?.reason).toBe('skeleton of the ARSOM')
  }
})

test('another source is one line, and even one that goes in circles loses nothing', () => {
  const item = {
    kind: 'OTHER' as const,
    minutes: null,
    leadId: null,
    topicId: null,
    reason: 'silent for a year',
  }
  const plan: Source = {
    name: 'plan',
    propose: () => ({
      proposed: [
        { ...item, key: 'line:1', parentKey: 'topic:Status of the plan', title: 'Line 1' },
        { ...item, key: 'line:2', parentKey: 'line:3', title: 'Line 2' },
        { ...item, key: 'line:3', parentKey: 'line:2', title: 'Line 3' },
        { ...item, key: 'line:4', parentKey: 'nowhere', title: 'Line 4' },
      ],
      leftOut: [],
    }),
  }
  const found = titles(draftAgenda(arsom, [...SOURCES, plan]))
  expect(found[5]).toBe('Line 1')
  expect(found).toEqual(expect.arrayContaining(['Line 2', 'Line 3']))
  expect(found.indexOf('Line 4')).toBe(found.indexOf('Other matters') - 1)
})
