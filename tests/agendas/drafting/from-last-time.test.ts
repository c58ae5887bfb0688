import { describe, expect, test } from 'vitest'
import { draftAgenda } from '@/lib/agendas/drafting/draft-agenda'
import type { DraftState, RemainingAction } from '@/lib/agendas/drafting/state'
import type { DelegationId, MeetingId } from '@/lib/kernel/ids'
import { arsom, find, PMC, topicId, unreached } from './arsom'

const action = (given: Partial<RemainingAction> = {}): RemainingAction => ({
  followUpId: 'f1',
  what: 'Send the list of measures',
  ownerName: 'Viet Nam',
  ownerId: 'vn' as DelegationId,
  dueOn: '2023-01-31',
  meetingTitle: '18th ARSOM',
  topicId: null,
  circle: 'ALL_DELEGATIONS',
  ...given,
})
const draftWith = (given: Partial<DraftState>) => draftAgenda({ ...arsom, ...given })

describe('a follow-up that is still to be done', () => {
  test('comes as a remaining action under its topic, with whose it is and when it was due', () => {
    const draft = draftWith({ remaining: [action({ topicId: topicId('Energy') })] })
    expect(find(draft, 'remaining:f1')).toMatchObject({
      title: 'Remaining action: Send the list of measures',
      reason: 'remaining action of the 18th ARSOM: Viet Nam, due 31 Jan 2023',
      leadId: 'vn',
      path: [`topic:${topicId('Energy')}`, expect.any(String), expect.any(String)],
      href: '/follow-ups?open=f1',
    })
  })

  test('without a topic comes under the review, and stays as narrow as it is', () => {
    const draft = draftWith({ remaining: [action({ circle: 'ASEAN' })] })
    const found = find(draft, 'remaining:f1')
    expect(found?.circle).toBe('ASEAN')
    expect(find(draft, found?.parentKey ?? '')?.title).toBe(
      'Review of ASEAN-Russia cooperation and its future direction',
    )
  })

  test('comes in the order of days, however they were read', () => {
    const two = [action({ followUpId: 'late', dueOn: '2023-04-01' }), action({ followUpId: 'early' })]
    const keys = (remaining: RemainingAction[]) =>
      draftWith({ remaining })
        .proposed.filter(({ source }) => source === 'remaining-actions')
        .map(({ key }) => key)
    expect(keys(two)).toEqual(['remaining:early', 'remaining:late'])
    expect(keys([...two].reverse())).toEqual(keys(two))
  })
})

describe('the last summary', () => {
  test('is approved where the agenda is adopted, with the way to it', () => {
    const draft = draftWith({ lastSummary: { meetingId: 'som 18' as MeetingId, meetingTitle: '18th ARSOM' } })
    const found = find(draft, 'summary:som 18')
    expect(found).toMatchObject({
      title: "Approval of the co-chairs' summary of the 18th ARSOM",
      href: '/meetings/som 18/summary',
      minutes: 5,
    })
    expect(find(draft, found?.parentKey ?? '')?.title).toBe('Adoption of the agenda and organisation of work')
  })

  test('is not spoken of where there is none', () => {
    expect(draftWith({}).proposed.some(({ key }) => key.startsWith('summary:'))).toBe(false)
  })
})

test('what an earlier meeting left stays as narrow as it stood there', () => {
  const draft = draftWith({ unreached: [unreached('Closed matter', { circle: 'ASEAN', how: 'DEFERRED' })] })
  expect(find(draft, 'carry-over:Closed matter')).toMatchObject({
    circle: 'ASEAN',
    reason: 'deferred at the 18th ARSOM',
  })
})

test('what another source brings again stands in the draft once', () => {
  const left = (how: 'NOT_REACHED' | 'DEFERRED') =>
    draftWith({
      remaining: [action()],
      unreached: [unreached('Remaining action: Send it', { sourceKey: 'remaining:f1', how })],
    }).proposed.filter(({ title }) => title.startsWith('Remaining action'))
  expect(left('NOT_REACHED').map(({ key }) => key)).toEqual(['remaining:f1'])
  expect(left('DEFERRED').map(({ key }) => key)).toEqual(['remaining:f1'])
})

test('a meeting of ministers is told of it too', () => {
  const draft = draftWith({ series: { ...arsom.series, id: PMC }, remaining: [action()] })
  expect(find(draft, 'remaining:f1')).toBeDefined()
})
