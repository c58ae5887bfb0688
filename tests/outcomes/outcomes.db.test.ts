import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { clockOn, setClock } from '@/lib/kernel/clock'
import { type MeetingId, type OutcomeId, newId } from '@/lib/kernel/ids'
import {
  bringBackFollowUp,
  changeFollowUp,
  reportFollowUp,
  strikeFollowUp,
} from '@/lib/outcomes/commands/follow-ups'
import {
  bringBackOutcome,
  changeOutcome,
  recordOutcome,
  strikeOutcome,
} from '@/lib/outcomes/commands/outcomes'
import { followUpMatrix, readFollowUp } from '@/lib/outcomes/queries/follow-ups'
import { listOutcomes } from '@/lib/outcomes/queries/list-outcomes'
import { waitingFollowUps } from '@/lib/outcomes/queries/waiting'
import { type House, db, deskOfficer, house, meeting, official } from '../support/stage'
import { item } from '../support/stage-notes'
import { followUp, outcome } from '../support/stage-outcomes'

let at: House
let desk: Actor
let thailand: Actor
let russia: Actor
let meetingId: MeetingId

beforeEach(async () => {
  setClock(clockOn('2023-04-28'))
  at = await house()
  desk = await deskOfficer(at)
  thailand = await official(at, 'thailand')
  russia = await official(at, 'russia', 'CO_CHAIR')
  meetingId = await meeting(at)
})

afterEach(() => {
  setClock(null)
})

const refused = (code: string) => expect.objectContaining({ code }) as Error
const sentencesFor = async (actor: Actor) =>
  (await listOutcomes.as(actor, { meetingId })).map(({ sentence }) => sentence)
const theirs = () => ({ kind: 'DELEGATION', id: at.delegations.thailand }) as const

describe('an outcome', () => {
  test('is read by its circle: an ASEAN sentence is nowhere for the partner', async () => {
    await outcome(desk, meetingId, { sentence: 'one', circle: 'ALL_DELEGATIONS' })
    await outcome(desk, meetingId, { sentence: 'two', circle: 'ASEAN' })
    await outcome(desk, meetingId, { sentence: 'three', circle: 'OWN_DELEGATION' })
    expect(await sentencesFor(desk)).toEqual(['one', 'two', 'three'])
    expect(await sentencesFor(thailand)).toEqual(['one', 'two'])
    expect(await sentencesFor(russia)).toEqual(['one'])
  })

  test('is written once, however often it is sent', async () => {
    const input = {
      outcomeId: newId<OutcomeId>(),
      meetingId,
      itemId: null,
      kind: 'AGREED',
      sentence: 'to meet again',
      circle: 'ALL_DELEGATIONS',
    } as const
    await recordOutcome.as(desk, input)
    await recordOutcome.as(desk, input)
    expect(await sentencesFor(desk)).toEqual(['to meet again'])
  })

  test('is the desk’s to write, change and strike out', async () => {
    const outcomeId = await outcome(desk, meetingId)
    const words = { kind: 'NOTED', sentence: 'other words', circle: 'ALL_DELEGATIONS' } as const
    await expect(
      recordOutcome.as(thailand, { outcomeId: newId(), meetingId, itemId: null, ...words }),
    ).rejects.toThrow(refused('forbidden'))
    await expect(changeOutcome.as(russia, { outcomeId, revision: 1, ...words })).rejects.toThrow(
      refused('forbidden'),
    )
    await expect(strikeOutcome.as(thailand, { outcomeId })).rejects.toThrow(refused('forbidden'))
    const hidden = await outcome(desk, meetingId, { circle: 'ASEAN' })
    await expect(strikeOutcome.as(russia, { outcomeId: hidden })).rejects.toThrow(refused('not-found'))
  })

  test('is refused on an item of another meeting, even the desk’s own', async () => {
    const other = await item(at, await meeting(at, { ordinal: 20 }))
    const input = {
      outcomeId: newId(),
      meetingId,
      itemId: other,
      kind: 'NOTED',
      sentence: 's',
      circle: 'ASEAN',
    } as const
    await expect(recordOutcome.as(desk, input)).rejects.toThrow(refused('not-found'))
  })

  test.each([
    ['without a sentence', { sentence: ' ' }, 'sentence'],
    ['of 3,000 characters', { sentence: 'x'.repeat(3000) }, 'sentence'],
    ['for its author alone', { circle: 'AUTHOR' }, 'circle'],
    ['deferred to nowhere', { kind: 'DEFERRED' }, 'toNextMeeting'],
  ])('is refused %s', async (_how, given, field) => {
    const input = {
      outcomeId: newId(),
      meetingId,
      itemId: null,
      kind: 'NOTED',
      sentence: 's',
      circle: 'ASEAN',
      ...given,
    }
    await expect(recordOutcome.as(desk, input as never)).rejects.toMatchObject({
      code: 'invalid',
      fields: { [field]: [expect.any(String)] },
    })
  })

  test('is not overwritten by whoever saw it earlier', async () => {
    const outcomeId = await outcome(desk, meetingId)
    const change = {
      outcomeId,
      revision: 1,
      kind: 'AGREED',
      sentence: 'first',
      circle: 'ALL_DELEGATIONS',
    } as const
    await changeOutcome.as(desk, change)
    await expect(changeOutcome.as(desk, { ...change, sentence: 'second' })).rejects.toThrow(
      refused('conflict'),
    )
    expect(await sentencesFor(desk)).toEqual(['first'])
  })

  test('is changed, struck out and brought back once, however often that is sent', async () => {
    const outcomeId = await outcome(desk, meetingId)
    const change = {
      outcomeId,
      revision: 1,
      kind: 'AGREED',
      sentence: 'the same',
      circle: 'ALL_DELEGATIONS',
    } as const
    expect(await changeOutcome.as(desk, change)).toEqual({ revision: 2 })
    expect(await changeOutcome.as(desk, change)).toEqual({ revision: 2 })
    await strikeOutcome.as(desk, { outcomeId })
    await strikeOutcome.as(desk, { outcomeId })
    expect(await sentencesFor(desk)).toEqual([])
    await bringBackOutcome.as(desk, { outcomeId })
    await bringBackOutcome.as(desk, { outcomeId })
    const again = await listOutcomes.as(desk, { meetingId })
    expect(again.map(({ sentence, revision }) => [sentence, revision])).toEqual([['the same', 4]])
  })

  test('takes its follow-ups along, out and back', async () => {
    const outcomeId = await outcome(desk, meetingId)
    const gone = await followUp(desk, outcomeId, theirs(), { what: 'struck before' })
    await strikeFollowUp.as(desk, { followUpId: gone })
    await followUp(desk, outcomeId, theirs(), { what: 'stays' })
    const matrix = async () =>
      (await followUpMatrix.as(desk, { partnershipId: at.partnershipId })).followUps.map(({ what }) => what)
    setClock(clockOn('2023-04-29'))
    await strikeOutcome.as(desk, { outcomeId })
    expect([await sentencesFor(desk), await matrix()]).toEqual([[], []])
    await bringBackOutcome.as(desk, { outcomeId })
    expect(await matrix()).toEqual(['stays'])
  })

  test('closed to fewer eyes closes its follow-ups too', async () => {
    const outcomeId = await outcome(desk, meetingId)
    const followUpId = await followUp(desk, outcomeId, theirs())
    expect(await readFollowUp.as(russia, { followUpId })).not.toBeNull()
    await changeOutcome.as(desk, { outcomeId, revision: 1, kind: 'NOTED', sentence: 's', circle: 'ASEAN' })
    expect(await readFollowUp.as(russia, { followUpId })).toBeNull()
  })
})

describe('a follow-up', () => {
  test('is reported on by its owner, in status and words, and the history stays', async () => {
    const followUpId = await followUp(desk, await outcome(desk, meetingId), theirs(), { dueOn: '2023-06-30' })
    await reportFollowUp.as(thailand, {
      followUpId,
      revision: 1,
      status: 'ON_GOING',
      words: 'Half of it is here.',
    })
    await reportFollowUp.as(desk, { followUpId, revision: 2, status: 'DONE', words: 'All of it.' })
    const read = await readFollowUp.as(thailand, { followUpId })
    expect(read).toMatchObject({
      status: 'DONE',
      owner: 'Thailand',
      dueOn: '2023-06-30',
      mayReport: true,
      mayAssign: false,
    })
    expect(read?.reports.map(({ status, words }) => [status, words])).toEqual([
      ['DONE', 'All of it.'],
      ['ON_GOING', 'Half of it is here.'],
    ])
  })

  test('is not its owner’s to move: owner, words of the task and date are the desk’s', async () => {
    const followUpId = await followUp(desk, await outcome(desk, meetingId), theirs())
    const change = {
      followUpId,
      revision: 1,
      owner: { kind: 'DELEGATION', id: at.delegations.russia },
      what: 'Theirs now',
      dueOn: '2030-01-01',
    } as const
    await expect(changeFollowUp.as(thailand, change)).rejects.toThrow(refused('forbidden'))
    await expect(reportFollowUp.as(russia, { followUpId, revision: 1, status: 'DONE' })).rejects.toThrow(
      refused('forbidden'),
    )
    await changeFollowUp.as(desk, change)
    expect(await changeFollowUp.as(desk, change)).toEqual({ revision: 2 })
    await expect(changeFollowUp.as(desk, { ...change, what: 'Late' })).rejects.toThrow(refused('conflict'))
    await expect(reportFollowUp.as(russia, { followUpId, revision: 1, status: 'DONE' })).rejects.toThrow(
      refused('conflict'),
    )
  })

  test('is struck out by the desk and comes back, but not without its outcome', async () => {
    const outcomeId = await outcome(desk, meetingId)
    const followUpId = await followUp(desk, outcomeId, theirs())
    for (const verb of [strikeFollowUp, bringBackFollowUp]) {
      await expect(verb.as(thailand, { followUpId })).rejects.toThrow(refused('forbidden'))
      await verb.as(desk, { followUpId })
      await verb.as(desk, { followUpId })
    }
    expect(await readFollowUp.as(thailand, { followUpId })).toMatchObject({ status: 'OPEN' })
    await strikeFollowUp.as(desk, { followUpId })
    await strikeOutcome.as(desk, { outcomeId })
    await expect(bringBackFollowUp.as(desk, { followUpId })).rejects.toThrow(refused('conflict'))
  })

  test('is given to nobody who may not read it, and to nobody of another partnership', async () => {
    const asean = await outcome(desk, meetingId, { circle: 'ASEAN' })
    const neighbours = await house()
    const neighbour = await official(neighbours, 'thailand')
    for (const owner of [
      { kind: 'DELEGATION', id: at.delegations.russia },
      { kind: 'PERSON', id: russia.personId },
      { kind: 'PERSON', id: neighbour.personId },
      { kind: 'DELEGATION', id: neighbours.delegations.thailand },
    ] as const) {
      await expect(followUp(desk, asean, owner)).rejects.toMatchObject({
        code: 'invalid',
        fields: { owner: [expect.any(String)] },
      })
    }
    await expect(followUp(desk, asean, theirs(), { lineId: 'no-line' })).rejects.toMatchObject({
      fields: { lineId: [expect.any(String)] },
    })
    expect(await db.followUp.count({ where: { outcomeId: asean } })).toBe(0)
  })

  test('stands in the matrix by date, as issue, decision and status', async () => {
    const itemId = await item(at, meetingId, { title: 'Cooperation on fisheries' })
    const outcomeId = await outcome(desk, meetingId, {
      itemId,
      kind: 'TASKED',
      sentence: 'Thailand with a list',
    })
    await followUp(desk, outcomeId, theirs(), { what: 'no date' })
    await followUp(desk, outcomeId, theirs(), { what: 'late', dueOn: '2023-04-01' })
    await followUp(
      desk,
      outcomeId,
      { kind: 'PERSON', id: russia.personId },
      { what: 'soon', dueOn: '2023-05-30' },
    )
    const { followUps } = await followUpMatrix.as(thailand, { partnershipId: at.partnershipId, meetingId })
    expect(followUps.map(({ what, dueOn, isOverdue, isMine }) => [what, dueOn, isOverdue, isMine])).toEqual([
      ['late', '2023-04-01', true, true],
      ['soon', '2023-05-30', false, false],
      ['no date', null, false, true],
    ])
    expect(followUps[0]).toMatchObject({
      issue: 'Cooperation on fisheries',
      meeting: '19th ARSOM',
      decision: { kind: 'TASKED', sentence: 'Thailand with a list' },
      status: 'OPEN',
    })
    const only = async (given: object) =>
      (await followUpMatrix.as(thailand, { partnershipId: at.partnershipId, ...given })).followUps.map(
        ({ what }) => what,
      )
    expect(await only({ status: 'OVERDUE' })).toEqual(['late'])
    expect(await only({ due: 'MONTH' })).toEqual(['late'])
    expect(await only({ due: 'UNDATED' })).toEqual(['no date'])
    expect(await only({ delegationId: at.delegations.thailand })).toEqual(['late', 'no date'])
    expect(await only({ delegationId: at.delegations.russia })).toEqual(['soon'])
    expect(await only({ mine: 'MINE' })).toEqual(['late', 'no date'])
    expect(await only({ after: '2023-04-01~zzzz' })).toEqual(['soon', 'no date'])
  })

  test('names no item that the reader does not see', async () => {
    const itemId = await item(at, meetingId, { circle: 'ASEAN', title: 'Closed' })
    await followUp(desk, await outcome(desk, meetingId, { itemId, circle: 'ALL_DELEGATIONS' }), {
      kind: 'DELEGATION',
      id: at.delegations.russia,
    })
    const [row] = (await followUpMatrix.as(russia, { partnershipId: at.partnershipId })).followUps
    expect(row).toMatchObject({ issue: '', owner: 'Russia' })
  })

  test('waits on Today: the owner’s own that fall due, the desk’s all that are overdue', async () => {
    const outcomeId = await outcome(desk, meetingId)
    await followUp(desk, outcomeId, theirs(), { what: 'late', dueOn: '2023-04-01' })
    await followUp(desk, outcomeId, theirs(), { what: 'soon', dueOn: '2023-05-10' })
    await followUp(desk, outcomeId, theirs(), { what: 'far', dueOn: '2023-12-31' })
    const waits = async (actor: Actor) =>
      (await waitingFollowUps.as(actor, { partnershipId: at.partnershipId })).map(({ what }) => what)
    expect(await waits(thailand)).toEqual(['late', 'soon'])
    expect(await waits(desk)).toEqual(['late'])
    expect(await waits(russia)).toEqual([])
  })

  test('tells the twenty that have waited longest one by one, and of more that there are more', async () => {
    const outcomeId = await outcome(desk, meetingId)
    const waits = async () => waitingFollowUps.as(desk, { partnershipId: at.partnershipId })
    for (let day = 20; day >= 1; day -= 1)
      await followUp(desk, outcomeId, theirs(), { dueOn: `2023-03-${String(day).padStart(2, '0')}` })
    expect((await waits()).map(({ about }) => about.kind)).toEqual(Array<string>(20).fill('FOLLOW_UP'))

    await followUp(desk, outcomeId, theirs(), { what: 'the latest', dueOn: '2023-04-01' })
    const told = await waits()
    expect(told.slice(0, 20).map(({ by }) => by)).toEqual(
      Array.from({ length: 20 }, (_, n) => `2023-03-${String(n + 1).padStart(2, '0')}`),
    )
    expect(told.slice(20)).toMatchObject([{ by: '2023-04-01', about: { kind: 'FOLLOW_UPS' } }])
  })
})
