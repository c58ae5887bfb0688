import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { setClock } from '@/lib/kernel/clock'
import type { TopicId } from '@/lib/kernel/ids'
import { moveTopic } from '@/lib/topics/commands/move-topic'
import { retireTopic } from '@/lib/topics/commands/retire-topic'
import { reviveTopic } from '@/lib/topics/commands/revive-topic'
import { listTopics } from '@/lib/topics/queries/list-topics'
import { type House, db, deskOfficer, house, official, somebody } from '../support/stage'
import { onMorningOf, series } from '../support/stage-meetings'
import { topic } from '../support/stage-topics'

let at: House
let desk: Actor
let ids: Record<'plan' | 'energy' | 'nuclear' | 'trade' | 'sea', TopicId>

beforeEach(async () => {
  setClock(onMorningOf('2023-03-20'))
  at = await house()
  desk = await deskOfficer(at)
  const plan = await topic(at, 'Plan', { desk })
  const energy = await topic(at, 'Energy', { desk })
  const nuclear = await topic(at, 'Nuclear', { desk, parentId: energy })
  const trade = await topic(at, 'Trade', { desk })
  const sea = await topic(at, 'Sea', { desk, pole: 'EXCHANGE_OF_VIEWS' })
  ids = { plan, energy, nuclear, trade, sea }
})
afterEach(() => {
  setClock(null)
})

type Filter = Partial<Parameters<typeof listTopics.as>[1]>
const list = async (actor: Actor = desk, given: Filter = {}) =>
  (await listTopics.as(actor, { partnershipId: at.partnershipId, ...given })).map(
    ({ depth, title }) => `${'-'.repeat(depth)}${title}`,
  )
type Place = Parameters<typeof moveTopic.as>[1]['move']
const move = (topicId: TopicId, to: Place, actor: Actor = desk) => moveTopic.as(actor, { topicId, move: to })

describe('the standing list', () => {
  test('reads pole by pole', async () => {
    expect(await list()).toEqual(['Plan', 'Energy', '-Nuclear', 'Trade', 'Sea'])
    expect(await list(desk, { pole: 'exchange_of_views' })).toEqual(['Sea'])
  })

  test('is narrowed by a series, and keeps the headings above', async () => {
    const pmc = await series(at, 'PMC', 'PMC+1')
    await db.standingTopic.update({ where: { id: ids.nuclear }, data: { seriesIds: [pmc] } })
    expect(await list(desk, { series: pmc })).toEqual(['Energy', '-Nuclear'])
    expect(await list(desk, { series: 'unknown' })).toEqual([])
  })

  test('is read as far as each topic’s circle goes; under a hidden heading nothing shows its place', async () => {
    await db.standingTopic.update({ where: { id: ids.energy }, data: { circle: 'OWN_DELEGATION' } })
    await db.standingTopic.updateMany({
      where: { id: { in: [ids.nuclear, ids.sea] } },
      data: { circle: 'ALL_DELEGATIONS' },
    })
    expect(await list(await official(at, 'thailand'))).toEqual(['Plan', 'Trade', 'Sea'])
    expect(await list(await official(at, 'secretariat'))).toEqual(['Plan', 'Trade', 'Sea'])
    expect(await list(await official(at, 'russia'))).toEqual(['Sea'])
    expect(await list(await official(at, 'observer', 'OBSERVER'))).toEqual(['Sea'])
    expect(await list(await somebody())).toEqual([])
  })
})

describe('moving a topic', () => {
  test('takes all under it along, and does not count as a change of its words', async () => {
    await move(ids.energy, { to: 'BEFORE', siblingId: ids.plan })
    expect(await list()).toEqual(['Energy', '-Nuclear', 'Plan', 'Trade', 'Sea'])
    await move(ids.energy, { to: 'LAST_IN', parentId: ids.trade })
    expect(await list()).toEqual(['Plan', 'Trade', '-Energy', '--Nuclear', 'Sea'])
    expect(await db.standingTopic.findFirst({ where: { id: ids.energy } })).toMatchObject({ revision: 1 })
  })

  test('across the poles turns the pole of everything it takes along', async () => {
    await move(ids.energy, { to: 'AFTER', siblingId: ids.sea })
    expect(await list()).toEqual(['Plan', 'Trade', 'Sea', 'Energy', '-Nuclear'])
    expect(await db.standingTopic.findFirst({ where: { id: ids.nuclear } })).toMatchObject({
      pole: 'EXCHANGE_OF_VIEWS',
    })
    await moveTopic.as(desk, {
      topicId: ids.energy,
      move: { to: 'FIRST_IN', parentId: null },
      pole: 'REVIEW_OF_COOPERATION',
    })
    expect(await list()).toEqual(['Energy', '-Nuclear', 'Plan', 'Trade', 'Sea'])
  })

  test('into itself, too deep, or beside what is elsewhere is refused, and nothing moves', async () => {
    const foreign = await topic(await house(), 'Foreign')
    const refused: Place[] = [
      { to: 'LAST_IN', parentId: ids.nuclear },
      { to: 'BEFORE', siblingId: ids.energy },
      { to: 'AFTER', siblingId: foreign },
      { to: 'LAST_IN', parentId: foreign },
      { to: 'AFTER', siblingId: 'nothing' },
    ]
    for (const to of refused) await expect(move(ids.energy, to)).rejects.toMatchObject({ code: 'conflict' })
    await move(ids.plan, { to: 'LAST_IN', parentId: ids.nuclear })
    await expect(move(ids.trade, { to: 'LAST_IN', parentId: ids.plan })).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(move(ids.trade, { to: 'SIDEWAYS' } as never)).rejects.toMatchObject({ code: 'invalid' })
    expect(await list()).toEqual(['Energy', '-Nuclear', '--Plan', 'Trade', 'Sea'])
  })

  test('by two at once never loses one: they cannot end under each other', async () => {
    const outcomes = await Promise.allSettled([
      move(ids.plan, { to: 'LAST_IN', parentId: ids.trade }),
      move(ids.trade, { to: 'LAST_IN', parentId: ids.plan }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await list()).toHaveLength(5)
  })

  test('is for the desk', async () => {
    const to: Place = { to: 'LAST_IN', parentId: null }
    await expect(move(ids.plan, to, await official(at, 'thailand'))).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(move(ids.plan, to, await official(at, 'russia'))).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(move(ids.plan, to, await official(at, 'observer', 'OBSERVER'))).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(move(ids.plan, to, await somebody())).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('retiring a topic', () => {
  const retire = (topicId: TopicId, revision = 1, actor: Actor = desk) =>
    retireTopic.as(actor, { topicId, revision })
  const revive = (topicId: TopicId, revision = 2) => reviveTopic.as(desk, { topicId, revision })

  test('takes it and all under it from the list, and reviving brings back the same', async () => {
    expect(await retire(ids.energy)).toEqual({ revision: 2 })
    expect(await list()).toEqual(['Plan', 'Trade', 'Sea'])
    expect(await list(desk, { retired: 'shown' })).toEqual(['Plan', 'Energy', '-Nuclear', 'Trade', 'Sea'])
    expect(await db.standingTopic.findFirst({ where: { id: ids.nuclear } })).toMatchObject({
      retiredOn: '2023-03-20',
    })
    await revive(ids.energy)
    expect(await list()).toEqual(['Plan', 'Energy', '-Nuclear', 'Trade', 'Sea'])
  })

  test('keeps retired what was retired before', async () => {
    await retire(ids.nuclear)
    setClock(onMorningOf('2023-06-01'))
    await retire(ids.energy)
    await revive(ids.energy)
    expect(await list()).toEqual(['Plan', 'Energy', 'Trade', 'Sea'])
  })

  test('under a retired heading cannot be revived alone', async () => {
    await retire(ids.energy)
    await expect(revive(ids.nuclear, 1)).rejects.toMatchObject({
      code: 'conflict',
      message: 'The topic above it is retired. Revive that one, or move this one first.',
    })
    await move(ids.nuclear, { to: 'LAST_IN', parentId: null })
    await revive(ids.nuclear, 1)
    expect(await list()).toEqual(['Plan', 'Trade', 'Nuclear', 'Sea'])
  })

  test('is refused from an old copy, to others than the desk, and to strangers', async () => {
    await expect(retire(ids.plan, 7)).rejects.toMatchObject({ code: 'conflict' })
    await expect(retire(ids.plan, 1, await official(at, 'thailand'))).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(retire(ids.plan, 1, await official(at, 'russia'))).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(
      reviveTopic.as(await official(at, 'secretariat'), { topicId: ids.plan, revision: 1 }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await expect(reviveTopic.as(await somebody(), { topicId: ids.plan, revision: 1 })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await list()).toHaveLength(5)
  })
})
