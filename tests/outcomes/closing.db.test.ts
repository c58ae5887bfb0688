import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { type MeetingId, newId } from '@/lib/kernel/ids'
import { closeMeeting, reopenMeeting } from '@/lib/outcomes/commands/close-meeting'
import { assignFollowUp, reportFollowUp } from '@/lib/outcomes/commands/follow-ups'
import { changeOutcome, recordOutcome, strikeOutcome } from '@/lib/outcomes/commands/outcomes'
import { turnToItem } from '@/lib/outcomes/commands/turn-to-item'
import { carriedTo, previewCarryOver } from '@/lib/outcomes/queries/carried'
import { listClosings } from '@/lib/outcomes/queries/closings'
import { readDay } from '@/lib/outcomes/queries/read-day'
import { type House, db, deskOfficer, house, meeting, official } from '../support/stage'
import { item } from '../support/stage-notes'
import { followUp, outcome } from '../support/stage-outcomes'

let at: House
let desk: Actor
let coChair: Actor
let russia: Actor
let meetingId: MeetingId
let pmc: MeetingId
let items: { reached: string; deferred: string; both: string; missed: string; closed: string }

beforeEach(async () => {
  at = await house()
  desk = await deskOfficer(at)
  coChair = await official(at, 'cambodia', 'CO_CHAIR')
  russia = await official(at, 'russia', 'CO_CHAIR')
  meetingId = await meeting(at)
  pmc = await meeting(at, { ordinal: 20, startsOn: '2023-07-13', endsOn: '2023-07-13' })
  await db.meeting.update({ where: { id: meetingId }, data: { preparesId: pmc, status: 'HELD' } })
  items = {
    reached: await item(at, meetingId, { title: 'Reached', orderKey: 'a1' }),
    deferred: await item(at, meetingId, { title: 'Deferred', orderKey: 'a2' }),
    both: await item(at, meetingId, { title: 'Up and on', orderKey: 'a3' }),
    missed: await item(at, meetingId, { title: 'Missed', orderKey: 'a4' }),
    closed: await item(at, meetingId, { title: 'ASEAN only', orderKey: 'a5', circle: 'ASEAN' }),
  }
  await turnToItem.as(desk, { meetingId, itemId: items.reached })
  await outcome(desk, meetingId, { itemId: items.deferred, kind: 'DEFERRED', toNextMeeting: true })
  await outcome(desk, meetingId, {
    itemId: items.both,
    kind: 'DEFERRED',
    toNextMeeting: true,
    toPrepared: true,
  })
})

const refused = (code: string) => expect.objectContaining({ code }) as Error
const preview = async (actor: Actor) => {
  const answer = await previewCarryOver.as(actor, { meetingId })
  if (answer === null) throw new Error('There is nothing to preview.')
  return answer
}
const close = async (actor: Actor = desk) => {
  const { revision, items: carry } = await preview(desk)
  return closeMeeting.as(actor, {
    meetingId,
    revision,
    carry: carry.map(({ itemId, targets }) => ({ itemId, targets: [...targets] })),
  })
}

describe('the clock of the meeting', () => {
  test('turns from item to item and keeps when each began and ended', async () => {
    await turnToItem.as(desk, { meetingId, itemId: items.missed })
    await turnToItem.as(desk, { meetingId, itemId: items.missed })
    const day = await readDay.as(desk, { meetingId })
    expect(day?.current).toBe(items.missed)
    const courses = day?.items.map(({ title, course }) => [
      title,
      course === null ? 'never' : course.endedAt === null ? 'on it' : 'done',
    ])
    expect(courses).toEqual([
      ['Reached', 'done'],
      ['Deferred', 'never'],
      ['Up and on', 'never'],
      ['Missed', 'on it'],
      ['ASEAN only', 'never'],
    ])
    await turnToItem.as(desk, { meetingId, itemId: null })
    expect((await readDay.as(desk, { meetingId }))?.current).toBeNull()
  })

  test('is the desk’s, and shows nobody an item they do not see', async () => {
    await expect(turnToItem.as(russia, { meetingId, itemId: items.missed })).rejects.toThrow(
      refused('forbidden'),
    )
    await turnToItem.as(desk, { meetingId, itemId: items.closed })
    const day = await readDay.as(russia, { meetingId })
    expect(day).toMatchObject({ current: null, mayRecord: false, mayClose: false })
    expect(JSON.stringify(day)).not.toContain(items.closed)
    const elsewhere = await item(at, pmc)
    await expect(turnToItem.as(desk, { meetingId, itemId: elsewhere })).rejects.toThrow(refused('not-found'))
  })

  test('takes the hour at which it happened, if it could not be sent then, but no other day’s', async () => {
    const hourAgo = new Date(Date.now() - 1000)
    await turnToItem.as(desk, { meetingId, itemId: items.missed, at: hourAgo.toISOString() })
    for (const wrong of [Date.now() + 3_600_000, Date.now() - 3 * 86_400_000]) {
      await expect(
        turnToItem.as(desk, { meetingId, itemId: items.reached, at: new Date(wrong).toISOString() }),
      ).rejects.toThrow(refused('invalid'))
    }
  })

  test('sent late takes its place in time, and sent twice changes nothing', async () => {
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
    const turns = [
      { itemId: items.deferred, at: ago(30) },
      { itemId: items.missed, at: ago(20) },
      { itemId: items.both, at: ago(10) },
    ]
    for (const turn of [...turns, ...turns]) await turnToItem.as(desk, { meetingId, ...turn })
    const day = await readDay.as(desk, { meetingId })
    expect(day?.current).toBe(items.reached)
    expect(day?.items.map(({ title, course }) => [title, Math.round(course?.minutes ?? 0)])).toEqual([
      ['Reached', 0],
      ['Deferred', 10],
      ['Up and on', 10],
      ['Missed', 10],
      ['ASEAN only', 0],
    ])
  })

  test('taken back at the moment it was made, a turn leaves nothing', async () => {
    const at = new Date(Date.now()).toISOString()
    await turnToItem.as(desk, { meetingId, itemId: items.missed, at })
    await turnToItem.as(desk, { meetingId, itemId: items.reached, at })
    const day = await readDay.as(desk, { meetingId })
    expect(day?.current).toBe(items.reached)
    expect(day?.items.find(({ id }) => id === items.missed)?.course).toBeNull()
  })

  test('two officers who turn at the same moment leave one current item', async () => {
    await Promise.all([
      turnToItem.as(desk, { meetingId, itemId: items.missed }),
      turnToItem.as(coChair, { meetingId, itemId: items.both }),
    ])
    expect(await db.itemCourse.count({ where: { meetingId, endedAt: null } })).toBe(1)
  })
})

describe('closing a meeting', () => {
  test('previews what goes on, and where to', async () => {
    const answer = await preview(desk)
    expect(answer.prepares).toBe('20th ARSOM')
    expect(answer.items.map(({ title, deferred, targets }) => [title, deferred, targets])).toEqual([
      ['Deferred', true, ['NEXT_MEETING']],
      ['Up and on', true, ['NEXT_MEETING', 'PREPARED_MEETING']],
      ['Missed', false, ['NEXT_MEETING']],
      ['ASEAN only', false, ['NEXT_MEETING']],
    ])
    expect((await preview(russia)).items.map(({ title }) => title)).not.toContain('ASEAN only')
  })

  test('carries over what the desk confirmed, by each reader’s circle', async () => {
    expect(await close()).toEqual({ carried: 4 })
    const left = async (actor: Actor, to: { meetingId: string; previousId: string | null }) =>
      (await carriedTo(db, actor, to)).map(({ itemId }) => itemId).sort()
    expect(await left(desk, { meetingId: 'the 20th', previousId: meetingId })).toEqual(
      [items.deferred, items.both, items.missed, items.closed].sort(),
    )
    expect(await left(desk, { meetingId: pmc, previousId: null })).toEqual([items.both])
    expect(await left(russia, { meetingId: 'the 20th', previousId: meetingId })).toEqual(
      [items.deferred, items.both, items.missed].sort(),
    )
  })

  test('freezes outcomes and assignments; where a follow-up stands is still reported', async () => {
    const outcomeId = await outcome(desk, meetingId)
    const followUpId = await followUp(desk, outcomeId, { kind: 'DELEGATION', id: at.delegations.russia })
    await close()
    const words = { kind: 'NOTED', sentence: 's', circle: 'ASEAN' } as const
    const frozen = refused('conflict')
    await expect(
      recordOutcome.as(desk, { outcomeId: newId(), meetingId, itemId: null, ...words }),
    ).rejects.toThrow(frozen)
    await expect(changeOutcome.as(desk, { outcomeId, revision: 1, ...words })).rejects.toThrow(frozen)
    await expect(strikeOutcome.as(desk, { outcomeId })).rejects.toThrow(frozen)
    await expect(turnToItem.as(desk, { meetingId, itemId: items.missed })).rejects.toThrow(frozen)
    await expect(
      assignFollowUp.as(desk, {
        followUpId: newId(),
        outcomeId,
        owner: { kind: 'DELEGATION', id: at.delegations.russia },
        what: 'w',
      }),
    ).rejects.toThrow(frozen)
    await reportFollowUp.as(russia, { followUpId, revision: 1, status: 'DONE' })
  })

  test('is the desk’s, of a meeting that was held, seen as it stands, once', async () => {
    await expect(close(russia)).rejects.toThrow(refused('forbidden'))
    await expect(closeMeeting.as(desk, { meetingId, revision: 99, carry: [] })).rejects.toThrow(
      refused('conflict'),
    )
    await expect(
      closeMeeting.as(desk, {
        meetingId,
        revision: 1,
        carry: [{ itemId: items.reached, targets: ['NEXT_MEETING'] }],
      }),
    ).rejects.toThrow(refused('conflict'))
    await expect(closeMeeting.as(desk, { meetingId: pmc, revision: 1, carry: [] })).rejects.toThrow(
      refused('conflict'),
    )
    await close()
    await expect(closeMeeting.as(desk, { meetingId, revision: 2, carry: [] })).rejects.toThrow(
      refused('conflict'),
    )
    await db.meeting.update({ where: { id: pmc }, data: { status: 'HELD' } })
    await outcome(desk, pmc, { itemId: await item(at, pmc), kind: 'DEFERRED', toPrepared: true })
    const { revision, items: carry } = (await previewCarryOver.as(desk, { meetingId: pmc })) ?? {
      revision: 0,
      items: [],
    }
    await expect(
      closeMeeting.as(desk, {
        meetingId: pmc,
        revision,
        carry: carry.map(({ itemId }) => ({ itemId, targets: ['PREPARED_MEETING'] })),
      }),
    ).rejects.toThrow(refused('invalid'))
  })

  test('is undone by the co-chair of the desk alone, with a reason, and leaves a trace', async () => {
    await close()
    const reopen = { meetingId, revision: 2, reason: 'The partner sent a correction.' }
    await expect(reopenMeeting.as(desk, reopen)).rejects.toThrow(refused('forbidden'))
    await expect(reopenMeeting.as(russia, reopen)).rejects.toThrow(refused('forbidden'))
    await expect(reopenMeeting.as(coChair, { ...reopen, reason: ' ' })).rejects.toThrow(refused('invalid'))
    await reopenMeeting.as(coChair, reopen)
    expect(await listClosings.as(desk, { meetingId })).toMatchObject([
      { closedBy: desk.name, reopenedBy: coChair.name, reason: 'The partner sent a correction.' },
    ])
    expect(await db.carryOver.count({ where: { meetingId } })).toBe(0)
    await recordOutcome.as(desk, {
      outcomeId: newId(),
      meetingId,
      itemId: null,
      kind: 'NOTED',
      sentence: 's',
      circle: 'ASEAN',
    })
    await expect(reopenMeeting.as(coChair, { ...reopen, revision: 3 })).rejects.toThrow(refused('conflict'))
  })
})
