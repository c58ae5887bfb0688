import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { type MeetingId, newId } from '@/lib/kernel/ids'
import { readChoices } from '@/lib/outcomes/queries/choices'
import { matrixChoices } from '@/lib/outcomes/queries/matrix-choices'
import { type House, db, deskOfficer, house, meeting, official } from '../support/stage'
import { followUp, outcome } from '../support/stage-outcomes'
import { plan } from '../support/stage-plans'

let at: House
let desk: Actor
let thailand: Actor
let russia: Actor

beforeEach(async () => {
  at = await house()
  desk = await deskOfficer(at)
  thailand = await official(at, 'thailand')
  russia = await official(at, 'russia', 'CO_CHAIR')
})

const meetingsFor = async (actor: Actor) =>
  (await matrixChoices.as(actor, { partnershipId: at.partnershipId })).meetings.map(({ title }) => title)

/** A meeting of a year that asked something that many times, on a day long before or after today. */
async function asking(ordinal: number, askedAt: string, times: number, circle: 'ALL_DELEGATIONS' | 'ASEAN') {
  const startsOn = `${String(2000 + ordinal)}-04-01`
  const meetingId: MeetingId = await meeting(at, { ordinal, startsOn, endsOn: startsOn })
  const outcomeId = await outcome(desk, meetingId, { circle })
  const owner = { kind: 'DELEGATION', id: at.delegations.thailand } as const
  const followUpId = await followUp(desk, outcomeId, owner)
  const first = await db.followUp.findFirstOrThrow({ where: { id: followUpId } })
  const createdAt = new Date(askedAt)
  await db.followUp.update({ where: { id: followUpId }, data: { createdAt } })
  await db.followUp.createMany({
    data: Array.from({ length: times - 1 }, () => ({ ...first, id: newId(), createdAt })),
  })
}

test('the matrix is narrowed to a meeting that asked something, by those who may read what it asked', async () => {
  await asking(1, '2001-05-01', 1, 'ALL_DELEGATIONS')
  await asking(2, '2002-05-01', 1, 'ASEAN')
  // often, and all in one moment
  await asking(3, '2003-05-01', 60, 'ALL_DELEGATIONS')
  await meeting(at, { ordinal: 4 })
  expect(await meetingsFor(thailand)).toEqual(['3rd ARSOM', '2nd ARSOM', '1st ARSOM'])
  expect(await meetingsFor(russia)).toEqual(['3rd ARSOM', '1st ARSOM'])
  expect(await meetingsFor(await deskOfficer(await house()))).toEqual([])
})

test('of many meetings the matrix is narrowed to the forty that asked something last', async () => {
  for (let n = 1; n <= 42; n += 1)
    // the oldest meeting asked something only the other day
    await asking(n, n === 1 ? '2050-01-01' : `${String(2000 + n)}-05-01`, 1, 'ALL_DELEGATIONS')
  const told = await meetingsFor(desk)
  expect([told.length, told[0], told.at(-2), told.at(-1)]).toEqual([
    40,
    '42nd ARSOM',
    '4th ARSOM',
    '1st ARSOM',
  ])
})

test('a task is put under a line that stands: of the newest plan first, in the order of the plan', async () => {
  const older = await plan(at, { texts: ['Hold the dialogue', 'Train officials'] })
  const newer = await plan(at, { texts: ['Build a bridge', 'Cross it', 'Look back'] })
  await db.planOfAction.update({ where: { id: newer.planId }, data: { shortTitle: 'Next' } })
  await db.actionLine.update({ where: { id: newer.lines[1] ?? '' }, data: { goneOn: '2022-01-01' } })
  const choices = await readChoices.as(desk, { partnershipId: at.partnershipId })
  expect(choices?.lines.map(({ name }) => name)).toEqual([
    'Next 1.1.1 Build a bridge',
    'Next 1.1.3 Look back',
    'CPA 1.1.1 Hold the dialogue',
    'CPA 1.1.2 Train officials',
  ])
  expect(choices?.lines.at(-1)?.id).toBe(older.lines[1])
  expect(await readChoices.as(thailand, { partnershipId: at.partnershipId })).toBeNull()
})

test('the lines of a plan in force come before those of one that has ended or has not begun', async () => {
  const inForce = await plan(at, { texts: ['Hold the dialogue'] })
  const ended = await plan(at, { texts: ['Sign the treaty'] })
  await db.planOfAction.update({ where: { id: inForce.planId }, data: { endsOn: '2199-12-31' } })
  await db.planOfAction.update({ where: { id: ended.planId }, data: { startsOn: '2021-06-01' } })
  const { lines = [] } = (await readChoices.as(desk, { partnershipId: at.partnershipId })) ?? {}
  expect(lines.map(({ id }) => id)).toEqual([...inForce.lines, ...ended.lines])
})

test('no more lines are offered than a list can hold, and those of the newest plan are among them', async () => {
  const texts = (word: string, many: number) =>
    Array.from({ length: many }, (_, n) => `${word} ${String(n + 1)}`)
  await plan(at, { texts: texts('old', 400) })
  await plan(at, { texts: texts('new', 400) })
  const { lines = [] } = (await readChoices.as(desk, { partnershipId: at.partnershipId })) ?? {}
  expect([lines.length, lines[0]?.name, lines[400]?.name, lines.at(-1)?.name]).toEqual([
    600,
    'CPA 1.1.1 new 1',
    'CPA 1.1.1 old 1',
    'CPA 1.1.200 old 200',
  ])
})
