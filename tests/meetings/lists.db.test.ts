import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import type { Circle } from '@/lib/access/circle'
import { setClock } from '@/lib/kernel/clock'
import { listMeetings } from '@/lib/meetings/queries/list-meetings'
import { listSeries } from '@/lib/meetings/queries/list-series'
import { meetingCalendar } from '@/lib/meetings/queries/meeting-calendar'
import { nextMeeting } from '@/lib/meetings/queries/next-meeting'
import { planningChoices } from '@/lib/meetings/queries/planning-choices'
import { readMeeting } from '@/lib/meetings/queries/read-meeting'
import { readMeetingHead } from '@/lib/meetings/queries/read-meeting-head'
import { type House, db, deskOfficer, house, meeting, official, somebody } from '../support/stage'
import { onMorningOf, series } from '../support/stage-meetings'

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

type Filter = Partial<Parameters<typeof listMeetings.as>[1]>
const list = (actor: Actor, given: Filter = {}) =>
  listMeetings.as(actor, { partnershipId: at.partnershipId, ...given })
const days = async (actor: Actor, given: Filter = {}) =>
  (await list(actor, given)).rows.map(({ startsOn }) => startsOn)
const onDay = (startsOn: string, given: { ordinal?: number; circle?: Circle; endsOn?: string } = {}) =>
  meeting(at, { endsOn: startsOn, startsOn, ...given })

describe('the list of meetings', () => {
  test('has those to come from the next one on, and those past from the last one back', async () => {
    for (const day of ['2022-05-26', '2023-07-13', '2023-03-19', '2023-03-20']) await onDay(day)
    await onDay('2023-03-18', { endsOn: '2023-03-21' })
    expect(await days(desk)).toEqual(['2023-03-18', '2023-03-20', '2023-07-13'])
    expect(await days(desk, { when: 'PAST' })).toEqual(['2023-03-19', '2022-05-26'])
  })

  test('is narrowed by series, status and year', async () => {
    const pmc = await series(at, 'PMC', 'PMC+1')
    await onDay('2022-08-04')
    const id = await onDay('2022-05-26')
    await db.meeting.update({ where: { id }, data: { seriesId: pmc, status: 'HELD' } })
    expect(await days(desk, { when: 'PAST', series: [pmc] })).toEqual(['2022-05-26'])
    expect(await days(desk, { when: 'PAST', series: [pmc, at.seriesId] })).toHaveLength(2)
    expect(await days(desk, { when: 'past', status: 'planned' })).toEqual(['2022-08-04'])
    expect(await days(desk, { when: 'PAST', year: '2021' })).toEqual([])
    expect((await list(desk)).years).toEqual({ first: 2022, last: 2022 })
  })

  test.each(['UPCOMING', 'PAST'] as const)('comes page by page, each meeting once: %s', async (when) => {
    const day = when === 'PAST' ? '2022-01-01' : '2024-01-01'
    for (let nth = 1; nth <= 115; nth += 1)
      await onDay(nth % 3 === 0 ? day : day.replace('01-01', '02-02'), { ordinal: nth })
    const met: string[] = []
    let after: string | null = null
    do {
      const page: Awaited<ReturnType<typeof list>> = await list(desk, { when, after })
      expect(page.rows.length).toBeLessThanOrEqual(50)
      met.push(...page.rows.map(({ id }) => id))
      after = page.next
    } while (after !== null)
    expect(met).toHaveLength(115)
    expect(new Set(met).size).toBe(115)
  })

  test.each([
    ['OWN_DELEGATION', []],
    ['ASEAN', ['thailand']],
    ['ASEAN_AND_SECRETARIAT', ['thailand', 'secretariat']],
    ['CO_CHAIRS', ['russia']],
    ['ALL_DELEGATIONS', ['thailand', 'russia', 'secretariat', 'observer']],
  ] as const)('for %s is shown, besides the desk, to %j, on every path', async (circle, readers) => {
    const meetingId = await onDay('2023-04-27', { circle })
    const { partnershipId } = at
    for (const delegation of ['thailand', 'russia', 'secretariat', 'observer'] as const) {
      const actor = await official(at, delegation, delegation === 'observer' ? 'OBSERVER' : 'OFFICIAL')
      const paths = [
        (await list(actor)).rows.length,
        (await list(actor)).years === null ? 0 : 1,
        (await meetingCalendar.as(actor, { partnershipId, month: '2023-04' }))?.meetings.length,
        (await nextMeeting.as(actor, { partnershipId })) === null ? 0 : 1,
        (await readMeeting.as(actor, { meetingId })) === null ? 0 : 1,
        (await readMeetingHead.as(actor, { meetingId })) === null ? 0 : 1,
        (await planningChoices.as(actor, { partnershipId }))?.ahead.length,
        (await planningChoices.as(actor, { partnershipId }))?.series[0]?.numbers.length,
      ]
      const open = readers.some((reader) => reader === delegation) ? 1 : 0
      expect({ delegation, paths }).toEqual({ delegation, paths: paths.map(() => open) })
    }
    expect(await days(desk)).toEqual(['2023-04-27'])
    expect(await days(await somebody())).toEqual([])
  })
})

describe('the calendar of a month', () => {
  test('has what touches its weeks, and what is known to the month only', async () => {
    await onDay('2023-03-28')
    await onDay('2023-04-28', { endsOn: '2023-05-03' })
    await onDay('2023-05-26')
    const id = await onDay('2023-04-01', { endsOn: '2023-04-30' })
    await db.meeting.update({ where: { id }, data: { precision: 'MONTH' } })
    const calendar = await meetingCalendar.as(desk, {
      partnershipId: at.partnershipId,
      month: '2023-04',
    })
    expect(calendar?.today).toBe('2023-03-20')
    expect(calendar?.meetings.map(({ startsOn, precision }) => `${startsOn} ${precision}`)).toEqual([
      '2023-03-28 DAY',
      '2023-04-01 MONTH',
      '2023-04-28 DAY',
    ])
  })

  test('is this month’s where the address names none', async () => {
    for (const month of ['2023-13', 'soon', null]) {
      const calendar = await meetingCalendar.as(desk, { partnershipId: at.partnershipId, month })
      expect(calendar?.month).toBe('2023-03')
    }
    expect(await meetingCalendar.as(await somebody(), { partnershipId: at.partnershipId })).toBeNull()
  })
})

describe('the page of a meeting', () => {
  test('tells what is odd about its number, and keeps silent about meetings the reader may not know', async () => {
    const doubled = await onDay('2023-04-27', { ordinal: 19 })
    await onDay('2022-05-26', { ordinal: 17 })
    await onDay('2023-06-01', { ordinal: 19, circle: 'ASEAN' })
    const words = async (actor: Actor) =>
      (await readMeeting.as(actor, { meetingId: doubled }))?.warnings.map((warning) => warning.words)
    expect(await words(desk)).toEqual([
      'The 18th is not recorded.',
      '2 meetings are called the 19th: 27 April 2023 and 1 June 2023.',
    ])
    expect(await words(await official(at, 'russia'))).toEqual(['The 18th is not recorded.'])
  })

  test('leads to what it prepares and what prepares it, as far as the reader sees them', async () => {
    const pmc = await onDay('2023-07-13', { ordinal: 7 })
    const som = await onDay('2023-04-27', { circle: 'ASEAN' })
    await db.meeting.update({ where: { id: som }, data: { preparesId: pmc } })
    expect(await readMeeting.as(desk, { meetingId: som })).toMatchObject({
      prepares: { id: pmc, shortTitle: '7th ARSOM' },
    })
    expect(await readMeeting.as(desk, { meetingId: pmc })).toMatchObject({ preparedBy: [{ id: som }] })
    expect(await readMeeting.as(await official(at, 'russia'), { meetingId: pmc })).toMatchObject({
      preparedBy: [],
    })
  })

  test('offers what a form may choose from: the series in their order with the last of each, the delegations, what lies ahead', async () => {
    await series(at, 'SUMMIT', 'A summit')
    await series(at, 'JCC', 'B committee')
    await onDay('2021-05-26', { ordinal: 17 })
    await onDay('2022-05-26', { ordinal: 18 })
    const choices = await planningChoices.as(desk, { partnershipId: at.partnershipId })
    expect(choices?.series.map(({ kind, last }) => [kind, last?.ordinal])).toEqual([
      ['SOM', 18],
      ['JCC', undefined],
      ['SUMMIT', undefined],
    ])
    expect(choices?.ahead.map(({ ordinal }) => ordinal)).toEqual([18])
    expect(choices?.delegations.map(({ name }) => name)).toContain('Russia')
    expect((await listSeries.as(desk, { partnershipId: at.partnershipId })).map(({ kind }) => kind)).toEqual([
      'SOM',
      'JCC',
      'SUMMIT',
    ])
    expect(
      await planningChoices.as(await deskOfficer(await house()), { partnershipId: at.partnershipId }),
    ).toBeNull()
  })

  test('of another series is not what a filter by series finds', async () => {
    await onDay('2023-04-27')
    expect(await days(desk, { series: ['unknown'] })).toEqual([])
  })
})
