import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { AGENDA_CIRCLES, type AgendaCircle } from '@/lib/agendas/model/agenda'
import { exportCopy, previewCopy } from '@/lib/agendas/queries/copies'
import { readAgenda, readAgendaById } from '@/lib/agendas/queries/read-agenda'
import { agendaPaper } from '@/lib/agendas/paper/agenda-paper'
import { numberItems } from '@/lib/agendas/rules/numbering'
import type { AgendaItemId } from '@/lib/kernel/ids'
import { presses } from '@/lib/papers/print'
import { type House, db, deskOfficer, house, official, somebody } from '../support/stage'
import { type StagedAgenda, agenda, item, link, text, textFor } from '../support/stage-agendas'
import { partsOf } from '../papers/reading'

/** Who reads what stands in an agenda of Cambodia's that has gone to all: the prose of lib/access/circle.ts. */
const opens: Readonly<Record<string, readonly AgendaCircle[]>> = {
  desk: AGENDA_CIRCLES,
  colleague: AGENDA_CIRCLES,
  thailand: ['ASEAN', 'ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS'],
  secretariat: ['ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS'],
  russia: ['CO_CHAIRS', 'ALL_DELEGATIONS'],
  observer: ['ALL_DELEGATIONS'],
  stranger: [],
}
const readers = Object.keys(opens)

/** What a copy for each circle may hold: what everybody it is for may read. */
const enters: Readonly<Record<AgendaCircle, readonly AgendaCircle[]>> = {
  OWN_DELEGATION: AGENDA_CIRCLES,
  CO_CHAIRS: ['CO_CHAIRS', 'ALL_DELEGATIONS'],
  ASEAN: ['ASEAN', 'ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS'],
  ASEAN_AND_SECRETARIAT: ['ASEAN_AND_SECRETARIAT', 'ALL_DELEGATIONS'],
  ALL_DELEGATIONS: ['ALL_DELEGATIONS'],
}

/** Every staged word names its circle, so that a leak is read off the answer. */
const word = (what: string, circle: AgendaCircle) => `${what}<${circle}>`
const every = (circles: readonly AgendaCircle[]) =>
  circles.flatMap((circle) => ['item', 'text', 'paper', 'outcome'].map((what) => word(what, circle)))
const saidIn = (answer: unknown) =>
  [...new Set(JSON.stringify(answer ?? null).match(/(item|text|paper|outcome)<[A-Z_]+>/g))].sort()

describe('an agenda open to all, with an item, a text and a paper for each circle', () => {
  let at: House
  let staged: StagedAgenda
  let actors: Record<string, Actor>
  let open: AgendaItemId

  beforeAll(async () => {
    at = await house()
    staged = await agenda(at, { circle: 'ALL_DELEGATIONS' })
    for (const circle of AGENDA_CIRCLES) {
      const itemId = await item(staged, word('item', circle), { circle, minutes: 7 })
      await text(staged, itemId, 'EXPECTED_OUTCOME', word('outcome', circle))
      // what is narrow stands beside an open title too
      const beside = await item(staged, `Beside ${circle}`)
      const said = { words: word('text', circle), saw: 'ALL_DELEGATIONS', circle } as const
      await textFor(staged, beside, 'BACKGROUND', said)
      await link(staged, beside, word('paper', circle), circle)
      open = beside
    }
    const colleague = await deskOfficer(at)
    actors = {
      desk: staged.desk,
      colleague,
      thailand: await official(at, 'thailand'),
      secretariat: await official(at, 'secretariat'),
      russia: await official(at, 'russia', 'CO_CHAIR'),
      observer: await official(at, 'observer', 'OBSERVER'),
      stranger: await somebody(),
    }
    await text(staged, open, 'LINE_TO_TAKE', 'The ASEAN line')
    await text(staged, open, 'NATIONAL_BRIEF', 'Phnom Penh thinks')
    await text(staged, open, 'PURPOSE', 'As it stands')
    await text(staged, open, 'PURPOSE', 'Typed beside it', { writer: colleague })
  })
  const as = (name: string) => actors[name] ?? staged.desk

  test.each(readers)('%s reads exactly what the prose says', async (name) => {
    const words = every(opens[name] ?? []).sort()
    expect(saidIn(await readAgenda.as(as(name), staged))).toEqual(words)
    expect(saidIn(await readAgendaById.as(as(name), staged))).toEqual(words)
  })

  test.each(readers)('%s meets the line to take and the brief only where they are theirs', async (name) => {
    const said = JSON.stringify(await readAgendaById.as(as(name), staged))
    expect(said.includes('The ASEAN line')).toBe(['desk', 'colleague', 'thailand'].includes(name))
    expect(said.includes('Phnom Penh thinks')).toBe(['desk', 'colleague'].includes(name))
    expect(said.includes('Typed beside it')).toBe(['desk', 'colleague'].includes(name))
  })

  test.each(readers)('the numbers %s sees have no gap', async (name) => {
    const items = (await readAgendaById.as(as(name), staged))?.items ?? []
    const shown = numberItems(items).map(({ number }) => number)
    expect(shown).toEqual(items.map((_, place) => String(place + 1)))
    expect(items).toHaveLength(name === 'stranger' ? 0 : 5 + (opens[name]?.length ?? 0))
  })

  test.each(AGENDA_CIRCLES)(
    'a copy for %s holds what its maker reads and its readers may',
    async (audience) => {
      for (const name of readers) {
        const wanted = { meetingId: staged.meetingId, paper: 'annotated', audience } as const
        const both = (opens[name] ?? []).filter((circle) => enters[audience].includes(circle))
        for (const copy of [
          await previewCopy.as(as(name), wanted),
          await exportCopy.as(as(name), { ...wanted, format: 'docx' }),
        ]) {
          expect({ name, words: saidIn(copy?.items) }).toEqual({ name, words: every(both).sort() })
          const out = (copy?.leftOut ?? []).map(({ circle }) => circle)
          expect(out.filter((circle) => !(opens[name] ?? []).includes(circle))).toEqual([])
        }
      }
    },
  )

  test('a copy to take away leaves a trace with its circle; looking at one leaves none', async () => {
    const traces = () =>
      db.auditEntry.count({ where: { subject: staged.agendaId, fact: 'agendas.exportCopy' } })
    const wanted = { meetingId: staged.meetingId, paper: 'provisional', audience: 'ASEAN' } as const
    const before = await traces()
    await previewCopy.as(staged.desk, wanted)
    expect(await traces()).toBe(before)
    await exportCopy.as(staged.desk, { ...wanted, format: 'pdf' })
    expect(await traces()).toBe(before + 1)
    await exportCopy.as(as('stranger'), { ...wanted, format: 'pdf' })
    expect(await traces()).toBe(before + 1)
  })

  test.each(['provisional', 'annotated', 'programme'] as const)(
    'the %s for all delegations, unzipped, holds no narrower word, title or number',
    async (paper) => {
      const copy = await exportCopy.as(staged.desk, {
        meetingId: staged.meetingId,
        paper,
        audience: 'ALL_DELEGATIONS',
        format: 'docx',
      })
      if (copy === null) throw new Error('There is no copy.')
      const parts = partsOf(await presses.docx.print(agendaPaper(copy.kind, copy)))
      const xml = Object.values(parts).join('\n')
      expect(xml).toContain('Beside ASEAN')
      for (const circle of AGENDA_CIRCLES.filter((each) => each !== 'ALL_DELEGATIONS')) {
        for (const what of ['item', 'text', 'paper', 'outcome'])
          expect(xml).not.toContain(`${what}&lt;${circle}&gt;`)
      }
      expect(xml.includes('item&lt;ALL_DELEGATIONS&gt;')).toBe(true)
      for (const secret of ['The ASEAN line', 'Phnom Penh thinks', 'Typed beside it'])
        expect(xml).not.toContain(secret)
    },
  )
})
