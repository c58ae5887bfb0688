import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { setClock } from '@/lib/kernel/clock'
import { tickStep } from '@/lib/meetings/commands/tick-step'
import { waitingPreparation } from '@/lib/meetings/queries/waiting-preparation'
import { readToday } from '@/lib/today/queries'
import { type House, db, deskOfficer, house, meeting, official, somebody } from '../support/stage'
import { onMorningOf } from '../support/stage-meetings'

let at: House
let desk: Actor

beforeEach(async () => {
  setClock(onMorningOf('2023-03-20'))
  at = await house()
  desk = await deskOfficer(at)
})
afterEach(() => {
  setClock(null)
})

const today = async (actor: Actor) => readToday.as(actor, { partnershipId: at.partnershipId })
const waiting = async (actor: Actor) => {
  const read = await today(actor)
  return Object.fromEntries(
    Object.entries(read?.waiting ?? {}).map(([group, things]) => [
      group,
      things.map(({ what, by }) => `${by} ${what}`),
    ]),
  )
}

describe('Today', () => {
  test('shows the desk what waits, in order of date', async () => {
    await meeting(at)
    expect(await waiting(desk)).toEqual({
      OVERDUE: ['2023-03-16 Circulate the draft agenda'],
      THIS_WEEK: [],
      LATER: ['2023-03-27 Comments due', '2023-04-03 Send out the final agenda', '2023-04-13 Papers due'],
    })
    expect((await today(desk))?.nextMeeting).toMatchObject({
      shortTitle: '19th ARSOM',
      plan: [{ state: 'OVERDUE' }, {}, {}, {}],
    })
  })

  test('forgets what is ticked off', async () => {
    const meetingId = await meeting(at)
    await tickStep.as(desk, { meetingId, step: 'circulate-draft', state: 'DONE' })
    expect((await waiting(desk)).OVERDUE).toEqual([])
  })

  test('is empty while all is far ahead, and names the next date', async () => {
    await meeting(at, { ordinal: 20, startsOn: '2023-10-24', endsOn: '2023-10-25' })
    expect(await waiting(desk)).toEqual({ OVERDUE: [], THIS_WEEK: [], LATER: [] })
    expect((await today(desk))?.nextDate).toMatchObject({
      what: 'Circulate the draft agenda',
      by: '2023-09-12',
    })
  })

  test('asks whether a meeting that is over was held, as long as somebody may remember', async () => {
    await meeting(at, { startsOn: '2023-03-16', endsOn: '2023-03-17' })
    await meeting(at, { startsOn: '2022-05-26', endsOn: '2022-05-26' })
    expect((await waiting(desk)).OVERDUE).toEqual(['2023-03-17 Say whether it was held'])
    await db.meeting.updateMany({ where: { partnershipId: at.partnershipId }, data: { status: 'HELD' } })
    expect((await waiting(desk)).OVERDUE).toEqual([])
  })

  test('marks dates that may still move', async () => {
    const id = await meeting(at, { startsOn: '2023-05-01', endsOn: '2023-05-31' })
    await db.meeting.update({ where: { id }, data: { precision: 'MONTH' } })
    expect((await today(desk))?.waiting.THIS_WEEK).toMatchObject([{ by: '2023-03-20', provisional: true }])
  })

  test('shows everybody else the next meeting he may know of, and none of the desk’s dates', async () => {
    await meeting(at, { circle: 'ASEAN' })
    const later = await meeting(at, { ordinal: 7, startsOn: '2023-07-13', endsOn: '2023-07-13' })
    for (const actor of [
      await official(at, 'russia', 'CO_CHAIR'),
      await official(at, 'secretariat'),
      await official(at, 'observer', 'OBSERVER'),
    ]) {
      expect(await waiting(actor)).toEqual({ OVERDUE: [], THIS_WEEK: [], LATER: [] })
      expect(await today(actor)).toMatchObject({ nextDate: null, nextMeeting: { id: later, plan: [] } })
      expect(await waitingPreparation.as(actor, { partnershipId: at.partnershipId })).toEqual([])
    }
  })

  test('does not know a stranger, nor the desk of another partnership', async () => {
    await meeting(at)
    for (const actor of [await somebody(), await deskOfficer(await house())])
      expect(await today(actor)).toBeNull()
  })
})
