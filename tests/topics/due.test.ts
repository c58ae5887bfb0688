import { describe, expect, test } from 'vitest'
import type { MeetingId, MilestoneId, SeriesId } from '@/lib/kernel/ids'
import { anniversariesIn } from '@/lib/partnerships/rules/anniversaries'
import { isDue, type Occasion } from '@/lib/topics/rules/due'

const meeting = (ordinal: number | null, startsOn: string) => ({
  id: String(ordinal ?? startsOn) as MeetingId,
  ordinal,
  startsOn,
})
const som = 'SOM' as SeriesId
const before = [
  meeting(15, '2018-05-18'),
  meeting(16, '2019-02-20'),
  meeting(17, '2021-01-26'),
  meeting(18, '2022-05-01'),
]
const partnership = {
  id: 'strategic' as MilestoneId,
  title: 'the strategic partnership',
  happenedOn: '2018-11-14',
  precision: 'DAY' as const,
}
const occasion: Occasion = {
  seriesId: som,
  year: 2023,
  before,
  anniversaries: anniversariesIn(2023, [partnership]),
}
const topic = {
  seriesIds: [som],
  retiredOn: null,
  frequency: 'ALWAYS' as const,
  everyNth: null,
  milestoneId: null,
}
const due = (given: Partial<Parameters<typeof isDue>[0]>, ...stoodAt: string[]) =>
  isDue({ ...topic, ...given }, new Set(stoodAt as MeetingId[]), occasion)
const second = { frequency: 'EVERY_NTH' as const, everyNth: 2 }

describe('a topic is due', () => {
  test('always, when it is a standing one', () => {
    expect(due({}, '15', '16', '17', '18')).toEqual({
      due: true,
      reason: 'standing topic, stood at the 16th, 17th and 18th',
    })
    expect(due({})).toEqual({ due: true, reason: 'standing topic, new to this series' })
  })

  test('every second time, unless it stood at the last', () => {
    expect(due(second, '16', '18')).toEqual({ due: false, reason: 'every second meeting; stood at the 18th' })
    expect(due(second, '17')).toEqual({ due: true, reason: 'every second meeting; last stood at the 17th' })
    expect(due(second)).toEqual({ due: true, reason: 'every second meeting; new to this series' })
    expect(due({ ...second, everyNth: 4 }, '16')).toMatchObject({ due: false })
    expect(due({ ...second, everyNth: 4 }, '15')).toMatchObject({ due: true })
  })

  test('on the anniversaries of its milestone', () => {
    const on = { frequency: 'ON_ANNIVERSARY' as const }
    expect(due({ ...on, milestoneId: partnership.id })).toEqual({
      due: true,
      reason: 'fifth anniversary of the strategic partnership (2018 + 5, in November)',
    })
    expect(due({ ...on, milestoneId: 'other' as MilestoneId })).toEqual({
      due: false,
      reason: 'stands on anniversaries; none falls in 2023',
    })
  })

  test('never at another series, nor once it is retired', () => {
    expect(due({ seriesIds: ['PMC' as SeriesId] })).toEqual({
      due: false,
      reason: 'does not serve this series',
    })
    expect(due({ retiredOn: '2023-02-03' }, '18')).toEqual({
      due: false,
      reason: 'retired on 3 February 2023; stood at the 18th',
    })
  })

  test('and its reason names meetings without a number by their month', () => {
    const pmc = { ...occasion, before: [meeting(null, '2021-08-03'), meeting(null, '2022-08-04')] }
    const { reason } = isDue(topic, new Set(['2021-08-03', '2022-08-04'] as MeetingId[]), pmc)
    expect(reason).toBe('standing topic, stood in August 2021 and August 2022')
  })
})
