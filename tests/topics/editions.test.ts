import { expect, test } from 'vitest'
import type { MeetingId } from '@/lib/kernel/ids'
import { editionsInTime, latestEdition } from '@/lib/topics/rules/editions'

const edition = (startsOn: string, wording: string) => ({
  meetingId: startsOn as MeetingId,
  startsOn,
  wording,
})
const editions = [
  edition('2021-01-26', 'Connectivity'),
  edition('2022-05-01', 'Connectivity  and smart cities'),
  edition('2019-02-20', 'Connectivity'),
  edition('2023-04-27', 'Connectivity and smart cities '),
]

test('the editions of a topic are told newest first, each with whether its words changed', () => {
  expect(editionsInTime(editions).map(({ startsOn, changed }) => [startsOn, changed])).toEqual([
    ['2023-04-27', false],
    ['2022-05-01', true],
    ['2021-01-26', false],
    ['2019-02-20', false],
  ])
})

test('the latest wording is that of the newest edition, if there is one', () => {
  expect(latestEdition(editions)?.startsOn).toBe('2023-04-27')
  expect(latestEdition([])).toBeNull()
})
