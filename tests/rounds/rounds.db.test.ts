import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { actorOfLink } from '@/lib/identity/links'
import { clock } from '@/lib/kernel/clock'
import { readLine, readLineHistory } from '@/lib/plans/queries/line'
import { readPlan } from '@/lib/plans/queries/plans'
import { sendAnswers, typeAnswer } from '@/lib/rounds/commands/answer'
import { assignRequest } from '@/lib/rounds/commands/assign'
import { openRound } from '@/lib/rounds/commands/open-round'
import { closeRound, makeLink, remindFocalPoint, revokeLink } from '@/lib/rounds/commands/requests'
import { reportStatus } from '@/lib/plans/commands/report-status'
import { acceptAnswer, giveAnswerBack } from '@/lib/rounds/commands/settle'
import { readRequest } from '@/lib/rounds/queries/request'
import { listRounds, readRound } from '@/lib/rounds/queries/rounds'
import { waitingRounds } from '@/lib/rounds/queries/waiting'
import { type House, db, deskOfficer, house, official } from '../support/stage'
import { type StagedRound, round } from '../support/stage-rounds'

describe('a reporting round', () => {
  let at: House
  let desk: Actor
  let partner: Actor
  let staged: StagedRound
  let token: string
  let holder: Actor

  beforeEach(async () => {
    at = await house()
    desk = await deskOfficer(at)
    partner = await official(at, 'russia')
    staged = await round(at, desk)
    token = (await makeLink.as(desk, { requestId: staged.requestId })).token
    const come = await actorOfLink(token, 'here')
    if (come === null) throw new Error('The link opens nothing.')
    holder = come
  })

  const typed = (given: object = {}) => ({
    requestId: staged.requestId,
    answerId: staged.answerIds[0] ?? '',
    revision: 1,
    state: 'ADDRESSED' as const,
    asOn: '2022-06-01',
    words: 'A workshop was held.',
    evidence: '',
    ...given,
  })
  const send = {
    get requestId() {
      return staged.requestId
    },
  }

  test('by link: typed, sent, given back, sent again, accepted, and then it is history', async () => {
    await typeAnswer.as(holder, typed())
    expect((await readRound.as(desk, { roundId: staged.roundId }))?.requests[0]?.sentAt).toBeNull()
    expect(await sendAnswers.as(holder, send)).toEqual({ sent: 1 })
    await expect(typeAnswer.as(holder, typed({ revision: 3 }))).rejects.toMatchObject({ code: 'conflict' })

    const answerId = staged.answerIds[0] ?? ''
    await expect(giveAnswerBack.as(desk, { answerId, revision: 3, deskWords: ' ' })).rejects.toMatchObject({
      code: 'invalid',
    })
    await giveAnswerBack.as(desk, { answerId, revision: 3, deskWords: 'Where was it held?' })
    expect((await readRequest.as(holder, send))?.answers[0]).toMatchObject({
      answer: 'RETURNED',
      deskWords: 'Where was it held?',
    })
    await typeAnswer.as(holder, typed({ revision: 4, words: 'A workshop was held in Jakarta.' }))
    await sendAnswers.as(holder, send)
    await acceptAnswer.as(desk, { answerId, revision: 6 })

    const lineId = staged.plan.lines[0] ?? ''
    expect(await readLine.as(partner, { lineId })).toMatchObject({
      state: 'ADDRESSED',
      stateAsOn: '2022-06-01',
    })
    expect((await readLineHistory.as(partner, { lineId })).rows).toMatchObject([
      { words: 'A workshop was held in Jakarta.', authorName: `Indonesia, accepted by ${desk.name}` },
    ])
    await expect(acceptAnswer.as(desk, { answerId, revision: 7 })).rejects.toMatchObject({ code: 'conflict' })
    const [listed] = await listRounds.as(desk, { planId: staged.plan.planId })
    expect(listed?.counts).toEqual({ OPEN: 1, SENT: 0, ACCEPTED: 1, RETURNED: 0 })
    expect(await db.auditEntry.count({ where: { actorId: `link:${staged.requestId}` } })).toBeGreaterThan(0)
  })

  test('the desk is told of a report entered after the answer was sent, whatever day it is as of', async () => {
    await typeAnswer.as(holder, typed())
    await sendAnswers.as(holder, send)
    const overtaken = async () =>
      (await readRound.as(desk, { roundId: staged.roundId }))?.requests[0]?.answers[0]?.overtakenBy
    expect(await overtaken()).toBeNull()
    const lineId = staged.plan.lines[0] ?? ''
    const report = { lineId, revision: 1, words: '', evidence: '' }
    await reportStatus.as(desk, { ...report, state: 'ON_GOING', asOn: '2022-01-15' })
    expect(await overtaken()).toMatchObject({ state: 'ON_GOING', asOn: '2022-01-15' })
    await acceptAnswer.as(desk, { answerId: staged.answerIds[0] ?? '', revision: 3 })
    expect(await overtaken()).toBeNull()
  })

  test('a link opens exactly its lines, and no other door', async () => {
    const other = await round(at, desk)
    expect((await readRequest.as(holder, send))?.answers.map(({ line }) => line.id)).toEqual(
      staged.plan.lines,
    )
    expect(await readRequest.as(holder, { requestId: other.requestId })).toBeNull()
    expect(await readPlan.as(holder, { planId: staged.plan.planId })).toBeNull()
    expect(await readRound.as(holder, { roundId: staged.roundId })).toBeNull()
    await expect(sendAnswers.as(holder, { requestId: other.requestId })).rejects.toMatchObject({
      code: 'not-found',
    })
    // an answer of another request, sent under one's own
    await expect(typeAnswer.as(holder, typed({ answerId: other.answerIds[0] }))).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(
      acceptAnswer.as(holder, { answerId: staged.answerIds[0] ?? '', revision: 1 }),
    ).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('only the hash is kept; a new, a revoked, an expired link and one of a closed round open nothing', async () => {
    expect(
      JSON.stringify(await db.reportRequest.findMany({ where: { roundId: staged.roundId } })),
    ).not.toContain(token)
    const second = await makeLink.as(desk, { requestId: staged.requestId })
    expect(await actorOfLink(token, 'a')).toBeNull()
    expect(await actorOfLink(second.token, 'a')).not.toBeNull()
    await db.reportRequest.update({ where: { id: staged.requestId }, data: { expiresAt: clock.now() } })
    expect(await actorOfLink(second.token, 'b')).toBeNull()
    const third = await makeLink.as(desk, { requestId: staged.requestId })
    await revokeLink.as(desk, { requestId: staged.requestId })
    expect(await actorOfLink(third.token, 'c')).toBeNull()
    const fourth = await makeLink.as(desk, { requestId: staged.requestId })
    await closeRound.as(desk, { roundId: staged.roundId, revision: 1 })
    expect(await actorOfLink(fourth.token, 'd')).toBeNull()
    // who came in before the door was shut sends nothing more
    await expect(sendAnswers.as(holder, send)).rejects.toMatchObject({ code: 'conflict' })
    await expect(closeRound.as(desk, { roundId: staged.roundId, revision: 2 })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('guessing links slows an address down, and never a good link', async () => {
    const guess = async () =>
      actorOfLink('guess', `address ${at.partnershipId}`).catch((error: unknown) => error)
    for (let tries = 0; tries < 20; tries += 1) expect(await guess()).toBeNull()
    expect(await guess()).toMatchObject({ code: 'forbidden' })
    expect(await actorOfLink(token, `address ${at.partnershipId}`)).not.toBeNull()
  })

  test('with an account: whoever it is assigned to answers, and Today says so; others do not', async () => {
    const focal = await official(at, 'thailand')
    await assignRequest.as(desk, { requestId: staged.requestId, personId: focal.personId })
    expect(await waitingRounds.as(focal, { partnershipId: at.partnershipId })).toMatchObject([
      { about: { kind: 'REQUEST', id: staged.requestId } },
    ])
    const ofDesk = await waitingRounds.as(desk, { partnershipId: at.partnershipId })
    expect(ofDesk.map(({ what }) => what)).toEqual(['1 focal point has not answered yet'])
    await typeAnswer.as(focal, typed())
    await sendAnswers.as(focal, send)
    const waits = await waitingRounds.as(desk, { partnershipId: at.partnershipId })
    expect(waits.map(({ what }) => what)).toEqual([
      'Accept or give back 1 answer',
      '1 focal point has answered only in part',
    ])
    expect(await waitingRounds.as(partner, { partnershipId: at.partnershipId })).toEqual([])
    expect(await readRequest.as(partner, send)).toBeNull()
    await expect(sendAnswers.as(partner, send)).rejects.toMatchObject({ code: 'not-found' })
    await expect(
      assignRequest.as(desk, { requestId: staged.requestId, personId: 'nobody' }),
    ).rejects.toMatchObject({ code: 'invalid' })
  })

  test.each([
    ['nothing at all', { state: null }],
    ['an end without evidence', { state: 'COMPLETED' }],
    ['no day', { asOn: null }],
    ['a day that has not come', { asOn: '2190-01-01' }],
  ])('keeps what is half said as typed, and refuses to send %s', async (_case, given) => {
    await typeAnswer.as(holder, typed(given))
    await expect(sendAnswers.as(holder, send)).rejects.toMatchObject({ code: 'invalid' })
    expect((await readRequest.as(holder, send))?.answers[0]).toMatchObject({
      answer: 'OPEN',
      words: 'A workshop was held.',
    })
  })

  test('a round asks in days to come, and only those who have lines', async () => {
    const ask = {
      planId: staged.plan.planId,
      title: 'Once more',
      words: '',
      dueOn: '2190-01-01',
      focalPoints: ['Indonesia'],
    }
    await expect(openRound.as(desk, { ...ask, dueOn: '2020-01-01' })).rejects.toMatchObject({
      code: 'invalid',
    })
    await expect(openRound.as(desk, { ...ask, focalPoints: ['Nobody'] })).rejects.toMatchObject({
      code: 'invalid',
    })
    expect(await db.reportingRound.count({ where: { planId: staged.plan.planId } })).toBe(1)
    await expect(openRound.as(partner, ask)).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('the partner, who reads the plan, finds no round', async () => {
    const { requestId, roundId } = staged
    expect(await readRound.as(partner, { roundId })).toBeNull()
    for (const act of [
      () => makeLink.as(partner, { requestId }),
      () => revokeLink.as(partner, { requestId }),
      () => remindFocalPoint.as(partner, { requestId }),
      () => closeRound.as(partner, { roundId, revision: 1 }),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'not-found' })
    await remindFocalPoint.as(desk, { requestId })
    expect((await readRound.as(desk, { roundId }))?.requests[0]?.remindedAt).not.toBeNull()
  })
})
