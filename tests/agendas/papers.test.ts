import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AgendaCircle, AGENDA_CIRCLES } from '@/lib/agendas/model/agenda'
import { PAPER_KINDS } from '@/lib/agendas/model/paper-kind'
import { TEXT_KINDS, type TextKind } from '@/lib/agendas/model/text'
import type { ItemView } from '@/lib/agendas/model/view'
import { agendaPaper } from '@/lib/agendas/paper/agenda-paper'
import type { AgendaCopy } from '@/lib/agendas/paper/frame'
import { type Audience, copyFor } from '@/lib/agendas/rules/copy'
import { type AgendaItemId, type DelegationId, newId } from '@/lib/kernel/ids'

/** Whom a circle's readers are, in the prose of lib/access/circle.ts, with the desk in Cambodia. */
const readers: Readonly<Record<AgendaCircle, readonly string[]>> = {
  OWN_DELEGATION: ['Cambodia'],
  CO_CHAIRS: ['Cambodia', 'Russia'],
  ASEAN: ['Cambodia', 'Thailand'],
  ASEAN_AND_SECRETARIAT: ['Cambodia', 'Thailand', 'Secretariat'],
  ALL_DELEGATIONS: ['Cambodia', 'Thailand', 'Secretariat', 'Russia', 'observer'],
}

const thailand = newId<DelegationId>()

function item(given: Partial<ItemView> & { texts?: ItemView['texts'] }): ItemView {
  return {
    id: newId<AgendaItemId>(),
    parentId: null,
    orderKey: 'a0',
    kind: 'REVIEW',
    minutes: 10,
    startsNewDay: false,
    circle: 'ALL_DELEGATIONS',
    leadId: null,
    topicId: null,
    reason: null,
    source: null,
    handling: 'OPEN',
    texts: [],
    papers: [],
    ...given,
  }
}

const text = (kind: TextKind, words: string, circle: AgendaCircle = 'ALL_DELEGATIONS') => ({
  kind,
  circle,
  text: words,
  revision: 1,
  variants: [],
})

function copyOf(items: readonly ItemView[], audience: Audience): AgendaCopy {
  return {
    items: copyFor(items, audience).items,
    plans: [],
    state: 'DRAFT',
    marking: 'All delegations',
    audience: 'All delegations',
    now: new Date('2023-04-03T10:00:00Z'),
    zone: 'Asia/Phnom_Penh',
    setting: {
      shortTitle: '19th ARSOM',
      heading: "19th ASEAN-Russia Senior Officials' Meeting, Siem Reap, 27-28 April 2023",
      frame: {
        dates: { precision: 'DAY', startsOn: '2023-04-27', endsOn: '2023-04-28' },
        hours: { beginsAt: 540, endsAt: 1020 },
        zone: 'Asia/Phnom_Penh',
        partnerZone: 'Europe/Moscow',
      },
      delegations: [{ id: thailand, name: 'Thailand', code: 'TH' }],
    },
  }
}

const opening = item({ orderKey: 'a0', texts: [text('TITLE', 'Opening remarks')] })
const energy = item({
  orderKey: 'a1',
  leadId: thailand,
  texts: [
    text('TITLE', 'Energy'),
    text('PURPOSE', 'To review.\n\nTo agree.'),
    text('LINE_TO_TAKE', 'Hold the line.', 'ASEAN'),
    text('NATIONAL_BRIEF', 'Our brief.', 'OWN_DELEGATION'),
  ],
})
const coffee = item({ orderKey: 'a2', kind: 'BREAK', minutes: 30, texts: [text('TITLE', 'Coffee break')] })
const caucus = item({ orderKey: 'a3', circle: 'ASEAN', texts: [text('TITLE', 'ASEAN caucus', 'ASEAN')] })
const closing = item({ orderKey: 'a4', texts: [text('TITLE', 'Closing')] })
const agenda = [opening, energy, coffee, caucus, closing]

describe('a copy for a circle', () => {
  test('holds nothing that somebody of the circle may not read, whatever stands where', () => {
    const circle = fc.constantFrom(...AGENDA_CIRCLES)
    const anyItem = fc.record({
      circle,
      texts: fc.array(fc.record({ circle, kind: fc.constantFrom(...TEXT_KINDS) }), { maxLength: 4 }),
    })
    fc.assert(
      fc.property(
        fc.array(anyItem, { maxLength: 8 }),
        circle,
        fc.array(fc.nat(20), { maxLength: 8 }),
        (drawn, audience, parents) => {
          const items: ItemView[] = []
          for (const [n, one] of drawn.entries()) {
            const parent = parents[n] === undefined ? undefined : items[parents[n]]
            items.push(
              item({
                circle: one.circle,
                orderKey: `a${String(n)}`,
                parentId: parent?.id ?? null,
                texts: one.texts.map((its) => text(its.kind, `[${its.circle}]`, its.circle)),
              }),
            )
          }
          const { items: copied } = copyFor(items, audience)
          const mayAllRead = (circleOfRow: AgendaCircle) =>
            readers[audience].every((reader) => readers[circleOfRow].includes(reader))
          for (const row of copied.flatMap((one) => [one, ...one.texts]))
            expect(mayAllRead(row.circle)).toBe(true)
          const ids = new Set(copied.map((one) => one.id))
          for (const one of copied) expect(one.parentId === null || ids.has(one.parentId)).toBe(true)
        },
      ),
    )
  })

  test('tells its maker what stayed out, by circle, and how many minutes', () => {
    expect(copyFor(agenda, 'ALL_DELEGATIONS')).toMatchObject({
      minutesLeftOut: 10,
      leftOut: [
        { circle: 'ASEAN', items: 1, texts: 1, papers: 0 },
        { circle: 'OWN_DELEGATION', items: 0, texts: 1, papers: 0 },
      ],
    })
    expect(copyFor(agenda, 'OWN_DELEGATION').leftOut).toEqual([])
  })
})

describe('the papers of an agenda', () => {
  test.each(PAPER_KINDS)('the %s one for all delegations holds no word of a narrower circle', (kind) => {
    const printed = JSON.stringify(agendaPaper(kind, copyOf(agenda, 'ALL_DELEGATIONS')))
    expect(printed).toContain('Energy')
    for (const narrow of ['Hold the line.', 'Our brief.', 'ASEAN caucus'])
      expect(printed).not.toContain(narrow)
  })

  test('the provisional agenda is titles only, without breaks', () => {
    const printed = JSON.stringify(agendaPaper('provisional', copyOf(agenda, 'OWN_DELEGATION')))
    expect(printed).toContain('ASEAN caucus')
    for (const other of ['To review.', 'Coffee break']) expect(printed).not.toContain(other)
  })

  test('the annotated agenda says what each item is for, who opens it and how long it takes', () => {
    const printed = JSON.stringify(agendaPaper('annotated', copyOf(agenda, 'OWN_DELEGATION')))
    for (const word of [
      'Purpose',
      'To review.',
      'To agree.',
      'Lead discussant',
      'Thailand',
      '10 minutes',
      'Hold the line.',
      'Our brief.',
    ])
      expect(printed).toContain(word)
  })

  test('the programme shows both clocks, and the clock of a copy closes up over what is not in it', () => {
    const all = JSON.stringify(agendaPaper('programme', copyOf(agenda, 'ALL_DELEGATIONS')))
    const own = JSON.stringify(agendaPaper('programme', copyOf(agenda, 'OWN_DELEGATION')))
    expect(all).toContain('09:50 - 10:00')
    expect(all).toContain('05:50 - 06:00')
    expect(own).toContain('10:00 - 10:10')
  })

  test('every paper says for whom it is and of when', () => {
    for (const kind of PAPER_KINDS) {
      expect(agendaPaper(kind, copyOf(agenda, 'ALL_DELEGATIONS'))).toMatchObject({
        marking: 'All delegations',
        audience: 'For: All delegations',
        asOf: expect.stringContaining('Phnom Penh') as string,
      })
    }
  })

  test('before adoption the agenda is provisional and the programme tentative', () => {
    expect(agendaPaper('provisional', copyOf(agenda, 'ASEAN')).title).toBe('Provisional agenda')
    expect(agendaPaper('programme', { ...copyOf(agenda, 'ASEAN'), state: 'ADOPTED' }).title).toBe('Programme')
  })
})
