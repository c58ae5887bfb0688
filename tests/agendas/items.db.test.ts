import { generateKeyBetween } from 'fractional-indexing'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { addItem } from '@/lib/agendas/commands/add-item'
import { changeItem } from '@/lib/agendas/commands/change-item'
import { removeItem } from '@/lib/agendas/commands/remove-item'
import { restoreItem } from '@/lib/agendas/commands/restore-item'
import { numberItems } from '@/lib/agendas/rules/numbering'
import { type AgendaItemId, newId } from '@/lib/kernel/ids'
import { type House, db, deskOfficer, house, official, owned } from '../support/stage'
import { type StagedAgenda, agenda, anEdit, item, readBy, text } from '../support/stage-agendas'

const orderKey = generateKeyBetween(null, null)

describe('the desk and the items of its agenda', () => {
  let at: House
  let staged: StagedAgenda
  let desk: Actor

  beforeAll(async () => {
    at = await house()
    desk = await deskOfficer(at)
  })
  beforeEach(async () => {
    staged = await agenda(at, { circle: 'ALL_DELEGATIONS', desk })
  })

  /** "1 Opening", "2.1 Energy": the agenda as it is read. */
  const outline = async () => {
    const { items } = await readBy(desk, staged)
    return numberItems(items).map(({ row, number }) => `${number ?? '-'} ${row.texts[0]?.text ?? ''}`)
  }
  const adding = (more: object = {}) => ({
    ...anEdit(staged),
    itemId: newId<AgendaItemId>(),
    parentId: null,
    orderKey,
    title: 'Energy',
    ...more,
  })
  const ofItem = (itemId: AgendaItemId) => ({ ...anEdit(staged), itemId })
  const closeMeeting = () =>
    db.meeting.update({ where: { id: staged.meetingId }, data: { status: 'CLOSED' } })

  describe('adding', () => {
    test('puts it where it belongs, numbered, without time for a break', async () => {
      const review = await item(staged, 'Review of cooperation')
      await item(staged, 'Coffee', { kind: 'BREAK' })
      await item(staged, 'Other matters')
      await item(staged, 'Energy', { parentId: review })
      expect(await outline()).toEqual([
        '1 Review of cooperation',
        '1.1 Energy',
        '- Coffee',
        '2 Other matters',
      ])
    })

    test('sent twice under one id adds once and answers the same', async () => {
      const sent = adding()
      const answers = [await addItem.as(desk, sent), await addItem.as(desk, sent)]
      expect(answers[1]).toEqual(answers[0])
      expect(await outline()).toEqual(['1 Energy'])
    })

    test('sent twice at the same moment adds once', async () => {
      const sent = adding()
      await Promise.all([addItem.as(desk, sent), addItem.as(desk, sent)])
      expect(await outline()).toEqual(['1 Energy'])
    })

    test.each([
      ['below a third level', async () => adding({ parentId: await nested(3) }), 'conflict'],
      [
        'under a break',
        async () => adding({ parentId: await item(staged, 'Coffee', { kind: 'BREAK' }) }),
        'conflict',
      ],
      [
        'under an item of another agenda',
        async () => adding({ parentId: await item(await agenda(at, { desk }), 'X') }),
        'not-found',
      ],
      ['under an item that never was', () => adding({ parentId: newId() }), 'not-found'],
      ['to an agenda that never was', () => ({ ...adding(), agendaId: newId() }), 'not-found'],
      ['at a place that is none', () => adding({ orderKey: 'zz!' }), 'invalid'],
      ['under an id that is none', () => adding({ itemId: "'; DROP TABLE" }), 'invalid'],
      ['with a title of 301 letters', () => adding({ title: 'x'.repeat(301) }), 'invalid'],
      ['for less than no time', () => adding({ minutes: -1 }), 'invalid'],
      ['for more than a day', () => adding({ minutes: 721 }), 'invalid'],
      [
        'opened by a delegation of another partnership',
        async () => adding({ leadId: (await house()).delegations.thailand }),
        'invalid',
      ],
      [
        'from a topic of another partnership',
        async () => adding({ topicId: await topicOf(await house()) }),
        'invalid',
      ],
    ])('%s is refused', async (_, sending, code) => {
      const sent = (await sending()) as Parameters<typeof addItem.as>[1]
      await expect(addItem.as(desk, sent)).rejects.toMatchObject({ code })
      expect(await db.agendaItem.count({ where: { id: sent.itemId } })).toBe(0)
    })

    test('is forbidden to whoever reads the agenda and does not run the desk', async () => {
      const readers = await Promise.all([
        official(at, 'thailand'),
        official(at, 'russia', 'CO_CHAIR'),
        official(at, 'secretariat'),
        official(at, 'cambodia'),
        official(at, 'observer', 'OBSERVER'),
      ])
      for (const reader of readers)
        await expect(addItem.as(reader, adding())).rejects.toMatchObject({ code: 'forbidden' })
    })

    const nested = async (levels: number) => {
      let parentId: AgendaItemId | null = null
      for (let level = 0; level < levels; level += 1) parentId = await item(staged, 'Level', { parentId })
      return parentId
    }
    const topicOf = async (elsewhere: House) => {
      const id = newId()
      const said = { pole: 'EXCHANGE_OF_VIEWS', title: 'Elsewhere', seriesIds: [] } as const
      await db.standingTopic.create({
        data: { id, ...owned(elsewhere), ...said, orderKey, createdAt: new Date() },
      })
      return id
    }
  })

  describe('changing', () => {
    let energy: AgendaItemId
    beforeEach(async () => {
      energy = await item(staged, 'Energy', { minutes: 10 })
    })
    const read = async () => (await readBy(desk, staged)).items.find(({ id }) => id === energy)
    const change = (saw: object, set: object, who = desk) =>
      changeItem.as(who, { ...ofItem(energy), saw, set })

    test('two officers may change two fields of one item', async () => {
      await Promise.all([
        change({ minutes: 10 }, { minutes: 20 }),
        change({ leadId: null }, { leadId: at.delegations.thailand }, await deskOfficer(at)),
      ])
      expect(await read()).toMatchObject({ minutes: 20, leadId: at.delegations.thailand })
    })

    test('a field somebody else changed meanwhile is refused at that field', async () => {
      await change({ minutes: 10 }, { minutes: 20 })
      await expect(change({ minutes: 10 }, { minutes: 30 })).rejects.toMatchObject({
        code: 'conflict',
        fields: { minutes: ['Somebody has changed the minutes meanwhile.'] },
      })
      expect(await read()).toMatchObject({ minutes: 20 })
    })

    test('a field somebody changed to the very same is no quarrel', async () => {
      await change({ minutes: 10 }, { minutes: 20 })
      await expect(change({ minutes: 10 }, { minutes: 20 })).resolves.toEqual({ itemId: energy })
    })

    test('what cannot be is refused in words', async () => {
      await expect(change({}, { minutes: 20 })).rejects.toMatchObject({ code: 'invalid' })
      await expect(change({ minutes: 10 }, { minutes: 1.5 })).rejects.toMatchObject({ code: 'invalid' })
      const foreign = (await house()).delegations.thailand
      await expect(change({ leadId: null }, { leadId: foreign })).rejects.toMatchObject({
        code: 'invalid',
        fields: { leadId: ['Choose a delegation of this partnership.'] },
      })
      await item(staged, 'Gas', { parentId: energy })
      await expect(change({ kind: 'REVIEW' }, { kind: 'BREAK' })).rejects.toMatchObject({ code: 'conflict' })
      const sneaked = { ...ofItem(energy), saw: { agendaId: '' }, set: { agendaId: 'other' } } as never
      await expect(changeItem.as(desk, sneaked)).rejects.toMatchObject({ code: 'invalid' })
    })

    test('an item of another agenda is not found, nor one that lies in the bin changed', async () => {
      const other = await agenda(at, { desk })
      const sent = { ...anEdit(other), itemId: energy, saw: { minutes: 10 }, set: { minutes: 20 } }
      await expect(changeItem.as(desk, sent)).rejects.toMatchObject({ code: 'not-found' })
      await removeItem.as(desk, ofItem(energy))
      await expect(change({ minutes: 10 }, { minutes: 20 })).rejects.toMatchObject({ code: 'conflict' })
    })
  })

  describe('the bin', () => {
    test('takes an item with all under it, and gives them back as they were', async () => {
      const review = await item(staged, 'Review')
      const energy = await item(staged, 'Energy', { parentId: review })
      await item(staged, 'Gas', { parentId: energy })
      await item(staged, 'Closing')
      await text(staged, energy, 'BACKGROUND', 'As it was')
      const before = await readBy(desk, staged)
      expect(await removeItem.as(desk, ofItem(review))).toEqual({ removed: 3 })
      expect(await outline()).toEqual(['1 Closing'])
      expect(await restoreItem.as(desk, ofItem(review))).toEqual({ restored: 3 })
      expect(numberItems((await readBy(desk, staged)).items)).toEqual(numberItems(before.items))
    })

    test('what went there before stays there when its heading comes back', async () => {
      const review = await item(staged, 'Review')
      const energy = await item(staged, 'Energy', { parentId: review })
      await removeItem.as(desk, ofItem(energy))
      await new Promise((resolve) => setTimeout(resolve, 3))
      await removeItem.as(desk, ofItem(review))
      await restoreItem.as(desk, ofItem(review))
      expect(await outline()).toEqual(['1 Review'])
    })

    test('an item whose heading is gone comes back at the end of the agenda', async () => {
      const review = await item(staged, 'Review')
      const energy = await item(staged, 'Energy', { parentId: review })
      await item(staged, 'Closing')
      await removeItem.as(desk, ofItem(review))
      await restoreItem.as(desk, ofItem(energy))
      expect(await outline()).toEqual(['1 Closing', '2 Energy'])
    })

    test('removing and restoring twice is done once', async () => {
      const energy = await item(staged, 'Energy')
      await removeItem.as(desk, ofItem(energy))
      expect(await removeItem.as(desk, ofItem(energy))).toEqual({ removed: 0 })
      await restoreItem.as(desk, ofItem(energy))
      expect(await restoreItem.as(desk, ofItem(energy))).toEqual({ restored: 0 })
    })

    test('an item comes back no wider than its heading has become meanwhile', async () => {
      const review = await item(staged, 'Review')
      const energy = await item(staged, 'Energy', { parentId: review })
      await removeItem.as(desk, ofItem(energy))
      const set = { circle: 'ASEAN' } as const
      await changeItem.as(desk, { ...ofItem(review), saw: { circle: 'ALL_DELEGATIONS' }, set })
      await restoreItem.as(desk, ofItem(energy))
      const rows = await db.agendaText.findMany({ where: { itemId: energy }, select: { circle: true } })
      expect(rows).toEqual([{ circle: 'ASEAN' }])
    })

    test('is not reached with the id of another agenda', async () => {
      const other = await agenda(at, { desk })
      const energy = await item(staged, 'Energy')
      for (const verb of [removeItem, restoreItem])
        await expect(verb.as(desk, { ...anEdit(other), itemId: energy })).rejects.toMatchObject({
          code: 'not-found',
        })
    })
  })

  test('a closed meeting keeps its agenda as it is', async () => {
    const energy = await item(staged, 'Energy')
    await closeMeeting()
    const refused = { code: 'conflict', message: 'The meeting is closed: its agenda stays as it is.' }
    await expect(addItem.as(desk, adding())).rejects.toMatchObject(refused)
    await expect(removeItem.as(desk, ofItem(energy))).rejects.toMatchObject(refused)
    await expect(
      changeItem.as(desk, { ...ofItem(energy), saw: { minutes: null }, set: { minutes: 5 } }),
    ).rejects.toMatchObject(refused)
    await expect(text(staged, energy, 'PURPOSE', 'Late')).rejects.toMatchObject(refused)
  })
})
