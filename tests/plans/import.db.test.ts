import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { importPlan } from '@/lib/plans/commands/import-plan'
import { readMatrix } from '@/lib/plans/queries/matrix'
import { readPlan } from '@/lib/plans/queries/plans'
import { confirmedParts } from '@/lib/plans/rules/confirm'
import { dropItem } from '@/lib/plans/reading/rules/preview/drop'
import { readPlanFile } from '@/lib/plans/rules/read-file'
import { type House, db, deskOfficer, house, official } from '../support/stage'

const fixture = async () =>
  (await readPlanFile(readFileSync('tests/plans/reading/fixtures/decimal.txt'), 'decimal.txt')).reading

describe('reading a plan in', () => {
  let at: House
  let desk: Actor

  beforeEach(async () => {
    at = await house()
    desk = await deskOfficer(at)
  })

  const confirmed = (parts: ReturnType<typeof confirmedParts>) => ({
    partnershipId: at.partnershipId,
    title: 'Plan of Action',
    shortTitle: 'CPA',
    kind: 'PLAN_OF_ACTION' as const,
    startsOn: '2021-01-01',
    endsOn: '2025-12-31',
    adoptedOn: '2021-10-28',
    circle: 'ALL_DELEGATIONS' as const,
    sourceName: 'decimal.txt',
    parts,
  })

  test('saves exactly the lines that were confirmed, in their order and as printed', async () => {
    const reading = await fixture()
    const first = reading.parts[0]?.sections[0]?.lines[0]
    const { planId, counts } = await importPlan.as(
      desk,
      confirmed(confirmedParts(dropItem(reading, first?.key ?? ''))),
    )
    expect(counts.lines).toBe(reading.counts.lines - 1)
    const { rows } = await readMatrix.as(desk, { planId })
    const wanted = reading.parts.flatMap(({ sections }) => sections.flatMap(({ lines }) => lines)).slice(1)
    expect(rows.map(({ reference, text }) => [reference, text])).toEqual(
      wanted.map(({ reference, text }) => [reference, text]),
    )
    expect(await readPlan.as(await official(at, 'russia'), { planId })).toMatchObject({
      lineCount: counts.lines,
    })
  })

  test('nothing is saved of a tree without lines, or by somebody who does not run the desk', async () => {
    const reading = await fixture()
    const parts = confirmedParts(reading)
    await expect(importPlan.as(desk, confirmed([]))).rejects.toMatchObject({ code: 'invalid' })
    await expect(importPlan.as(await official(at, 'thailand'), confirmed(parts))).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(await db.planOfAction.count({ where: { partnershipId: at.partnershipId } })).toBe(0)
  })

  test.each([
    ['an empty file', new Uint8Array(0), 'The file is empty.'],
    ['a text without numbers', new TextEncoder().encode('Dear colleague,'), 'No action line was found'],
  ])('%s is refused in one sentence', async (_case, bytes, sentence) => {
    await expect(readPlanFile(bytes, 'plan.txt')).rejects.toThrow(sentence)
  })
})
