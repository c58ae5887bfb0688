import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { readPlan } from '@/lib/plans/queries/plans'
import { sendAnswers, typeAnswer } from '@/lib/rounds/commands/answer'
import { assignRequest } from '@/lib/rounds/commands/assign'
import { closeRound } from '@/lib/rounds/commands/requests'
import { listMyRequests } from '@/lib/rounds/queries/mine'
import { readRequest } from '@/lib/rounds/queries/request'
import { listRounds, readRound } from '@/lib/rounds/queries/rounds'
import { waitingRounds } from '@/lib/rounds/queries/waiting'
import { type House, db, deskOfficer, house, official, somebody } from '../support/stage'
import { type StagedRound, round } from '../support/stage-rounds'

describe('who answers a request with an account', () => {
  let at: House
  let desk: Actor
  let staged: StagedRound

  beforeEach(async () => {
    at = await house()
    desk = await deskOfficer(at)
    staged = await round(at, desk)
  })

  const addressOf = ({ personId }: Actor) => `${personId}@example.org`
  const assign = (given: { personId?: string | null; email?: string }, by = desk) =>
    assignRequest.as(by, { requestId: staged.requestId, personId: null, ...given })
  const assigned = async () =>
    (await readRound.as(desk, { roundId: staged.roundId }))?.requests[0]?.personName

  test('an account without any seat is found by its address, answers, and reads nothing else', async () => {
    const agency = await somebody()
    await assign({ email: ` ${addressOf(agency).toUpperCase()} ` })
    expect(await assigned()).toBe(agency.name)
    expect(await listMyRequests.as(agency, {})).toMatchObject([
      { id: staged.requestId, focalPoint: 'Indonesia' },
    ])
    expect((await readRequest.as(agency, { requestId: staged.requestId }))?.answers).toHaveLength(2)
    const { requestId, answerIds } = staged
    const [answerId = ''] = answerIds
    await typeAnswer.as(agency, {
      ...{ requestId, answerId, revision: 1, state: 'ON_GOING', asOn: '2022-06-01', words: 'Under way.' },
      evidence: '',
    })
    expect(await sendAnswers.as(agency, { requestId })).toEqual({ sent: 1 })
    expect(await readPlan.as(agency, { planId: staged.plan.planId })).toBeNull()
    expect(await readRound.as(agency, { roundId: staged.roundId })).toBeNull()
  })

  test('somebody with a seat elsewhere hears of it on Today', async () => {
    const elsewhere = await house()
    const colleague = await official(elsewhere, 'thailand')
    await assign({ email: addressOf(colleague) })
    const waits = await waitingRounds.as(colleague, { partnershipId: elsewhere.partnershipId })
    expect(waits).toMatchObject([{ about: { kind: 'REQUEST', id: staged.requestId } }])
  })

  test('it is taken away again, and whoever had it finds it no more', async () => {
    const focal = await official(at, 'thailand')
    await assign({ personId: focal.personId })
    expect(await listMyRequests.as(focal, {})).toHaveLength(1)
    await assign({})
    expect(await assigned()).toBeNull()
    expect(await listMyRequests.as(focal, {})).toEqual([])
    expect(await readRequest.as(focal, { requestId: staged.requestId })).toBeNull()
  })

  test('refuses an unknown address, a disabled account, both at once, and somebody of the list without a seat', async () => {
    const unknown = {
      code: 'invalid',
      fields: { email: [expect.stringContaining('Nobody who can sign in')] },
    }
    await expect(assign({ email: 'nobody@example.org' })).rejects.toMatchObject(unknown)
    const gone = await somebody()
    await db.person.update({ where: { id: gone.personId }, data: { disabledAt: new Date() } })
    await expect(assign({ email: addressOf(gone) })).rejects.toMatchObject(unknown)
    const focal = await official(at, 'thailand')
    await expect(assign({ personId: focal.personId, email: addressOf(focal) })).rejects.toMatchObject({
      fields: { email: [expect.stringContaining('not both')] },
    })
    const unseated = await somebody()
    await expect(assign({ personId: unseated.personId })).rejects.toMatchObject({
      fields: { personId: ['Choose somebody who has a seat in the partnership.'] },
    })
    expect(await assigned()).toBeNull()
  })

  test('nobody is assigned once the round is closed, nor by anybody but the desk', async () => {
    const focal = await official(at, 'thailand')
    await expect(assign({ personId: focal.personId }, focal)).rejects.toMatchObject({ code: 'not-found' })
    await closeRound.as(desk, { roundId: staged.roundId, revision: 1 })
    await expect(assign({ personId: focal.personId })).rejects.toMatchObject({ code: 'conflict' })
    expect(await listMyRequests.as(focal, {})).toEqual([])
  })

  test('the list of rounds says who has not answered', async () => {
    const [listed] = await listRounds.as(desk, { planId: staged.plan.planId })
    expect(listed?.requests).toMatchObject([{ focalPoint: 'Indonesia', sentAt: null }])
  })
})
