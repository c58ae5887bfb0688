import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { makeCalendarAddress, revokeCalendarAddress } from '@/lib/calendars/commands'
import { readCalendar, readMyCalendarAddress } from '@/lib/calendars/queries'
import { actorOfCalendarAddress } from '@/lib/identity/calendar-addresses'
import type { MeetingId } from '@/lib/kernel/ids'
import { strikeFollowUp } from '@/lib/outcomes/commands/follow-ups'
import { type House, db, deskOfficer, house, meeting, official } from '../support/stage'
import { followUp, outcome } from '../support/stage-outcomes'

let at: House
let desk: Actor
let readers: Record<'thailand' | 'russia' | 'secretariat' | 'observer', Actor>
let closed: MeetingId

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)

beforeEach(async () => {
  at = await house()
  desk = await deskOfficer(at)
  readers = {
    thailand: await official(at, 'thailand'),
    russia: await official(at, 'russia', 'CO_CHAIR'),
    secretariat: await official(at, 'secretariat'),
    observer: await official(at, 'observer', 'OBSERVER'),
  }
  await meeting(at, { ordinal: 19, startsOn: day(200), endsOn: day(201) })
  closed = await meeting(at, { ordinal: 20, startsOn: day(210), endsOn: day(210), circle: 'ASEAN' })
})

const titles = async (reader: Actor) => (await readCalendar.as(reader, {})).map(({ title }) => title)
const refused = (code: string) => expect.objectContaining({ code }) as Error

test('each has the meetings they may know of and the tasks that are theirs, and nothing of others', async () => {
  const outcomeId = await outcome(desk, closed, { circle: 'ASEAN' })
  const owner = { kind: 'DELEGATION', id: at.delegations.thailand } as const
  const followUpId = await followUp(desk, outcomeId, owner, { what: 'Send the list', dueOn: day(20) })
  expect(await titles(readers.thailand)).toHaveLength(3)
  expect(await titles(readers.thailand)).toContain('Send the list')
  for (const reader of [readers.russia, readers.secretariat, readers.observer]) {
    expect(await titles(reader)).toHaveLength(1)
    expect((await titles(reader)).join()).not.toMatch(/20th|Send the list/)
  }
  await strikeFollowUp.as(desk, { followUpId })
  expect(await titles(readers.thailand)).not.toContain('Send the list')
})

test('the desk alone has the dates of its preparation', async () => {
  expect(
    (await readCalendar.as(desk, {})).filter(({ uid }) => uid.startsWith('step-')).length,
  ).toBeGreaterThan(0)
  for (const reader of Object.values(readers))
    expect((await readCalendar.as(reader, {})).filter(({ uid }) => uid.startsWith('step-'))).toEqual([])
})

test('an address opens the calendar of its owner with the seats of today, until it is renewed or revoked', async () => {
  const { thailand } = readers
  const { personId } = thailand
  const { token } = await makeCalendarAddress.as(thailand, { personId })
  expect(await db.calendarAddress.count({ where: { tokenHash: token } })).toBe(0)
  expect((await actorOfCalendarAddress(token))?.seats).toEqual(thailand.seats)
  expect(await readMyCalendarAddress.as(thailand, {})).not.toBeNull()

  const { token: next } = await makeCalendarAddress.as(thailand, { personId })
  expect(await actorOfCalendarAddress(token)).toBeNull()
  await db.membership.updateMany({ where: { personId }, data: { untilDay: '2020-01-01' } })
  const seatless = await actorOfCalendarAddress(next)
  expect(seatless === null ? null : await readCalendar.as(seatless, {})).toEqual([])
  await db.person.update({ where: { id: personId }, data: { disabledAt: new Date() } })
  expect(await actorOfCalendarAddress(next)).toBeNull()
  await db.person.update({ where: { id: personId }, data: { disabledAt: null } })
  await revokeCalendarAddress.as(thailand, { personId })
  expect(await actorOfCalendarAddress(next)).toBeNull()
  await expect(revokeCalendarAddress.as(thailand, { personId })).rejects.toEqual(refused('conflict'))
})

test('nobody makes or revokes an address for somebody else, not even an administrator or the desk', async () => {
  const { personId } = readers.thailand
  for (const other of [desk, { ...desk, administrator: true }]) {
    await expect(makeCalendarAddress.as(other, { personId })).rejects.toEqual(refused('not-found'))
    await expect(revokeCalendarAddress.as(other, { personId })).rejects.toEqual(refused('not-found'))
  }
})
