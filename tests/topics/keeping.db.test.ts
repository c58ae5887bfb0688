import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { addTopic } from '@/lib/topics/commands/add-topic'
import { changeTopic } from '@/lib/topics/commands/change-topic'
import { writeGuidance } from '@/lib/topics/commands/write-guidance'
import { listTopics } from '@/lib/topics/queries/list-topics'
import { readTopic } from '@/lib/topics/queries/read-topic'
import { type House, db, deskOfficer, house, official, seat, somebody } from '../support/stage'
import { milestone, topic, topicForm } from '../support/stage-topics'

let at: House
let desk: Actor

beforeEach(async () => {
  at = await house()
  desk = await deskOfficer(at)
})

/** Everybody who may not keep the list, though some may read it. */
const others = [
  ['an official of the coordinator', 'cambodia', 'OFFICIAL'],
  ['another member state', 'thailand', 'COORDINATOR_STAFF'],
  ['the Secretariat', 'secretariat', 'OFFICIAL'],
] as const
/** Those from whom the usual circle keeps the list. */
const outside = [
  ['the partner', 'russia', 'CO_CHAIR'],
  ['an observer', 'observer', 'OBSERVER'],
] as const

describe('adding a topic', () => {
  test('puts it last, for ASEAN and the Secretariat, owned by the desk', async () => {
    await topic(at, 'Trade')
    const form = topicForm(at, {
      title: ' Energy  and climate ',
      frequency: 'EVERY_NTH',
      everyNth: '2',
      circle: undefined,
    })
    expect(await addTopic.as(desk, form)).toEqual({ topicId: form.topicId })
    expect(await db.standingTopic.findFirst({ where: { id: form.topicId } })).toMatchObject({
      partnershipId: at.partnershipId,
      delegationId: at.delegations.cambodia,
      circle: 'ASEAN_AND_SECRETARIAT',
      title: 'Energy and climate',
      parentId: null,
      seriesIds: [at.seriesId],
      frequency: 'EVERY_NTH',
      everyNth: 2,
      minutes: 10,
      leadId: at.delegations.thailand,
      retiredOn: null,
    })
    const [entry] = await db.auditEntry.findMany({ where: { subject: form.topicId } })
    expect(entry).toMatchObject({ fact: 'topics.add', chain: at.partnershipId, actorId: desk.personId })
    expect(JSON.stringify(entry)).not.toMatch(/Energy/)
  })

  test('under another takes its pole, and lets go what belongs to another frequency', async () => {
    const parentId = await topic(at, 'Region', { pole: 'EXCHANGE_OF_VIEWS' })
    const milestoneId = await milestone(at)
    const id = await topic(at, 'Myanmar', { parentId, everyNth: '3', milestoneId })
    expect(await db.standingTopic.findFirst({ where: { id } })).toMatchObject({
      pole: 'EXCHANGE_OF_VIEWS',
      everyNth: null,
      milestoneId: null,
    })
  })

  test('sent twice, adds one', async () => {
    const form = topicForm(at)
    await addTopic.as(desk, form)
    await expect(addTopic.as(desk, form)).rejects.toMatchObject({ code: 'conflict' })
    expect(await db.standingTopic.count({ where: { partnershipId: at.partnershipId } })).toBe(1)
  })

  test('goes three levels deep and no deeper', async () => {
    const one = await topic(at, 'One')
    const two = await topic(at, 'Two', { parentId: one })
    const three = await topic(at, 'Three', { parentId: two })
    await expect(addTopic.as(desk, topicForm(at, { parentId: three }))).rejects.toMatchObject({
      code: 'conflict',
      message: 'At most 3 levels are possible.',
    })
  })

  test('refuses at its field what is of elsewhere, hidden or retired', async () => {
    const other = await house()
    const foreign = await topic(other, 'Foreign')
    const hidden = await topic(at, 'Thai', { circle: 'OWN_DELEGATION' })
    await db.standingTopic.update({ where: { id: hidden }, data: { delegationId: at.delegations.thailand } })
    const retired = await topic(at, 'Old')
    await db.standingTopic.update({ where: { id: retired }, data: { retiredOn: '2020-01-01' } })
    const refused: readonly [Parameters<typeof topicForm>[1], string][] = [
      [{ parentId: foreign }, 'parentId'],
      [{ parentId: hidden }, 'parentId'],
      [{ parentId: retired }, 'parentId'],
      [{ seriesIds: [at.seriesId, other.seriesId] }, 'seriesIds'],
      [{ frequency: 'ON_ANNIVERSARY', milestoneId: await milestone(other) }, 'milestoneId'],
      [{ leadId: other.delegations.thailand }, 'leadId'],
      [{ leadId: at.delegations.observer }, 'leadId'],
      [{ title: ' ' }, 'title'],
      [{ title: 'x'.repeat(301) }, 'title'],
      [{ minutes: 'ten' }, 'minutes'],
      [{ frequency: 'EVERY_NTH', everyNth: '' }, 'everyNth'],
      [{ frequency: 'EVERY_NTH', everyNth: '1' }, 'everyNth'],
      [{ frequency: 'SELDOM' as 'ALWAYS' }, 'frequency'],
      [{ circle: 'CO_CHAIRS' as 'ASEAN' }, 'circle'],
      [{ seriesIds: 'all' as unknown as string[] }, 'seriesIds'],
    ]
    for (const [given, field] of refused) {
      const form = topicForm(at, given)
      const refusal: unknown = await addTopic.as(desk, form).catch((error: unknown) => error)
      expect({ field, refusal }).toMatchObject({
        refusal: { code: 'invalid', fields: { [field]: [expect.any(String)] } },
      })
      expect(await db.standingTopic.count({ where: { id: form.topicId } })).toBe(0)
    }
  })

  test.each([...others, ...outside])('is not for %s', async (_, delegation, role) => {
    const actor = await official(at, delegation, role)
    await expect(addTopic.as(actor, topicForm(at))).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('is unknown to strangers and to the desk of another partnership', async () => {
    for (const actor of [await somebody(), await deskOfficer(await house())])
      await expect(addTopic.as(actor, topicForm(at))).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('changing a topic', () => {
  test('writes what is new and counts the revision', async () => {
    const topicId = await topic(at, 'Energy')
    const form = { ...topicForm(at), topicId, revision: 1, title: 'Energy transition', minutes: '' }
    expect(await changeTopic.as(desk, form)).toEqual({ revision: 2 })
    expect(await db.standingTopic.findFirst({ where: { id: topicId } })).toMatchObject({
      title: 'Energy transition',
      minutes: null,
      revision: 2,
    })
    await expect(changeTopic.as(desk, { ...form, title: 'Late' })).rejects.toMatchObject({
      code: 'conflict',
      message: 'The topic has been changed since you opened it. What you typed is still here.',
    })
  })

  test('of its pole takes everything under it along, to the end of the other pole', async () => {
    const first = await topic(at, 'Region', { pole: 'EXCHANGE_OF_VIEWS' })
    const topicId = await topic(at, 'Sea')
    const under = await topic(at, 'Code of conduct', { parentId: topicId })
    await changeTopic.as(desk, { ...topicForm(at), topicId, revision: 1, pole: 'EXCHANGE_OF_VIEWS' })
    const { partnershipId } = at
    const list = await listTopics.as(desk, { partnershipId, pole: 'EXCHANGE_OF_VIEWS' })
    expect(list.map(({ id }) => id)).toEqual([first, topicId, under])
    const poles = await db.standingTopic.findMany({ where: { partnershipId }, select: { pole: true } })
    expect(new Set(poles.map(({ pole }) => pole)).size).toBe(1)
  })

  test('is the desk’s: forbidden to those who read it, unknown to those who do not', async () => {
    const topicId = await topic(at, 'Energy')
    const form = { ...topicForm(at), topicId, revision: 1 }
    for (const [, delegation, role] of others)
      await expect(changeTopic.as(await official(at, delegation, role), form)).rejects.toMatchObject({
        code: 'forbidden',
      })
    for (const [, delegation, role] of outside)
      await expect(changeTopic.as(await official(at, delegation, role), form)).rejects.toMatchObject({
        code: 'not-found',
      })
  })

  test('by the next coordinator cannot shut out the next coordinator', async () => {
    const topicId = await topic(at, 'Energy')
    const next: Actor = {
      ...(await official(at, 'thailand')),
      seats: [{ ...seat(at, 'thailand', 'COORDINATOR_STAFF'), coordinates: true }],
    }
    const form = { ...topicForm(at), topicId, revision: 1 }
    await expect(changeTopic.as(next, { ...form, circle: 'OWN_DELEGATION' })).rejects.toMatchObject({
      code: 'invalid',
      fields: { circle: [expect.any(String)] },
    })
    await expect(changeTopic.as(next, form)).resolves.toEqual({ revision: 2 })
  })

  test('to another partnership’s series, lead or milestone is refused', async () => {
    const other = await house()
    const topicId = await topic(at, 'Energy')
    const form = { ...topicForm(at), topicId, revision: 1 }
    await expect(changeTopic.as(desk, { ...form, seriesIds: [other.seriesId] })).rejects.toMatchObject({
      fields: { seriesIds: [expect.any(String)] },
    })
    await expect(changeTopic.as(desk, { ...form, leadId: other.delegations.russia })).rejects.toMatchObject({
      fields: { leadId: [expect.any(String)] },
    })
  })
})

describe('the guidance on a topic', () => {
  const write = (actor: Actor, topicId: Awaited<ReturnType<typeof topic>>, text: string, revision: number) =>
    writeGuidance.as(actor, { topicId, text, revision })

  test('is read by the delegation that wrote it, and by nobody else', async () => {
    const topicId = await topic(at, 'Energy', { circle: 'ALL_DELEGATIONS' })
    expect(await write(desk, topicId, 'Hold the line.', 0)).toEqual({ revision: 1 })
    expect(await write(desk, topicId, 'Hold the line, politely.', 1)).toEqual({ revision: 2 })
    expect(await readTopic.as(await official(at, 'cambodia'), { topicId })).toMatchObject({
      guidance: { text: 'Hold the line, politely.', revision: 2 },
    })
    for (const [, delegation, role] of [...others.slice(1), ...outside])
      expect(await readTopic.as(await official(at, delegation, role), { topicId })).toMatchObject({
        title: 'Energy',
        guidance: null,
      })
    expect(JSON.stringify(await db.auditEntry.findMany({ where: { subject: topicId } }))).not.toMatch(/line/)
  })

  test('written by two at once is refused to the second, first writing or not', async () => {
    const topicId = await topic(at, 'Energy')
    await write(desk, topicId, 'One', 0)
    await expect(write(desk, topicId, 'Two', 0)).rejects.toMatchObject({ code: 'conflict' })
    await write(desk, topicId, 'Two', 1)
    await expect(write(desk, topicId, 'Three', 1)).rejects.toMatchObject({ code: 'conflict' })
    expect(await readTopic.as(desk, { topicId })).toMatchObject({ guidance: { text: 'Two' } })
  })

  test('is not inherited by the next coordinator, who writes another', async () => {
    const topicId = await topic(at, 'Energy')
    await write(desk, topicId, 'Cambodian words', 0)
    const next: Actor = {
      ...(await official(at, 'thailand')),
      seats: [{ ...seat(at, 'thailand', 'CO_CHAIR'), coordinates: true }],
    }
    await write(next, topicId, 'Thai words', 0)
    expect(await readTopic.as(next, { topicId })).toMatchObject({ guidance: { text: 'Thai words' } })
    expect(await readTopic.as(desk, { topicId })).toMatchObject({ guidance: { text: 'Cambodian words' } })
  })

  test('is for the desk to write, and not without end', async () => {
    const topicId = await topic(at, 'Energy')
    for (const [, delegation, role] of others)
      await expect(write(await official(at, delegation, role), topicId, 'x', 0)).rejects.toMatchObject({
        code: 'forbidden',
      })
    for (const [, delegation, role] of outside)
      await expect(write(await official(at, delegation, role), topicId, 'x', 0)).rejects.toMatchObject({
        code: 'not-found',
      })
    await expect(write(desk, topicId, 'x'.repeat(20_001), 0)).rejects.toMatchObject({ code: 'invalid' })
    await expect(write(desk, topicId, 7 as never, 0)).rejects.toMatchObject({ code: 'invalid' })
  })
})
