import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { remarkOnLine } from '@/lib/plans/commands/remark'
import { reportStatus } from '@/lib/plans/commands/report-status'
import { readPlanHead } from '@/lib/plans/queries/head'
import { amendLine } from '@/lib/plans/commands/amend-line'
import { copyPlan } from '@/lib/plans/queries/copy'
import { readLine } from '@/lib/plans/queries/line'
import { readMatrix } from '@/lib/plans/queries/matrix'
import { listPlans } from '@/lib/plans/queries/plans'
import { type House, db, deskOfficer, house, official } from '../support/stage'
import { type StagedPlan, plan } from '../support/stage-plans'

describe('the matrix of a plan', () => {
  let at: House
  let desk: Actor
  let staged: StagedPlan

  beforeEach(async () => {
    at = await house()
    desk = await deskOfficer(at)
    const texts = Array.from({ length: 230 }, (_, n) => `Line number ${String(n + 1)}`)
    staged = await plan(at, { texts, leads: ['Indonesia', 'Thailand'] })
  })

  const date = (place: number, data: { nextOn?: string; lastActivityOn?: string }) =>
    db.actionLine.update({ where: { id: staged.lines[place] }, data })
  const report = (place: number, state: 'ON_GOING' | 'ADDRESSED') =>
    reportStatus.as(desk, {
      lineId: staged.lines[place] ?? '',
      revision: 1,
      state,
      asOn: '2022-03-01',
      words: '',
      evidence: '',
    })

  async function pages(asked: object): Promise<string[][]> {
    const read: string[][] = []
    let after: string | undefined
    do {
      const { rows, more } = await readMatrix.as(desk, { planId: staged.planId, ...asked, after })
      read.push(rows.map(({ reference }) => reference))
      after = more ?? undefined
    } while (after !== undefined)
    return read
  }

  test('is read fifty lines at a time, each line once, in the order of the plan', async () => {
    const read = await pages({})
    expect(read.map(({ length }) => length)).toEqual([50, 50, 50, 50, 30])
    expect(read.flat()).toEqual(staged.lines.map((_, n) => `1.1.${String(n + 1)}`))
  })

  test.each(['state', 'last', 'quiet', 'next', 'leads'] as const)(
    'ordered by %s it loses no line over its pages',
    async (order) => {
      await report(3, 'ADDRESSED')
      await report(150, 'ON_GOING')
      await date(7, { nextOn: '2023-05-01', lastActivityOn: '2022-02-01' })
      await date(201, { nextOn: '2023-04-01', lastActivityOn: '2022-02-01' })
      for (const direction of ['ascending', 'descending']) {
        const read = (await pages({ order, direction })).flat()
        expect(new Set(read).size).toBe(230)
        expect(read).toHaveLength(order === 'leads' ? 460 : 230)
      }
    },
  )

  test.each(['plan', 'state', 'last', 'next', 'leads'] as const)(
    'ordered by %s it is read from its end to its beginning as from its beginning to its end',
    async (order) => {
      await report(3, 'ADDRESSED')
      await report(150, 'ON_GOING')
      for (const place of [7, 60, 110]) await date(place, { nextOn: '2023-05-01' })
      await date(201, { nextOn: '2023-04-01', lastActivityOn: '2022-02-01' })
      const asked = { planId: staged.planId, order }
      for (const direction of ['ascending', 'descending'] as const) {
        const onwards = (await pages({ order, direction })).flat()
        const back: string[] = []
        let until: string | undefined
        do {
          const page = await readMatrix.as(desk, { ...asked, direction, last: true, until })
          back.unshift(...page.rows.map(({ reference }) => reference))
          expect(page.before).toBe(onwards.length - back.length)
          until = page.start ?? undefined
        } while (until !== undefined)
        expect(back).toEqual(onwards)
      }
    },
  )

  test('a page that follows a place says how many lines stand before it, where the place says so', async () => {
    const asked = { planId: staged.planId, find: 'number' }
    const first = await readMatrix.as(desk, asked)
    expect(first).toMatchObject({ start: null, before: 0 })
    const second = await readMatrix.as(desk, { ...asked, after: first.more ?? '' })
    expect(second).toMatchObject({ start: first.more, before: 50 })
    expect(await readMatrix.as(desk, { ...asked, after: '0~~50' })).toMatchObject({ before: null })
  })

  test('between two places stand the lines that are there now, more or fewer than a page', async () => {
    const asked = { planId: staged.planId, states: ['NOT_STARTED' as const] }
    const first = await readMatrix.as(desk, asked)
    const between = { ...asked, after: first.more ?? '', until: '0~~100~100' }
    const read = async () => (await readMatrix.as(desk, between)).rows.map(({ reference }) => reference)
    const before = await read()
    expect(before).toHaveLength(50)
    await report(60, 'ON_GOING')
    expect(await read()).toEqual(before.filter((reference) => reference !== '1.1.61'))
    expect(await readMatrix.as(desk, between)).toMatchObject({ start: first.more, more: '0~~100~100' })
    expect((await readMatrix.as(desk, { ...asked, until: '0~~100~100' })).rows).toHaveLength(99)
  })

  test('nobody who may not read the plan gets a line of it, from whichever end', async () => {
    const closed = await plan(at, { circle: 'ASEAN' })
    const partner = await official(at, 'russia')
    for (const asked of [{}, { after: '0~~0' }, { last: true }, { until: '0~~9', last: true }])
      expect(await readMatrix.as(partner, { planId: closed.planId, ...asked })).toMatchObject({
        rows: [],
        sections: [],
        more: asked.until ?? null,
      })
  })

  test('by date the nearest stands first, and lines without a date come last either way', async () => {
    await date(7, { nextOn: '2023-05-01' })
    await date(201, { nextOn: '2023-04-01' })
    expect((await pages({ order: 'next' })).flat().slice(0, 3)).toEqual(['1.1.202', '1.1.8', '1.1.1'])
    expect((await pages({ order: 'next', direction: 'descending' })).flat().slice(0, 3)).toEqual([
      '1.1.8',
      '1.1.202',
      '1.1.1',
    ])
  })

  test('ordered by leads a line stands under each of its leads', async () => {
    const { rows } = await readMatrix.as(desk, { planId: staged.planId, order: 'leads' })
    expect(new Set(rows.map(({ under }) => under))).toEqual(new Set(['Indonesia']))
  })

  test('a lead is met by its whole name, letter for letter', async () => {
    const names = ['DOE', 'doe', 'DOEX', 'X DOE', 'DO_', 'DO%']
    const many = await plan(at, { texts: names.map((name) => `Line of ${name}`) })
    for (const [place, name] of names.entries()) {
      const line = await readLine.as(desk, { lineId: many.lines[place] ?? '' })
      await amendLine.as(desk, {
        lineId: many.lines[place] ?? '',
        revision: line?.revision ?? 0,
        ...{ ourTitle: '', priority: 'ORDINARY', targetOn: null, focalPoints: '' },
        leads: `${name}, Agency of ${name}`,
      })
    }
    for (const name of names) {
      const { rows } = await readMatrix.as(desk, { planId: many.planId, lead: name })
      expect(rows.map(({ text }) => text)).toEqual([`Line of ${name}`])
      const copy = await copyPlan.as(desk, { planId: many.planId, lead: name })
      expect(copy.lines).toHaveLength(1)
    }
    const { rows } = await readMatrix.as(desk, { planId: many.planId, order: 'leads' })
    expect(rows).toHaveLength(2 * names.length)
    expect(rows.filter(({ under }) => under === 'DOE').map(({ text }) => text)).toEqual(['Line of DOE'])
  })

  test('narrows by status, lead, words and number together', async () => {
    await report(3, 'ADDRESSED')
    await report(4, 'ON_GOING')
    const states = ['ADDRESSED', 'ON_GOING']
    expect((await pages({ states })).flat()).toEqual(['1.1.4', '1.1.5'])
    expect((await pages({ states, lead: 'Thailand', find: '1.1.4' })).flat()).toEqual(['1.1.4'])
    expect((await pages({ states, lead: 'Malaysia' })).flat()).toEqual([])
  })

  test('an address that was typed wrongly is read from the beginning', async () => {
    for (const after of ['x', '9~~', '0~~-4', '~~', '1~2~3~4'])
      expect((await readMatrix.as(desk, { planId: staged.planId, after })).rows.length).toBeLessThanOrEqual(
        100,
      )
    await expect(
      readMatrix.as(desk, { planId: staged.planId, after: 'x'.repeat(200) }),
    ).rejects.toMatchObject({ code: 'invalid' })
  })

  test('shows the remarks its reader may read, and no others', async () => {
    const lineId = staged.lines[0]
    await remarkOnLine.as(desk, {
      lineId: lineId ?? '',
      circle: 'ASEAN',
      text: 'Between ourselves.',
      revision: 0,
    })
    const asked = { planId: staged.planId, find: '1.1.1' }
    const read = async (actor: Actor) => (await readMatrix.as(actor, asked)).rows[0]?.remarks
    expect(await read(desk)).toEqual([{ circle: 'ASEAN', text: 'Between ourselves.' }])
    expect(await read(await official(at, 'russia'))).toEqual([])
  })

  test('its head and the list of plans say how the parts stand, counted anew with every report', async () => {
    await Promise.all([report(0, 'ADDRESSED'), report(1, 'ADDRESSED'), report(2, 'ON_GOING')])
    const counts = { ADDRESSED: 2, ON_GOING: 1, NOT_STARTED: 227 }
    const head = await readPlanHead.as(desk, { planId: staged.planId })
    expect(head?.parts.map((part) => part.counts)).toMatchObject([counts])
    const [listed] = await listPlans.as(desk, { partnershipId: at.partnershipId })
    expect(listed?.counts).toMatchObject(counts)
  })

  test('a plan of ASEAN alone has no head for the partner', async () => {
    const closed = await plan(at, { circle: 'ASEAN' })
    expect(await readPlanHead.as(await official(at, 'russia'), { planId: closed.planId })).toBeNull()
  })
})
