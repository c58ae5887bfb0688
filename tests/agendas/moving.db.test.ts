import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { moveItem } from '@/lib/agendas/commands/move-item'
import { removeItem } from '@/lib/agendas/commands/remove-item'
import { numberItems } from '@/lib/agendas/rules/numbering'
import { type AgendaItemId, newId } from '@/lib/kernel/ids'
import { type House, deskOfficer, house, official } from '../support/stage'
import { type StagedAgenda, agenda, anEdit, item, readBy } from '../support/stage-agendas'

const [first = '', second = '', third = '', fourth = ''] = generateNKeysBetween(null, null, 4)

/** Review (Energy, Trade), Closing. */
describe('moving an item of the agenda', () => {
  let at: House
  let desk: Actor
  let staged: StagedAgenda
  let review: AgendaItemId
  let energy: AgendaItemId
  let trade: AgendaItemId
  let closing: AgendaItemId

  beforeAll(async () => {
    at = await house()
    desk = await deskOfficer(at)
  })
  beforeEach(async () => {
    staged = await agenda(at, { circle: 'ALL_DELEGATIONS', desk })
    review = await item(staged, 'Review', { orderKey: first })
    energy = await item(staged, 'Energy', { orderKey: first, parentId: review })
    trade = await item(staged, 'Trade', { orderKey: second, parentId: review })
    closing = await item(staged, 'Closing', { orderKey: second })
  })

  type Place = { parentId: AgendaItemId | null; orderKey: string }
  const place = (parentId: AgendaItemId | null, orderKey: string): Place => ({ parentId, orderKey })
  const move = (saw: Place, ...placements: ({ itemId: AgendaItemId } & Place)[]) =>
    moveItem.as(desk, { ...anEdit(staged), saw, placements })
  const outline = async (reader = desk) =>
    numberItems((await readBy(reader, staged)).items).map(
      ({ row, number }) => `${number ?? ''} ${row.texts[0]?.text ?? ''}`,
    )

  test('puts it, with all under it, where it was dropped; and back again by the inverse', async () => {
    const before = await outline()
    await move(place(null, second), { itemId: closing, ...place(null, generateKeyBetween(null, first)) })
    expect(await outline()).toEqual(['1 Closing', '2 Review', '2.1 Energy', '2.2 Trade'])
    await move(place(null, generateKeyBetween(null, first)), { itemId: closing, ...place(null, second) })
    expect(await outline()).toEqual(before)
  })

  test('is refused when somebody else has moved it meanwhile, and not when to the very same place', async () => {
    await move(place(review, first), { itemId: energy, ...place(review, third) })
    await expect(
      move(place(review, first), { itemId: energy, ...place(null, fourth) }),
    ).rejects.toMatchObject({ code: 'conflict', message: 'Somebody has moved the item meanwhile.' })
    await move(place(review, first), { itemId: energy, ...place(review, third) })
    expect(await outline()).toEqual(['1 Review', '1.1 Trade', '1.2 Energy', '2 Closing'])
  })

  test('under itself, or in a ring of two, is refused', async () => {
    const code = 'conflict'
    await expect(move(place(null, first), { itemId: review, ...place(review, first) })).rejects.toMatchObject(
      { code },
    )
    await expect(move(place(null, first), { itemId: review, ...place(energy, first) })).rejects.toMatchObject(
      { code },
    )
    await expect(
      move(
        place(null, first),
        { itemId: review, ...place(closing, first) },
        { itemId: closing, ...place(review, third) },
      ),
    ).rejects.toMatchObject({ code })
    expect(await outline()).toEqual(['1 Review', '1.1 Energy', '1.2 Trade', '2 Closing'])
  })

  test('deeper than three levels, or under a break, is refused', async () => {
    await item(staged, 'Gas', { parentId: energy })
    await expect(
      move(place(null, first), { itemId: review, ...place(closing, first) }),
    ).rejects.toMatchObject({ code: 'conflict', message: 'At most 3 levels are possible.' })
    const coffee = await item(staged, 'Coffee', { kind: 'BREAK' })
    await expect(
      move(place(null, second), { itemId: closing, ...place(coffee, first) }),
    ).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('with the id of another agenda anywhere in the request finds nothing and moves nothing', async () => {
    const other = await agenda(at, { desk })
    const foreign = await item(other, 'Foreign')
    const code = 'not-found'
    await expect(move(place(null, first), { itemId: foreign, ...place(null, third) })).rejects.toMatchObject({
      code,
    })
    await expect(
      move(place(null, second), { itemId: closing, ...place(foreign, first) }),
    ).rejects.toMatchObject({ code })
    await expect(
      move(
        place(null, second),
        { itemId: closing, ...place(null, third) },
        { itemId: foreign, ...place(review, fourth) },
      ),
    ).rejects.toMatchObject({ code })
    await expect(move(place(null, first), { itemId: newId(), ...place(null, third) })).rejects.toMatchObject({
      code,
    })
    expect(await outline()).toEqual(['1 Review', '1.1 Energy', '1.2 Trade', '2 Closing'])
  })

  test('that lies in the bin, or under what lies there, is refused', async () => {
    await removeItem.as(desk, { ...anEdit(staged), itemId: closing })
    await expect(move(place(null, second), { itemId: closing, ...place(null, third) })).rejects.toMatchObject(
      {
        code: 'conflict',
      },
    )
    await expect(
      move(place(review, first), { itemId: energy, ...place(closing, third) }),
    ).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('is forbidden to a reader', async () => {
    const placements = [{ itemId: energy, ...place(null, third) }]
    const sent = { ...anEdit(staged), saw: place(review, first), placements }
    for (const reader of [await official(at, 'thailand'), await official(at, 'russia', 'CO_CHAIR')])
      await expect(moveItem.as(reader, sent)).rejects.toMatchObject({ code: 'forbidden' })
  })

  describe('under a heading for fewer readers', () => {
    let narrow: AgendaItemId
    beforeEach(async () => {
      narrow = await item(staged, 'ASEAN coordination', { circle: 'ASEAN' })
    })

    test('makes it, and all under it, theirs alone', async () => {
      const russia = await official(at, 'russia', 'CO_CHAIR')
      await move(place(null, first), { itemId: review, ...place(narrow, first) })
      expect(await outline(russia)).toEqual(['1 Closing'])
      expect(JSON.stringify(await readBy(russia, staged))).not.toContain('Energy')
    })

    test.each([
      ['first the heading, then what goes under it', [0, 1]],
      ['first what goes under it, then the heading', [1, 0]],
    ])('in one request: %s', async (_, order) => {
      const russia = await official(at, 'russia', 'CO_CHAIR')
      const placements = [
        { itemId: review, ...place(narrow, first) },
        { itemId: closing, ...place(review, third) },
      ]
      const sent = order.flatMap((index) => placements[index] ?? [])
      await move(order[0] === 0 ? place(null, first) : place(null, second), ...sent)
      expect(await outline(russia)).toEqual([])
      expect((await readBy(russia, staged)).items).toEqual([])
      expect((await readBy(desk, staged)).items.map(({ circle }) => circle)).toEqual(
        Array.from({ length: 5 }, () => 'ASEAN'),
      )
    })

    test('moved out again it stays as narrow as it had become', async () => {
      await move(place(review, second), { itemId: trade, ...place(narrow, first) })
      await move(place(narrow, first), { itemId: trade, ...place(review, second) })
      const { items } = await readBy(desk, staged)
      expect(items.find(({ id }) => id === trade)?.circle).toBe('ASEAN')
    })
  })
})
