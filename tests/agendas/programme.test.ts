import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inDocumentOrder } from '@/lib/kernel/ordered-tree'
import type { AgendaItem } from '@/lib/agendas/model/item'
import { layProgramme, overrunText, type ProgrammeFrame } from '@/lib/agendas/rules/programme'
import { DEFAULT_SESSION_HOURS } from '@/lib/meetings/model/meeting'
import { anyAgenda, item, outline } from './outline'

const siemReap: ProgrammeFrame = {
  dates: { precision: 'DAY', startsOn: '2023-04-27', endsOn: '2023-04-28' },
  hours: DEFAULT_SESSION_HOURS,
  zone: 'Asia/Phnom_Penh',
  partnerZone: 'Europe/Moscow',
}
const given = (minutes: Record<string, number>, newDays: readonly string[] = []) =>
  outline(`
Opening remarks
Review of cooperation
  Status of the plan
  Economic
Lunch (break)
Closing`).map((each): AgendaItem => ({
    ...each,
    minutes: minutes[each.id] ?? null,
    startsNewDay: newDays.includes(each.id),
  }))
const usual = {
  'Opening remarks': 20,
  'Review of cooperation': 10,
  'Status of the plan': 40,
  Economic: 50,
  'Lunch (break)': 90,
  Closing: 10,
}
const lines = (items: readonly AgendaItem[], frame = siemReap) =>
  layProgramme(items, frame).days.map(({ entries }) =>
    entries.map(
      ({ row, number, local, partner }) =>
        `${local.starts}-${local.ends} (${partner?.starts ?? '?'}) ${number ?? '-'} ${row.id}`,
    ),
  )

describe('the programme', () => {
  test('lays one item after the other, a heading around its own, both clocks beside each other', () => {
    expect(lines(given(usual))).toEqual([
      [
        '09:00-09:20 (05:00) 1 Opening remarks',
        '09:20-11:00 (05:20) 2 Review of cooperation',
        '09:30-10:10 (05:30) 2.1 Status of the plan',
        '10:10-11:00 (06:10) 2.2 Economic',
        '11:00-12:30 (07:00) - Lunch (break)',
        '12:30-12:40 (08:30) 3 Closing',
      ],
      [],
    ])
  })

  test('begins another day where an item says so, and tells what each day uses', () => {
    const programme = layProgramme(given(usual, ['Opening remarks', 'Closing']), siemReap)
    expect(
      programme.days.map(({ day, usedMinutes, availableMinutes, beyond }) => [
        day,
        usedMinutes,
        availableMinutes,
        beyond,
      ]),
    ).toEqual([
      ['2023-04-27', 210, 480, false],
      ['2023-04-28', 10, 480, false],
    ])
    expect(programme.days[1]?.entries[0]?.startsAt?.toISOString()).toBe('2023-04-28T02:00:00.000Z')
    expect(programme.totalMinutes).toBe(220)
  })

  test('says by how much a day runs over, and goes past midnight if it must', () => {
    const [first] = layProgramme(given({ ...usual, Economic: 335 }), siemReap).days
    expect(first && overrunText(first)).toBe('+25 min')
    expect(lines(given({ ...usual, Economic: 900 }))[0]?.at(-1)).toBe('02:40 +1-02:50 +1 (22:40) 3 Closing')
    expect(overrunText({ overMinutes: 0 })).toBeNull()
  })

  test('marks days the meeting does not have', () => {
    const { days } = layProgramme(given(usual, ['Status of the plan', 'Economic', 'Closing']), siemReap)
    expect(days.map(({ day, beyond }) => `${day ?? ''} ${String(beyond)}`)).toEqual([
      '2023-04-27 false',
      '2023-04-28 false',
      '2023-04-29 true',
      '2023-04-30 true',
    ])
  })

  test('shows the day the partner is in', () => {
    const washington = { ...siemReap, partnerZone: 'America/New_York' }
    expect(lines(given(usual), washington)[0]?.[0]).toBe('09:00-09:20 (22:00 -1) 1 Opening remarks')
  })

  test('keeps real minutes when the clocks change', () => {
    const berlin = {
      ...siemReap,
      dates: { precision: 'DAY' as const, startsOn: '2023-03-26', endsOn: '2023-03-26' },
      zone: 'Europe/Berlin',
      hours: { beginsAt: 60, endsAt: 300 },
    }
    const [day] = layProgramme([item('Vigil', { minutes: 120 })], berlin).days
    expect(day?.entries[0]?.local).toEqual({ starts: '01:00', ends: '04:00' })
    expect(day?.availableMinutes).toBe(180)
  })

  test('has hours but no days as long as only the month is known', () => {
    const may = {
      ...siemReap,
      dates: { precision: 'MONTH' as const, startsOn: '2022-05-01', endsOn: '2022-05-31' },
    }
    const { days } = layProgramme(given(usual, ['Closing']), may)
    expect(days.map(({ day, usedMinutes, beyond }) => [day, usedMinutes, beyond])).toEqual([
      [null, 210, false],
      [null, 10, false],
    ])
    const night = layProgramme(given({ ...usual, Economic: 900 }), may).days[0]?.entries.at(-1)
    expect(night?.local).toEqual({ starts: '02:40 +1', ends: '02:50 +1' })
    expect(days[0]?.entries[0]).toMatchObject({
      startsAt: null,
      local: { starts: '09:00', ends: '09:20' },
      partner: null,
    })
  })

  test('of an empty agenda has its days and no items', () => {
    expect(layProgramme([], siemReap)).toMatchObject({
      days: [{ entries: [] }, { entries: [] }],
      totalMinutes: 0,
    })
  })

  test('takes exactly the minutes of its items, and never goes back in time', () => {
    fc.assert(
      fc.property(anyAgenda(), (items) => {
        const { days, totalMinutes } = layProgramme(items, siemReap)
        const sum = inDocumentOrder(items).reduce((all, { row }) => all + (row.minutes ?? 0), 0)
        expect(totalMinutes).toBe(sum)
        const entries = days.flatMap((day) => day.entries)
        expect(entries.length).toBe(items.length)
        const starts = entries.map(({ startsAt }) => startsAt?.getTime() ?? Number.NaN)
        for (const { usedMinutes, availableMinutes, overMinutes, entries: ofDay } of days) {
          const times = ofDay.map(({ startsAt }) => startsAt?.getTime() ?? Number.NaN)
          expect(times).toEqual([...times].sort((a, b) => a - b))
          expect(overMinutes).toBe(Math.max(0, usedMinutes - availableMinutes))
        }
        expect(starts.some(Number.isNaN)).toBe(false)
        for (const { row, minutes, startsAt, endsAt } of entries) {
          expect(endsAt?.getTime()).toBeGreaterThanOrEqual(startsAt?.getTime() ?? Number.NaN)
          const under = entries
            .filter((entry) => entry.row.parentId === row.id)
            .reduce((all, entry) => all + entry.minutes, 0)
          expect(minutes).toBe((row.minutes ?? 0) + under)
        }
      }),
    )
  })
})
