import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import type { Circle } from '@/lib/access/circle'
import { newId, type TopicId } from '@/lib/kernel/ids'
import { readTopic } from '@/lib/topics/queries/read-topic'
import { type House, db, deskOfficer, house, meeting, official, owned } from '../support/stage'
import { topic } from '../support/stage-topics'

let at: House
let desk: Actor
let topicId: TopicId

beforeEach(async () => {
  at = await house()
  desk = await deskOfficer(at)
  topicId = await topic(at, 'Energy', { circle: 'ALL_DELEGATIONS' })
})

type Given = {
  ordinal: number
  startsOn: string
  wording: string
  paper?: Circle
  item?: Circle
  text?: Circle
  known?: Circle
}

/** The topic on the agenda of a meeting, in the words it had there. */
async function stood({
  ordinal,
  startsOn,
  wording,
  paper = 'ALL_DELEGATIONS',
  item = paper,
  text = item,
  known,
}: Given) {
  const meetingId = await meeting(at, {
    ordinal,
    startsOn,
    endsOn: startsOn,
    circle: known ?? 'ALL_DELEGATIONS',
  })
  const [itemId, agendaId] = [newId(), newId()]
  await db.agendaItem.create({
    data: {
      id: itemId,
      agendaId,
      meetingId,
      ...owned(at, item),
      paperCircle: paper,
      orderKey: 'a0',
      kind: 'REVIEW',
      topicId,
      createdAt: new Date(),
    },
  })
  await db.agendaText.create({
    data: {
      id: newId(),
      itemId,
      agendaId,
      meetingId,
      ...owned(at, text),
      paperCircle: paper,
      kind: 'TITLE',
      text: wording,
      updatedAt: new Date(),
      updatedById: 'x',
    },
  })
  return itemId
}

const editions = async (actor: Actor) =>
  (await readTopic.as(actor, { topicId }))?.editions.map(
    ({ meeting: { ordinal }, wording, changed }) => `${String(ordinal)} ${wording}${changed ? ' *' : ''}`,
  )

describe('the page of a topic', () => {
  test('tells every wording and where it stood, the newest first, and where the words changed', async () => {
    await stood({ ordinal: 17, startsOn: '2021-01-26', wording: 'Energy' })
    await stood({ ordinal: 19, startsOn: '2023-04-27', wording: 'Energy and climate' })
    await stood({ ordinal: 18, startsOn: '2022-05-26', wording: 'Energy' })
    expect(await editions(desk)).toEqual(['19 Energy and climate *', '18 Energy', '17 Energy'])
  })

  test('passes over what lies in the bin of an agenda', async () => {
    const id = await stood({ ordinal: 18, startsOn: '2022-05-26', wording: 'Energy' })
    await db.agendaItem.update({ where: { id }, data: { removedAt: new Date() } })
    expect(await editions(desk)).toEqual([])
  })

  test('shows each reader only the editions he may read: agenda, item, title and meeting must all be open', async () => {
    await stood({ ordinal: 15, startsOn: '2018-05-18', wording: 'for all' })
    await stood({
      ordinal: 16,
      startsOn: '2019-02-20',
      wording: 'a draft',
      paper: 'OWN_DELEGATION',
      item: 'ALL_DELEGATIONS',
    })
    await stood({ ordinal: 17, startsOn: '2021-01-26', wording: 'an ASEAN item', item: 'ASEAN' })
    await stood({
      ordinal: 18,
      startsOn: '2022-05-26',
      wording: 'an ASEAN title',
      text: 'ASEAN_AND_SECRETARIAT',
    })
    await stood({ ordinal: 19, startsOn: '2023-04-27', wording: 'a quiet meeting', known: 'CO_CHAIRS' })
    expect(await editions(desk)).toHaveLength(5)
    const numbers = async (actor: Actor) =>
      (await editions(actor))?.map((edition) => Number.parseInt(edition))
    expect(await numbers(await official(at, 'thailand'))).toEqual([18, 17, 15])
    expect(await numbers(await official(at, 'secretariat'))).toEqual([18, 15])
    expect(await numbers(await official(at, 'russia'))).toEqual([19, 15])
    expect(await numbers(await official(at, 'observer', 'OBSERVER'))).toEqual([15])
  })

  test('names the headings above and the topics under it, as far as they are seen', async () => {
    const under = await topic(at, 'Nuclear', { parentId: topicId, circle: 'ALL_DELEGATIONS' })
    await topic(at, 'Gas', { parentId: topicId })
    expect(await readTopic.as(desk, { topicId: under })).toMatchObject({
      above: [{ title: 'Energy' }],
      mayKeep: true,
    })
    expect((await readTopic.as(desk, { topicId }))?.under).toHaveLength(2)
    const russian = await official(at, 'russia')
    expect((await readTopic.as(russian, { topicId }))?.under).toMatchObject([{ title: 'Nuclear' }])
    await db.standingTopic.update({ where: { id: topicId }, data: { circle: 'ASEAN' } })
    expect(await readTopic.as(russian, { topicId: under })).toMatchObject({ above: [], mayKeep: false })
    expect(await readTopic.as(russian, { topicId })).toBeNull()
  })
})
