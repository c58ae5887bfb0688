import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isWorkingDay } from '@/lib/kernel/calendar-days'
import { DEFAULT_PREPARATION } from '@/lib/meetings/model/back-planning'
import { nextStep, planBackwards } from '@/lib/meetings/rules/back-planning'

const khmerNewYear = new Set(['2023-04-14', '2023-04-15', '2023-04-16'])
const calendar = { weekend: [6, 7], holidays: khmerNewYear }
const arsom = { precision: 'DAY' as const, startsOn: '2023-04-27', endsOn: '2023-04-28' }
const plan = (today: string, done: string[] = []) =>
  planBackwards(arsom, { steps: DEFAULT_PREPARATION, calendar, done, today })

describe('the 19th ARSOM is planned backwards', () => {
  test('in working days, around the New Year', () => {
    expect(plan('2023-03-20').map(({ key, on }) => `${on} ${key}`)).toEqual([
      '2023-03-15 circulate-draft',
      '2023-03-24 comments-due',
      '2023-03-31 final-agenda',
      '2023-04-12 papers-due',
    ])
  })

  test('and each step is done, overdue, due or coming', () => {
    expect(plan('2023-03-20', ['circulate-draft']).map(({ state }) => state)).toEqual([
      'DONE',
      'DUE',
      'COMING',
      'COMING',
    ])
    expect(plan('2023-03-25').map(({ state }) => state)).toEqual(['OVERDUE', 'OVERDUE', 'DUE', 'COMING'])
  })

  test('so that the next one is known', () => {
    expect(nextStep(plan('2023-03-20', ['circulate-draft']))?.label).toBe('Comments due')
    expect(
      nextStep(
        plan(
          '2023-03-20',
          DEFAULT_PREPARATION.map(({ key }) => key),
        ),
      ),
    ).toBeNull()
  })
})

test('a month gives provisional dates from its first day', () => {
  const month = { precision: 'MONTH' as const, startsOn: '2023-05-01', endsOn: '2023-05-31' }
  const [step] = planBackwards(month, {
    steps: [{ key: 'papers', label: 'Papers', workingDaysBefore: 5 }],
    calendar,
    done: [],
    today: '2023-03-20',
  })
  expect(step).toMatchObject({ on: '2023-04-24', provisional: true })
})

test('no step falls on a day nobody works, and earlier steps come first', () => {
  const offsets = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), offsets, (shift, before) => {
      const startsOn = addDays('2023-01-01', shift)
      const steps = before.map((days) => ({ key: String(days), label: '', workingDaysBefore: days }))
      const planned = planBackwards(
        { precision: 'DAY', startsOn, endsOn: startsOn },
        { steps, calendar, done: [], today: startsOn },
      )
      expect(planned.every(({ on }) => isWorkingDay(on, calendar))).toBe(true)
      expect(planned.map(({ on }) => on)).toEqual(planned.map(({ on }) => on).sort())
    }),
  )
})
