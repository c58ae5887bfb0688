import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { readAgenda } from '@/lib/agendas/queries/read-agenda'
import { type House, db, house, meeting, official } from '../support/stage'
import { type StagedAgenda, agenda, item } from '../support/stage-agendas'
import { followUp, outcome } from '../support/stage-outcomes'
import { summary } from '../support/stage-summaries'

let at: House
let staged: StagedAgenda
let thailand: Actor
let russia: Actor

beforeEach(async () => {
  at = await house()
  staged = await agenda(at, { circle: 'ALL_DELEGATIONS' })
  thailand = await official(at, 'thailand')
  russia = await official(at, 'russia')
})

const linksFor = async (reader: Actor) =>
  (await readAgenda.as(reader, { meetingId: staged.meetingId }))?.view?.items.map(
    ({ source }) => source?.href,
  )

async function drafted(sourceKey: string): Promise<void> {
  const id = await item(staged, 'Drafted')
  await db.agendaItem.update({ where: { id }, data: { sourceKey } })
}

test('an item on the last summary leads to it, for those who read that summary', async () => {
  const last = await meeting(at)
  await outcome(staged.desk, last)
  await summary(staged.desk, last, 'ASEAN')
  await drafted(`summary:${last}`)
  const href = `/meetings/${last}/summary`
  expect(await linksFor(staged.desk)).toEqual([href])
  expect(await linksFor(thailand)).toEqual([href])
  expect(await linksFor(russia)).toEqual([undefined])
})

test('an item on a remaining action leads to the follow-up, for those who read that', async () => {
  const outcomeId = await outcome(staged.desk, await meeting(at), { circle: 'ASEAN' })
  const owner = { kind: 'DELEGATION', id: at.delegations.thailand } as const
  const followUpId = await followUp(staged.desk, outcomeId, owner)
  await drafted(`remaining:${followUpId}`)
  expect(await linksFor(thailand)).toEqual([`/follow-ups?open=${followUpId}`])
  expect(await linksFor(russia)).toEqual([undefined])
})

test('an item on anything else leads nowhere', async () => {
  await drafted('skeleton:opening')
  await drafted('summary:')
  expect(await linksFor(staged.desk)).toEqual([undefined, undefined])
})
