import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { changeCircle } from '@/lib/agendas/commands/change-circle'
import { changeItem } from '@/lib/agendas/commands/change-item'
import { changePaperCircle } from '@/lib/agendas/commands/change-paper-circle'
import { changeTextCircle } from '@/lib/agendas/commands/change-text-circle'
import { removePaper } from '@/lib/agendas/commands/remove-paper'
import { setState } from '@/lib/agendas/commands/set-state'
import { uploadPaper } from '@/lib/agendas/commands/upload-paper'
import type { AgendaCircle } from '@/lib/agendas/model/agenda'
import { downloadPaper } from '@/lib/agendas/queries/download-paper'
import { readAgenda, readAgendaById } from '@/lib/agendas/queries/read-agenda'
import { type AgendaItemId, type PaperId, newId } from '@/lib/kernel/ids'
import { type House, db, deskOfficer, house, official } from '../support/stage'
import {
  type StagedAgenda,
  agenda,
  anEdit,
  item,
  link,
  readBy,
  readText,
  text,
  textFor,
} from '../support/stage-agendas'

describe('for whom an agenda and what stands in it is', () => {
  let at: House
  let desk: Actor
  let thailand: Actor
  let russia: Actor
  let staged: StagedAgenda
  let energy: AgendaItemId

  beforeAll(async () => {
    at = await house()
    desk = await deskOfficer(at)
    thailand = await official(at, 'thailand')
    russia = await official(at, 'russia', 'CO_CHAIR')
  })
  beforeEach(async () => {
    staged = await agenda(at, { desk })
    energy = await item(staged, 'Energy')
    await text(staged, energy, 'BACKGROUND', 'As it stands')
    await text(staged, energy, 'BACKGROUND', 'Typed beside it')
    await link(staged, energy, 'A paper')
  })
  const open = (saw: AgendaCircle, circle: AgendaCircle, who = desk) =>
    changeCircle.as(who, { agendaId: staged.agendaId, saw, circle })
  const itemCircle = (saw: AgendaCircle, circle: AgendaCircle, itemId = energy) =>
    changeItem.as(desk, { ...anEdit(staged), itemId, saw: { circle: saw }, set: { circle } })
  const sees = (reader: Actor) => readAgendaById.as(reader, staged).then((view) => view !== null)

  test('it begins with the desk alone and is opened step by step, to readers who then find all of it', async () => {
    expect([await sees(desk), await sees(thailand), await sees(russia)]).toEqual([true, false, false])
    expect(await readAgenda.as(thailand, staged)).toMatchObject({ view: null, mayOpen: false })
    await open('OWN_DELEGATION', 'ASEAN')
    expect([await sees(thailand), await sees(russia)]).toEqual([true, false])
    await open('ASEAN', 'ALL_DELEGATIONS')
    expect(await readText(russia, staged, energy, 'BACKGROUND')).toMatchObject({ text: 'As it stands' })
    expect((await readBy(russia, staged)).items[0]?.papers).toMatchObject([{ title: 'A paper' }])
  })

  test('every row in it carries its circle: items, texts, what was typed beside them, and papers', async () => {
    for (const [saw, circle] of [
      ['OWN_DELEGATION', 'ALL_DELEGATIONS'],
      ['ALL_DELEGATIONS', 'CO_CHAIRS'],
    ] as const) {
      await open(saw, circle)
      const rows = { where: { agendaId: staged.agendaId }, select: { paperCircle: true } }
      const carried = [
        await db.agendaItem.findMany(rows),
        await db.agendaText.findMany(rows),
        await db.agendaTextVariant.findMany(rows),
        await db.agendaPaper.findMany(rows),
      ].map((found) => [...new Set(found.map(({ paperCircle }) => paperCircle))])
      expect(carried).toEqual([[circle], [circle], [circle], [circle]])
    }
  })

  test('what is written while the agenda is opened carries the circle it has in the end', async () => {
    await Promise.all([
      open('OWN_DELEGATION', 'ALL_DELEGATIONS'),
      ...['Trade', 'Tourism', 'Culture'].map((title) => item(staged, title)),
      text(staged, energy, 'PURPOSE', 'At the same moment'),
    ])
    const rows = { where: { agendaId: staged.agendaId, paperCircle: { not: 'ALL_DELEGATIONS' } } } as const
    expect([await db.agendaItem.count(rows), await db.agendaText.count(rows)]).toEqual([0, 0])
  })

  test('what is written while its item is closed is as narrow as the item', async () => {
    await Promise.all([
      itemCircle('ALL_DELEGATIONS', 'OWN_DELEGATION'),
      text(staged, energy, 'PURPOSE', 'At the same moment'),
      link(staged, energy, 'At the same moment'),
    ])
    const rows = { where: { itemId: energy, circle: { not: 'OWN_DELEGATION' } } } as const
    expect([await db.agendaText.count(rows), await db.agendaPaper.count(rows)]).toEqual([0, 0])
  })

  test('changing the circle, or the state, from what no longer stands is refused', async () => {
    await open('OWN_DELEGATION', 'ASEAN')
    await expect(open('OWN_DELEGATION', 'ALL_DELEGATIONS')).rejects.toMatchObject({ code: 'conflict' })
    const state = (saw: 'DRAFT' | 'PROVISIONAL' | 'ADOPTED', next: typeof saw, who = desk) =>
      setState.as(who, { agendaId: staged.agendaId, saw, state: next })
    await state('DRAFT', 'PROVISIONAL')
    await expect(state('DRAFT', 'ADOPTED')).rejects.toMatchObject({ code: 'conflict' })
    await expect(open('ASEAN', 'ALL_DELEGATIONS', thailand)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(state('PROVISIONAL', 'ADOPTED', thailand)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(open('ASEAN', 'ALL_DELEGATIONS', russia)).rejects.toMatchObject({ code: 'not-found' })
  })

  describe('an item that is closed to some', () => {
    beforeEach(() => open('OWN_DELEGATION', 'ALL_DELEGATIONS'))

    test('takes its texts and papers along, and all that stands under it', async () => {
      const gas = await item(staged, 'Gas', { parentId: energy })
      await itemCircle('ALL_DELEGATIONS', 'ASEAN')
      expect((await readBy(russia, staged)).items).toEqual([])
      const rows = { where: { agendaId: staged.agendaId }, select: { circle: true } }
      const carried = [
        await db.agendaItem.findMany(rows),
        await db.agendaText.findMany(rows),
        await db.agendaTextVariant.findMany(rows),
        await db.agendaPaper.findMany(rows),
      ].flat()
      expect(new Set(carried.map(({ circle }) => circle))).toEqual(new Set(['ASEAN']))
      await expect(itemCircle('ASEAN', 'ALL_DELEGATIONS', gas)).rejects.toMatchObject({ code: 'conflict' })
    })

    test('and opened again opens its title, and nothing that had been for fewer', async () => {
      const said = { words: 'Between us', saw: 'ALL_DELEGATIONS', circle: 'OWN_DELEGATION' } as const
      await textFor(staged, energy, 'PURPOSE', said)
      await link(staged, energy, 'Our own paper', 'OWN_DELEGATION')
      await itemCircle('ALL_DELEGATIONS', 'OWN_DELEGATION')
      await itemCircle('OWN_DELEGATION', 'ALL_DELEGATIONS')
      const read = JSON.stringify(await readBy(russia, staged))
      expect(read).toContain('Energy')
      expect(read).not.toContain('Between us')
      expect(read).not.toContain('Our own paper')
    })

    test('cannot have a text for more readers than itself', async () => {
      await itemCircle('ALL_DELEGATIONS', 'ASEAN')
      const wider = { kind: 'BACKGROUND', saw: 'ASEAN', circle: 'ALL_DELEGATIONS' } as const
      await expect(
        changeTextCircle.as(desk, { ...anEdit(staged), itemId: energy, ...wider }),
      ).rejects.toMatchObject({ code: 'conflict' })
      await expect(
        changeTextCircle.as(desk, { ...anEdit(staged), itemId: energy, ...wider, kind: 'TITLE' } as never),
      ).rejects.toMatchObject({ code: 'invalid' })
    })
  })

  describe('a paper at an item', () => {
    const paperCircle = (paperId: PaperId, saw: AgendaCircle, circle: AgendaCircle, who = desk) =>
      changePaperCircle.as(who, { ...anEdit(staged), paperId, saw, circle })

    test('can be closed to some, and opened again, whatever its item is', async () => {
      await open('OWN_DELEGATION', 'ALL_DELEGATIONS')
      const paperId = await link(staged, energy, 'Our own paper')
      await paperCircle(paperId, 'ALL_DELEGATIONS', 'ASEAN')
      expect(JSON.stringify(await readBy(russia, staged))).not.toContain('Our own paper')
      expect(JSON.stringify(await readBy(thailand, staged))).toContain('Our own paper')
      await paperCircle(paperId, 'ASEAN', 'ALL_DELEGATIONS')
      expect(JSON.stringify(await readBy(russia, staged))).toContain('Our own paper')
    })

    test('is never for more readers than its item', async () => {
      const paperId = await link(staged, energy, 'Our own paper')
      await itemCircle('ALL_DELEGATIONS', 'ASEAN')
      await expect(paperCircle(paperId, 'ASEAN', 'ALL_DELEGATIONS')).rejects.toMatchObject({
        code: 'conflict',
        message: 'The item is for fewer readers than that. Open the item first.',
      })
    })

    test('is not moved from a circle it has left, nor by who may not edit, nor where it is not seen', async () => {
      await open('OWN_DELEGATION', 'ASEAN')
      const paperId = await link(staged, energy, 'Our own paper')
      await paperCircle(paperId, 'ALL_DELEGATIONS', 'OWN_DELEGATION')
      await expect(paperCircle(paperId, 'ASEAN', 'ALL_DELEGATIONS')).rejects.toMatchObject({
        code: 'conflict',
      })
      await paperCircle(paperId, 'OWN_DELEGATION', 'ASEAN')
      await expect(paperCircle(paperId, 'ASEAN', 'OWN_DELEGATION', thailand)).rejects.toMatchObject({
        code: 'forbidden',
      })
      await expect(paperCircle(paperId, 'ASEAN', 'OWN_DELEGATION', russia)).rejects.toMatchObject({
        code: 'not-found',
      })
      await expect(paperCircle(newId(), 'ASEAN', 'OWN_DELEGATION')).rejects.toMatchObject({
        code: 'not-found',
      })
    })
  })

  test('a file that was taken off its item, or whose item lies in the bin, is not handed out', async () => {
    await open('OWN_DELEGATION', 'ALL_DELEGATIONS')
    const paperId = newId<PaperId>()
    const file = { fileName: 'a.pdf', mediaType: 'application/pdf', size: 1, blobHash: 'a'.repeat(64) }
    await uploadPaper.as(desk, { agendaId: staged.agendaId, itemId: energy, paperId, ...file })
    const asked = { agendaId: staged.agendaId, paperId }
    expect(await downloadPaper.as(russia, asked)).toMatchObject({ fileName: 'a.pdf' })
    await removePaper.as(desk, { ...anEdit(staged), paperId })
    expect(await downloadPaper.as(russia, asked)).toBeNull()
  })
})
