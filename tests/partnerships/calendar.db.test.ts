import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { newId } from '@/lib/kernel/ids'
import { addHoliday, pasteHolidays, removeHoliday } from '@/lib/partnerships/commands/holidays'
import { addMilestone, editMilestone, removeMilestone } from '@/lib/partnerships/commands/milestones'
import { addSeries, editSeries } from '@/lib/partnerships/commands/series'
import { listHolidays, listMilestones, listSkeletons } from '@/lib/partnerships/queries/arrangement'
import { type House, db, deskOfficer, house, official } from '../support/stage'

let at: House
let desk: Actor

beforeEach(async () => {
  at = await house()
  desk = await deskOfficer(at)
})

const here = () => ({ partnershipId: at.partnershipId })
const holidays = async (year = 2023) =>
  (await listHolidays.as(desk, { ...here(), year })).holidays.map(({ day, name }) => `${day} ${name}`)

describe('holidays', () => {
  test('are added, listed by year and removed', async () => {
    const { holidayId } = await addHoliday.as(desk, { ...here(), day: '2023-05-01', name: 'Labour Day' })
    await addHoliday.as(desk, { ...here(), day: '2024-05-01', name: 'Labour Day' })
    expect(await holidays()).toEqual(['2023-05-01 Labour Day'])
    expect((await listHolidays.as(desk, { ...here(), year: 2022 })).span).toEqual({ from: 2023, until: 2024 })
    await removeHoliday.as(desk, { holidayId })
    expect(await holidays()).toEqual([])
    await expect(removeHoliday.as(desk, { holidayId })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('stand once a day', async () => {
    await addHoliday.as(desk, { ...here(), day: '2023-05-01', name: 'Labour Day' })
    await expect(
      addHoliday.as(desk, { ...here(), day: '2023-05-01', name: 'May Day' }),
    ).rejects.toMatchObject({ fields: { day: ['This day is a holiday already: Labour Day.'] } })
  })

  test('are taken over from a list; what is known already stays as it is', async () => {
    await addHoliday.as(desk, { ...here(), day: '2023-05-01', name: 'Labour Day' })
    const outcome = await pasteHolidays.as(desk, {
      ...here(),
      text: '14-16 April 2023 Khmer New Year\n1 May 2023 May Day',
    })
    expect(outcome).toEqual({ added: 3, known: 1, years: [2023] })
    expect(await holidays()).toEqual([
      '2023-04-14 Khmer New Year',
      '2023-04-15 Khmer New Year',
      '2023-04-16 Khmer New Year',
      '2023-05-01 Labour Day',
    ])
  })

  test('of a list with a line that cannot be read nothing is taken over, and the line is named', async () => {
    await expect(
      pasteHolidays.as(desk, { ...here(), text: '1 May 2023 Labour Day\nsome time in June' }),
    ).rejects.toMatchObject({
      code: 'invalid',
      fields: { text: ['Line 2 has no date that can be read: “some time in June”.'] },
    })
    expect(await holidays()).toEqual([])
  })

  test('are the desk’s business, and everybody’s to read', async () => {
    const thai = await official(at, 'thailand')
    const { holidayId } = await addHoliday.as(desk, { ...here(), day: '2023-05-01', name: 'Labour Day' })
    expect((await listHolidays.as(thai, { ...here(), year: 2023 })).holidays).toHaveLength(1)
    await expect(addHoliday.as(thai, { ...here(), day: '2023-05-02', name: 'A' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(pasteHolidays.as(thai, { ...here(), text: '2023-05-02 A' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(removeHoliday.as(thai, { holidayId })).rejects.toMatchObject({ code: 'forbidden' })
  })

  test.each([
    [{ day: '' }, 'day'],
    [{ day: '1 May' }, 'day'],
    [{ name: '' }, 'name'],
  ])('%j is refused at the field', async (bad, field) => {
    const refusal: unknown = await addHoliday
      .as(desk, { ...here(), day: '2023-05-01', name: 'A', ...bad })
      .catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'invalid', fields: { [field]: [expect.any(String)] } })
  })

  test('an empty list and one that is far too long are refused', async () => {
    await expect(pasteHolidays.as(desk, { ...here(), text: ' \n ' })).rejects.toMatchObject({
      code: 'invalid',
    })
    await expect(pasteHolidays.as(desk, { ...here(), text: 'x'.repeat(20_001) })).rejects.toMatchObject({
      code: 'invalid',
    })
  })
})

describe('milestones', () => {
  const strategic = { title: 'the ASEAN-Russia strategic partnership', day: '14 Nov 2018' }

  test('are kept with as much of the date as is known', async () => {
    await addMilestone.as(desk, { ...here(), ...strategic })
    await addMilestone.as(desk, { ...here(), title: 'dialogue relations', day: 'July 1996' })
    expect(await listMilestones.as(desk, here())).toMatchObject([{ day: '1996-07' }, { day: '2018-11-14' }])
  })

  test('are mended, and of two who do it the second looks again', async () => {
    const { milestoneId } = await addMilestone.as(desk, { ...here(), ...strategic })
    await editMilestone.as(desk, { milestoneId, revision: 1, title: strategic.title, day: '2018' })
    expect(await listMilestones.as(desk, here())).toMatchObject([{ day: '2018', revision: 2 }])
    await expect(editMilestone.as(desk, { milestoneId, revision: 1, ...strategic })).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(removeMilestone.as(desk, { milestoneId, revision: 1 })).rejects.toMatchObject({
      code: 'conflict',
    })
    await removeMilestone.as(desk, { milestoneId, revision: 2 })
    expect(await listMilestones.as(desk, here())).toEqual([])
  })

  test.each(['', 'one day', '30 Feb 2018', '<script>'])(
    'the date %j is refused at its field',
    async (day) => {
      await expect(addMilestone.as(desk, { ...here(), ...strategic, day })).rejects.toMatchObject({
        code: 'invalid',
        fields: { day: [expect.any(String)] },
      })
    },
  )

  test('are the desk’s business', async () => {
    const { milestoneId } = await addMilestone.as(desk, { ...here(), ...strategic })
    const thai = await official(at, 'thailand')
    await expect(addMilestone.as(thai, { ...here(), ...strategic })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(editMilestone.as(thai, { milestoneId, revision: 1, ...strategic })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(removeMilestone.as(thai, { milestoneId, revision: 1 })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('series', () => {
  const heading = { key: '', role: null, kind: 'OTHER', title: 'Courtesy call', minutes: null } as const
  const names = { title: 'ASEAN-Russia Joint Planning Committee', shortTitle: 'ARJPMC' }

  test('a new one starts with the usual order of business of its kind', async () => {
    const { seriesId } = await addSeries.as(desk, { ...here(), kind: 'JCC', ...names })
    const added = (await listSkeletons.as(desk, here())).find(({ id }) => id === seriesId)
    expect(added?.skeleton.map(({ title }) => title)).toContain('Progress of the Plan of Action')
    expect((await listSkeletons.as(desk, here())).map(({ kind }) => kind)).toEqual(['SOM', 'JCC'])
  })

  test('the order of business is changed; keys stay, new headings get one', async () => {
    const opening = {
      key: 'opening',
      role: 'OPENING',
      kind: 'PROCEDURAL',
      title: 'Opening',
      minutes: 20,
    } as const
    await editSeries.as(desk, { seriesId: at.seriesId, revision: 1, ...names, skeleton: [opening, heading] })
    const [series] = await listSkeletons.as(desk, here())
    expect(series).toMatchObject({
      shortTitle: 'ARJPMC',
      revision: 2,
      skeleton: [opening, { title: 'Courtesy call' }],
    })
    expect(series?.skeleton[1]?.key).toMatch(/^[0-9a-v]{26}$/)
    await expect(
      editSeries.as(desk, { seriesId: at.seriesId, revision: 1, ...names, skeleton: [] }),
    ).rejects.toMatchObject({ code: 'conflict' })
  })

  test('a short title stands for one series', async () => {
    const taken = { fields: { shortTitle: ['Another series has this short title.'] } }
    await expect(
      addSeries.as(desk, { ...here(), kind: 'SOM', title: 'Another', shortTitle: 'ARSOM' }),
    ).rejects.toMatchObject(taken)
    const { seriesId } = await addSeries.as(desk, { ...here(), kind: 'JCC', ...names })
    await expect(
      editSeries.as(desk, { seriesId, revision: 1, ...names, shortTitle: 'ARSOM', skeleton: [] }),
    ).rejects.toMatchObject(taken)
  })

  test.each([
    [[{ ...heading, title: '' }]],
    [[{ ...heading, minutes: 721 }]],
    [[{ ...heading, minutes: 1.5 }]],
    [[{ ...heading, kind: 'PARTY' }]],
    [
      [
        { ...heading, role: 'OPENING' },
        { ...heading, role: 'OPENING' },
      ],
    ],
    [Array.from({ length: 41 }, () => heading)],
  ])('the order of business %j is refused', async (skeleton) => {
    const refusal: unknown = await editSeries
      .as(desk, { seriesId: at.seriesId, revision: 1, ...names, skeleton: skeleton as never })
      .catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'invalid' })
  })

  test('are the desk’s business, and another partnership’s do not exist', async () => {
    const change = { seriesId: at.seriesId, revision: 1, ...names, skeleton: [] }
    await expect(editSeries.as(await official(at, 'thailand'), change)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(editSeries.as(await deskOfficer(await house()), change)).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await db.series.findFirstOrThrow({ where: { id: at.seriesId } })).toMatchObject({
      shortTitle: 'ARSOM',
    })
  })

  test('hostile markup is kept as the words it is', async () => {
    const title = `<img src=x onerror=alert(1)> ${newId()}`
    await editSeries.as(desk, { seriesId: at.seriesId, revision: 1, title, shortTitle: 'A', skeleton: [] })
    expect(await listSkeletons.as(desk, here())).toMatchObject([{ title }])
  })
})
