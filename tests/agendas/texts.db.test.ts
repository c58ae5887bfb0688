import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { changeTextCircle } from '@/lib/agendas/commands/change-text-circle'
import { settleVariant } from '@/lib/agendas/commands/settle-variant'
import { writeText } from '@/lib/agendas/commands/write-text'
import { TEXT_KINDS, type TextKind } from '@/lib/agendas/model/text'
import { readAgendaById } from '@/lib/agendas/queries/read-agenda'
import type { AgendaItemId } from '@/lib/kernel/ids'
import { type House, db, deskOfficer, house, official } from '../support/stage'
import { type StagedAgenda, agenda, anEdit, item, readText, text } from '../support/stage-agendas'

describe('the texts of an item', () => {
  let at: House
  let desk: Actor
  let colleague: Actor
  let thailand: Actor
  let russia: Actor
  let staged: StagedAgenda
  let energy: AgendaItemId

  beforeAll(async () => {
    at = await house()
    desk = await deskOfficer(at)
    colleague = await deskOfficer(at)
    thailand = await official(at, 'thailand')
    russia = await official(at, 'russia', 'CO_CHAIR')
  })
  beforeEach(async () => {
    staged = await agenda(at, { circle: 'ALL_DELEGATIONS', desk })
    energy = await item(staged, 'Energy')
  })
  const background = (reader = desk) => readText(reader, staged, energy, 'BACKGROUND')
  const writes = (words: string, revision = 0, writer = desk, kind: TextKind = 'BACKGROUND') =>
    text(staged, energy, kind, words, { revision, writer })

  describe('when two write at once', () => {
    test('neither is lost: one stands, the other is kept beside it with its author', async () => {
      await writes('As it stood')
      const answers = await Promise.all([writes('Mine', 1), writes('Yours', 1, colleague)])
      expect(answers.map(({ written }) => written).sort()).toEqual([false, true])
      const found = await background()
      expect([found?.text, ...(found?.variants ?? []).map((variant) => variant.text)].sort()).toEqual([
        'Mine',
        'Yours',
      ])
      expect(found?.variants[0]).toMatchObject({ baseRevision: 1 })
    })

    test('both may write the first word', async () => {
      await Promise.all([writes('Mine'), writes('Yours', 0, colleague)])
      const found = await background()
      expect([found?.text, found?.variants[0]?.text].sort()).toEqual(['Mine', 'Yours'])
    })

    test('who goes on typing goes on in the same variant', async () => {
      await writes('As it stood')
      await writes('Mine', 1)
      await writes('Yours', 1, colleague)
      await writes('Yours, longer', 1, colleague)
      expect((await background())?.variants).toMatchObject([{ text: 'Yours, longer', mine: false }])
      expect((await background(colleague))?.variants).toMatchObject([{ mine: true }])
    })

    test('the same words are no second text', async () => {
      await writes('Agreed words')
      await writes('Agreed words', 0, colleague)
      expect(await background()).toMatchObject({ revision: 1, variants: [] })
    })

    test('choosing for whom a text will be is not writing it', async () => {
      const saw = { saw: 'ALL_DELEGATIONS', circle: 'ASEAN' } as const
      await changeTextCircle.as(colleague, { ...anEdit(staged), itemId: energy, kind: 'BACKGROUND', ...saw })
      await writes('The first words')
      expect(await background()).toMatchObject({ text: 'The first words', circle: 'ASEAN', variants: [] })
      expect(await background(russia)).toBeNull()
    })
  })

  describe('settling', () => {
    let variantId: string
    beforeEach(async () => {
      await writes('As it stood')
      await writes('Mine', 1)
      const answer = await writes('Yours', 1, colleague)
      variantId = answer.variantId ?? ''
    })
    const settle = (keep: Parameters<typeof settleVariant.as>[1]['keep'], revision = 2, who = desk) =>
      settleVariant.as(who, { ...anEdit(staged), variantId, revision, keep })

    test.each([
      ['what stands', { which: 'CURRENT' } as const, 'Mine', 2],
      ['what was kept beside it', { which: 'VARIANT' } as const, 'Yours', 3],
      ['one made of both', { which: 'MERGED', text: 'Mine and yours' } as const, 'Mine and yours', 3],
    ])('keeps %s', async (_, keep, words, revision) => {
      await settle(keep)
      expect(await background()).toMatchObject({ text: words, revision, variants: [] })
      expect(await settle({ which: 'VARIANT' }, revision)).toMatchObject({ settled: false })
      expect(await background()).toMatchObject({ text: words, revision })
    })

    test('on a text that has changed since is refused, and both are still there', async () => {
      await writes('Mine, longer', 2)
      await expect(settle({ which: 'VARIANT' })).rejects.toMatchObject({ code: 'conflict' })
      expect(await background()).toMatchObject({ text: 'Mine, longer', variants: [{ text: 'Yours' }] })
    })

    test('is for the desk: a reader is forbidden, another agenda does not find it', async () => {
      for (const reader of [thailand, russia])
        await expect(settle({ which: 'VARIANT' }, 2, reader)).rejects.toMatchObject({ code: 'forbidden' })
      const other = await agenda(at, { desk })
      const sent = { ...anEdit(other), variantId, revision: 2, keep: { which: 'VARIANT' } as const }
      await expect(settleVariant.as(desk, sent)).rejects.toMatchObject({ code: 'not-found' })
      expect((await background(thailand))?.variants).toEqual([])
    })
  })

  describe('a national brief', () => {
    const brief = (reader: Actor) => readText(reader, staged, energy, 'NATIONAL_BRIEF')

    test('by a Thai official is written for Thailand alone', async () => {
      await writes('Bangkok thinks', 0, thailand, 'NATIONAL_BRIEF')
      await writes('Phnom Penh thinks', 0, desk, 'NATIONAL_BRIEF')
      await writes('Moscow thinks', 0, russia, 'NATIONAL_BRIEF')
      expect(await brief(await official(at, 'thailand'))).toMatchObject({ text: 'Bangkok thinks' })
      expect(await brief(colleague)).toMatchObject({ text: 'Phnom Penh thinks' })
      expect(await brief(russia)).toMatchObject({ text: 'Moscow thinks' })
      for (const reader of [desk, russia]) {
        const said = JSON.stringify(await readAgendaById.as(reader, staged))
        expect(said).not.toContain('Bangkok')
      }
      expect(await brief(await official(at, 'secretariat'))).toBeNull()
      expect(await brief(await official(at, 'observer', 'OBSERVER'))).toBeNull()
    })

    test('is settled by its own delegation, and by no other', async () => {
      await writes('Bangkok thinks', 0, thailand, 'NATIONAL_BRIEF')
      const other = await official(at, 'thailand')
      const { variantId = '' } = await writes('Bangkok doubts', 0, other, 'NATIONAL_BRIEF')
      const sent = { variantId, revision: 1, keep: { which: 'VARIANT' } as const }
      for (const reader of [desk, russia])
        await expect(settleVariant.as(reader, { ...anEdit(staged), ...sent })).rejects.toMatchObject({
          code: 'not-found',
        })
      await settleVariant.as(thailand, { ...anEdit(staged), ...sent })
      expect(await brief(thailand)).toMatchObject({ text: 'Bangkok doubts' })
    })

    test('is not for an observer, who speaks for nobody', async () => {
      const observer = await official(at, 'observer', 'OBSERVER')
      await expect(writes('A word', 0, observer, 'NATIONAL_BRIEF')).rejects.toMatchObject({
        code: 'forbidden',
      })
    })

    test('on an item that is hidden from its writer finds nothing', async () => {
      const hidden = await item(staged, 'Coordination', { circle: 'ASEAN' })
      await expect(
        text(staged, hidden, 'NATIONAL_BRIEF', 'A word', { writer: russia }),
      ).rejects.toMatchObject({
        code: 'not-found',
      })
    })
  })

  test.each(TEXT_KINDS.filter((kind) => kind !== 'NATIONAL_BRIEF'))(
    '%s is written by the desk alone',
    async (kind) => {
      for (const delegation of ['thailand', 'russia', 'secretariat', 'cambodia'] as const) {
        const reader = await official(at, delegation)
        await expect(writes('A word', 1, reader, kind)).rejects.toMatchObject({ code: 'forbidden' })
      }
      await writes('A word', 1, desk, kind)
      expect(await readText(colleague, staged, energy, kind)).toMatchObject({ text: 'A word' })
    },
  )

  test.each([
    ['markup', '<script>alert(1)</script> & <b>“x”</b>', '<script>alert(1)</script> & <b>“x”</b>'],
    ['Arabic and Khmer', 'مرحبا សួស្តី\u200B', 'مرحبا សួស្តី\u200B'],
    ['turned reading', 'a\u202Egpj.exe', 'agpj.exe'],
    ['letters in parts', 'Cafe\u0301\u0000', 'Caf\u00E9'],
    ['half a letter', 'a\uD800b', 'a\uFFFDb'],
  ])('hold %s as it was meant', async (_, typed, kept) => {
    await writes(typed)
    expect(await background()).toMatchObject({ text: kept })
  })

  test('that are too long are refused with the number of letters, and nothing is written', async () => {
    await expect(writes('x'.repeat(20_001))).rejects.toMatchObject({ code: 'invalid' })
    await expect(writes('x'.repeat(2_001), 0, desk, 'PURPOSE')).rejects.toMatchObject({
      code: 'invalid',
      fields: { text: ['Too long by 1 characters; at most 2000 fit here.'] },
    })
    expect(await background()).toBeNull()
    await expect(writes('x'.repeat(20_000))).resolves.toEqual({ written: true, revision: 1 })
  })

  test('an edit that is sent again is answered again and done once', async () => {
    const sent = { ...anEdit(staged), itemId: energy, kind: 'BACKGROUND', text: 'Once', revision: 0 } as const
    const answers = [await writeText.as(desk, sent), await writeText.as(desk, { ...sent, text: 'Twice' })]
    expect(answers[1]).toEqual(answers[0])
    expect(await background()).toMatchObject({ text: 'Once', revision: 1, variants: [] })
    await expect(writeText.as(colleague, sent)).rejects.toMatchObject({ code: 'conflict' })
    expect(await db.agendaText.count({ where: { itemId: energy, kind: 'BACKGROUND' } })).toBe(1)
  })
})
