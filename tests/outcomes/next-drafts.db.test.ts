import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { takeOverDraft } from '@/lib/agendas/commands/take-over-draft'
import { draftAgendaFor } from '@/lib/agendas/queries/draft-agenda'
import { clockOn, setClock } from '@/lib/kernel/clock'
import { type MeetingId, newId, type SeriesId } from '@/lib/kernel/ids'
import { closeMeeting } from '@/lib/outcomes/commands/close-meeting'
import { reportFollowUp } from '@/lib/outcomes/commands/follow-ups'
import { previewCarryOver } from '@/lib/outcomes/queries/carried'
import { type House, db, deskOfficer, house, meeting } from '../support/stage'
import { item } from '../support/stage-notes'
import { followUp, outcome } from '../support/stage-outcomes'

let at: House
let desk: Actor
let som: MeetingId
let next: MeetingId
let pmc: MeetingId

beforeEach(async () => {
  setClock(clockOn('2023-04-28'))
  at = await house()
  desk = await deskOfficer(at)
  som = await meeting(at)
  next = await meeting(at, { ordinal: 20, startsOn: '2024-04-25', endsOn: '2024-04-26' })
  pmc = await meeting(at, { ordinal: 21, startsOn: '2023-07-13', endsOn: '2023-07-13' })
  const pmcSeries = newId<SeriesId>()
  await db.series.create({
    data: {
      id: pmcSeries,
      partnershipId: at.partnershipId,
      kind: 'PMC',
      title: 'ASEAN Post Ministerial Conference',
      shortTitle: 'PMC+1',
      skeleton: [],
    },
  })
  await db.meeting.update({ where: { id: pmc }, data: { seriesId: pmcSeries } })
  await db.meeting.update({ where: { id: som }, data: { preparesId: pmc, status: 'HELD' } })
})

afterEach(() => {
  setClock(null)
})

const reasons = async (meetingId: MeetingId) => {
  const draft = await draftAgendaFor.as(desk, { meetingId })
  return (draft?.proposed ?? []).map(({ title, reason }) => [title, reason] as const)
}
const owner = () => ({ kind: 'DELEGATION', id: at.delegations.thailand }) as const

test('what a closed meeting left is proposed to the next of its series and to the one it prepares, with its reason', async () => {
  const deferred = await item(at, som, { title: 'The fund', orderKey: 'a1' })
  const missed = await item(at, som, { title: 'Tourism', orderKey: 'a2' })
  await outcome(desk, som, { itemId: deferred, kind: 'DEFERRED', toNextMeeting: true, toPrepared: true })
  const preview = await previewCarryOver.as(desk, { meetingId: som })
  await closeMeeting.as(desk, {
    meetingId: som,
    revision: preview?.revision ?? 0,
    carry: [
      { itemId: deferred, targets: ['NEXT_MEETING', 'PREPARED_MEETING'] },
      { itemId: missed, targets: ['NEXT_MEETING'] },
    ],
  })
  const ofNext = await reasons(next)
  expect(ofNext).toContainEqual(['The fund', 'deferred at the 19th ARSOM'])
  expect(ofNext).toContainEqual(['Tourism', 'not reached at the 19th ARSOM'])
  const ofPmc = await reasons(pmc)
  expect(ofPmc).toContainEqual(['The fund', 'deferred at the 19th ARSOM'])
  expect(ofPmc.map(([title]) => title)).not.toContain('Tourism')
})

test('what is still to be done by then is proposed as a remaining action; what was done is not', async () => {
  const outcomeId = await outcome(desk, som)
  await followUp(desk, outcomeId, owner(), { what: 'Send the list', dueOn: '2023-06-30' })
  await followUp(desk, outcomeId, owner(), { what: 'Later', dueOn: '2023-08-30' })
  const done = await followUp(desk, outcomeId, owner(), { what: 'Done', dueOn: '2023-06-01' })
  await reportFollowUp.as(desk, { followUpId: done, revision: 1, status: 'DONE' })
  const ofPmc = await reasons(pmc)
  expect(ofPmc).toContainEqual([
    'Remaining action: Send the list',
    'remaining action of the 19th ARSOM: Thailand, due 30 Jun 2023',
  ])
  expect(ofPmc.filter(([title]) => title.startsWith('Remaining'))).toHaveLength(1)
  expect((await reasons(next)).filter(([title]) => title.startsWith('Remaining'))).toHaveLength(2)
})

test('the summary of the last meeting is put up for approval', async () => {
  await db.summary.create({
    data: {
      id: newId(),
      meetingId: som,
      partnershipId: at.partnershipId,
      delegationId: at.delegations.cambodia,
      circle: 'OWN_DELEGATION',
      createdAt: new Date(),
      updatedAt: new Date(),
    },
  })
  expect((await reasons(next)).map(([title]) => title)).toContain(
    "Approval of the co-chairs' summary of the 19th ARSOM",
  )
})

test('an item taken over from something narrower is no wider than that was', async () => {
  const itemId = await item(at, som, { title: 'Among ourselves', orderKey: 'a1', circle: 'ASEAN' })
  await outcome(desk, som, { itemId, kind: 'DEFERRED', toNextMeeting: true, circle: 'ASEAN' })
  const draft = await draftAgendaFor.as(desk, { meetingId: next })
  await takeOverDraft.as(desk, {
    meetingId: next,
    ticked: (draft?.proposed ?? []).map(({ key }) => key),
    unticked: [],
  })
  const taken = await db.agendaItem.findFirstOrThrow({
    where: { meetingId: next, sourceKey: `carry-over:${itemId}` },
    select: { circle: true, texts: { select: { circle: true } } },
  })
  expect(taken).toEqual({ circle: 'ASEAN', texts: [{ circle: 'ASEAN' }] })
})

test('a meeting that was not held yet leaves only what it deferred', async () => {
  await db.meeting.update({ where: { id: som }, data: { status: 'PLANNED' } })
  await item(at, som, { title: 'Tourism', orderKey: 'a1' })
  expect((await reasons(next)).map(([title]) => title)).not.toContain('Tourism')
})
