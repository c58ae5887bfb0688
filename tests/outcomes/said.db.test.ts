import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { type MeetingId, newId } from '@/lib/kernel/ids'
import { saidOnTopic } from '@/lib/outcomes/queries/said'
import { type House, db, deskOfficer, house, meeting, official } from '../support/stage'
import { item } from '../support/stage-notes'
import { outcome } from '../support/stage-outcomes'

let at: House
let desk: Actor
let thailand: Actor
let russia: Actor
let meetingId: MeetingId

beforeEach(async () => {
  at = await house()
  desk = await deskOfficer(at)
  thailand = await official(at, 'thailand')
  russia = await official(at, 'russia', 'CO_CHAIR')
  meetingId = await meeting(at)
})

test('what was agreed stands on the page of its topic, across meetings, for each reader’s circle', async () => {
  const topicId = newId()
  const later = await meeting(at, { ordinal: 20, startsOn: '2024-04-01', endsOn: '2024-04-01' })
  await outcome(desk, meetingId, {
    itemId: await item(at, meetingId, { topicId }),
    sentence: 'at the 19th',
  })
  await outcome(desk, later, {
    itemId: await item(at, later, { topicId }),
    sentence: 'at the 20th',
    circle: 'ASEAN',
  })
  const said = async (actor: Actor) =>
    (await saidOnTopic.as(actor, { topicId })).meetings.flatMap(({ title, outcomes }) =>
      outcomes.map(({ sentence }) => [sentence, title]),
    )
  expect(await said(thailand)).toEqual([
    ['at the 20th', '20th ARSOM'],
    ['at the 19th', '19th ARSOM'],
  ])
  expect(await said(russia)).toEqual([['at the 19th', '19th ARSOM']])
})

test('what was said is found page by page however often its topic was spoken of, and by nobody it is closed to', async () => {
  const topicId = newId()
  const outcomeId = await outcome(desk, meetingId)
  const ours = await db.outcome.findFirstOrThrow({ where: { id: outcomeId } })
  const [told, closed]: [string[], string[]] = [[], []]
  // one old meeting, sixty at which it did not come up, and twenty new ones: more than one step back
  for (const [from, many] of Object.entries({ '1990': 1, '2000': 60, '2100': 20 }))
    for (let n = 0; n < many; n += 1) {
      const startsOn = `${String(Number(from) + n)}-04-01`
      const id = await meeting(at, { ordinal: n + 1, startsOn, endsOn: startsOn })
      if (many === 60) continue
      const circle = n % 2 === 0 ? ('ALL_DELEGATIONS' as const) : ('ASEAN' as const)
      told.unshift(startsOn)
      if (circle === 'ASEAN') closed.push(startsOn)
      await db.outcome.createMany({
        data: Array.from({ length: 8 }, (_, k) => ({
          ...ours,
          id: newId(),
          meetingId: id,
          topicId,
          sentence: `sentence ${String(k)}`,
          circle,
        })),
      })
    }
  const days = async (actor: Actor) => {
    const pages: string[][] = []
    for (let after: string | null | undefined; after !== null;) {
      const page = await saidOnTopic.as(actor, { topicId, after })
      expect(page.meetings.every(({ outcomes }) => outcomes.length === 8)).toBe(true)
      pages.push(page.meetings.map(({ startsOn }) => startsOn))
      after = page.next
    }
    return pages
  }
  expect((await days(desk)).map(({ length }) => length)).toEqual([8, 8, 5])
  expect((await days(desk)).flat()).toEqual(told)
  expect((await days(russia)).flat()).toEqual(told.filter((day) => !closed.includes(day)))
  expect((await days(russia)).map(({ length }) => length)).toEqual([8, 3])
})
