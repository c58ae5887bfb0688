import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { setClock } from '@/lib/kernel/clock'
import { newId, type MeetingId } from '@/lib/kernel/ids'
import { setMeetingStatus } from '@/lib/meetings/commands/set-meeting-status'
import { tickStep } from '@/lib/meetings/commands/tick-step'
import { nextMeeting } from '@/lib/meetings/queries/next-meeting'
import { readMeeting } from '@/lib/meetings/queries/read-meeting'
import { type House, db, deskOfficer, house, meeting, official, somebody } from '../support/stage'
import { onMorningOf } from '../support/stage-meetings'

let at: House
let desk: Actor
let meetingId: MeetingId

beforeEach(async () => {
  setClock(onMorningOf('2023-03-20'))
  at = await house()
  desk = await deskOfficer(at)
  meetingId = await meeting(at)
})
afterEach(() => {
  setClock(null)
})

describe('saying that a meeting was held', () => {
  const say = (actor: Actor, status: 'HELD' | 'PLANNED', revision = 1) =>
    setMeetingStatus.as(actor, { meetingId, revision, status })

  test('is possible from its last day on, in the zone of the meeting', async () => {
    await expect(say(desk, 'HELD')).rejects.toMatchObject({
      code: 'conflict',
      message: 'The meeting can be marked as held from 28 April 2023 on.',
    })
    setClock({ now: () => new Date('2023-04-27T16:59:00Z') })
    await expect(say(desk, 'HELD')).rejects.toMatchObject({ code: 'conflict' })
    setClock({ now: () => new Date('2023-04-27T17:01:00Z') })
    expect(await say(desk, 'HELD')).toEqual({ revision: 2 })
    expect(await readMeeting.as(desk, { meetingId })).toMatchObject({ status: 'HELD' })
  })

  test('can be taken back, but not from an old copy, and not once it is closed', async () => {
    setClock(onMorningOf('2023-05-02'))
    await say(desk, 'HELD')
    await expect(say(desk, 'PLANNED', 1)).rejects.toMatchObject({ code: 'conflict' })
    await say(desk, 'PLANNED', 2)
    await db.meeting.update({ where: { id: meetingId }, data: { status: 'CLOSED' } })
    await expect(say(desk, 'HELD', 3)).rejects.toMatchObject({ code: 'conflict' })
  })

  test('is for the desk; closing is not said here', async () => {
    setClock(onMorningOf('2023-05-02'))
    await expect(say(await official(at, 'cambodia'), 'HELD')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(say(await official(at, 'russia', 'CO_CHAIR'), 'HELD')).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(say(await somebody(), 'HELD')).rejects.toMatchObject({ code: 'not-found' })
    await expect(say(desk, 'CLOSED' as never)).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('the preparation of a meeting', () => {
  const tick = (actor: Actor, step: string, state: 'DONE' | 'OPEN' = 'DONE') =>
    tickStep.as(actor, { meetingId, step, state })
  const plan = async () =>
    (await readMeeting.as(desk, { meetingId }))?.plan.map(({ key, on, state }) => `${key} ${on} ${state}`)

  test('is counted back in working days, around the partnership’s holidays', async () => {
    expect(await plan()).toEqual([
      'circulate-draft 2023-03-16 OVERDUE',
      'comments-due 2023-03-27 DUE',
      'final-agenda 2023-04-03 COMING',
      'papers-due 2023-04-13 COMING',
    ])
    await db.holiday.createMany({
      data: ['2023-04-14', '2023-04-17', '2024-04-15'].map((day) => ({
        id: newId(),
        partnershipId: at.partnershipId,
        day,
        name: 'New Year',
      })),
    })
    expect(await plan()).toEqual([
      'circulate-draft 2023-03-14 OVERDUE',
      'comments-due 2023-03-23 DUE',
      'final-agenda 2023-03-30 COMING',
      'papers-due 2023-04-11 COMING',
    ])
  })

  test('is ticked off step by step, without spoiling a form that is open', async () => {
    expect(await tick(desk, 'circulate-draft')).toEqual({ stepsDone: ['circulate-draft'] })
    expect(await tick(desk, 'circulate-draft')).toEqual({ stepsDone: ['circulate-draft'] })
    expect((await plan())?.[0]).toBe('circulate-draft 2023-03-16 DONE')
    expect(await tick(desk, 'circulate-draft', 'OPEN')).toEqual({ stepsDone: [] })
    expect(await readMeeting.as(desk, { meetingId })).toMatchObject({ revision: 1 })
  })

  test('loses no tick when two officers tick at once', async () => {
    await Promise.all(
      ['circulate-draft', 'comments-due', 'final-agenda', 'papers-due'].map((step) => tick(desk, step)),
    )
    expect((await plan())?.every((step) => step.endsWith('DONE'))).toBe(true)
  })

  test('has the steps of its partnership, and no others', async () => {
    await db.partnership.update({
      where: { id: at.partnershipId },
      data: { offsets: [{ key: 'visa', label: 'Visa notes', workingDaysBefore: 40 }] },
    })
    await expect(tick(desk, 'circulate-draft')).rejects.toMatchObject({
      code: 'invalid',
      fields: { step: ['There is no such step.'] },
    })
    expect(await tick(desk, 'visa')).toEqual({ stepsDone: ['visa'] })
  })

  test('is the desk’s to tick and to see', async () => {
    for (const actor of [
      await official(at, 'cambodia'),
      await official(at, 'thailand'),
      await official(at, 'russia', 'CO_CHAIR'),
      await official(at, 'observer', 'OBSERVER'),
    ]) {
      await expect(tick(actor, 'circulate-draft')).rejects.toMatchObject({ code: 'forbidden' })
      expect(await readMeeting.as(actor, { meetingId })).toMatchObject({ mayRun: false, plan: [] })
      expect(await nextMeeting.as(actor, { partnershipId: at.partnershipId })).toMatchObject({
        id: meetingId,
        plan: [],
      })
    }
    await expect(tick(await somebody(), 'circulate-draft')).rejects.toMatchObject({ code: 'not-found' })
    await db.meeting.update({ where: { id: meetingId }, data: { status: 'CLOSED' } })
    await expect(tick(desk, 'circulate-draft')).rejects.toMatchObject({ code: 'conflict' })
  })
})
