import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { draftAgendaFor } from '@/lib/agendas/queries/draft-agenda'
import { clockOn, setClock } from '@/lib/kernel/clock'
import { newId } from '@/lib/kernel/ids'
import { waitingPlans } from '@/lib/plans/queries/waiting'
import { behindReason, elapsedPercent, isQuiet } from '@/lib/plans/rules/quiet'
import { countStates } from '@/lib/plans/rules/counts'
import { type House, db, deskOfficer, house, meeting, official, owned } from '../support/stage'
import { type StagedPlan, plan } from '../support/stage-plans'

describe('early warning', () => {
  let at: House
  let desk: Actor
  let staged: StagedPlan

  beforeEach(async () => {
    setClock(clockOn('2023-03-20'))
    at = await house()
    desk = await deskOfficer(at)
    staged = await plan(at)
    return () => setClock(null)
  })

  const waiting = async (actor: Actor) =>
    (await waitingPlans.as(actor, { partnershipId: at.partnershipId })).map(({ what, by, about }) => [
      what,
      by,
      about.kind,
    ])

  test('Today tells of lines gone quiet and of parts far behind, by the next meeting', async () => {
    await meeting(at)
    expect(await waiting(desk)).toEqual([
      ['Ask about 2 lines with nothing reported or held for 9 months', '2023-04-27', 'PLAN'],
      ['Look at part 1 Political cooperation GUARDED WORDS, which is far behind', '2023-04-27', 'PLAN'],
    ])
  })

  test('a plan without parts is named as a whole', async () => {
    await meeting(at)
    await db.planPart.updateMany({ where: { planId: staged.planId }, data: { reference: '', title: '' } })
    expect((await waiting(desk)).map(([what]) => what)).toContain('Look at the plan, which is far behind')
  })

  test('how long silence may last is settable for the plan', async () => {
    await db.planOfAction.update({ where: { id: staged.planId }, data: { quietMonths: 24 } })
    expect((await waiting(desk)).map(([, , kind]) => kind)).toEqual(['PLAN'])
  })

  test('of very many quiet lines it is told that they are many', async () => {
    const like = await db.actionLine.findFirstOrThrow({ where: { id: staged.lines[0] ?? '' } })
    const { planId, partId, sectionId, text, quietSince } = like
    await db.actionLine.createMany({
      data: Array.from({ length: 1000 }, (_, n) => ({
        id: newId(),
        ...owned(at, 'ALL_DELEGATIONS'),
        ...{ planId, partId, sectionId, text, quietSince },
        position: 100 + n,
        reference: `9.${String(n)}`,
      })),
    })
    expect((await waiting(desk))[0]?.[0]).toBe(
      'Ask about more than 1000 lines with nothing reported or held for 9 months',
    )
  })

  test('a line whose date comes before the next meeting is told by itself', async () => {
    await meeting(at)
    await db.actionLine.update({ where: { id: staged.lines[1] ?? '' }, data: { nextOn: '2023-04-15' } })
    const [first] = await waitingPlans.as(desk, { partnershipId: at.partnershipId })
    expect(first).toMatchObject({
      by: '2023-04-15',
      about: {
        kind: 'LINE',
        id: staged.lines[1],
        label: 'CPA: its date, 15 April 2023, comes before the next meeting',
      },
    })
  })

  test('nobody but the desk is reminded, and a plan that has run out reminds nobody', async () => {
    expect(await waiting(await official(at, 'thailand'))).toEqual([])
    await db.planOfAction.update({ where: { id: staged.planId }, data: { endsOn: '2022-12-31' } })
    expect(await waiting(desk)).toEqual([])
  })

  test('the draft of an agenda names quiet lines; those of a plan inside ASEAN never', async () => {
    const meetingId = await meeting(at)
    await plan(at, { circle: 'ASEAN', texts: ['Between ourselves'] })
    const draft = await draftAgendaFor.as(desk, { meetingId })
    const told = JSON.stringify(draft)
    expect(told).toContain('1.1.1 has had no activity since adoption; 33 months remain')
    expect(told).not.toContain('Between ourselves')
  })

  test('a part is behind by 25 points or more', () => {
    const counts = countStates([
      'ADDRESSED',
      'NOT_STARTED',
      'NOT_STARTED',
      'NOT_STARTED',
      'NO_LONGER_RELEVANT',
    ])
    expect(behindReason(counts, 49)).toBeNull()
    expect(behindReason(counts, 50)).toBe(
      "25 % of its lines are addressed or completed, 50 % of the plan's time has gone",
    )
    expect(behindReason(countStates([]), 100)).toBeNull()
    expect(elapsedPercent('2021-01-01', '2025-12-31', '2023-07-02')).toBe(50)
    expect(isQuiet({ state: 'NOT_STARTED', quietSince: '2022-06-20' }, 9, '2023-03-20')).toBe(true)
    expect(isQuiet({ state: 'NOT_STARTED', quietSince: '2022-06-21' }, 9, '2023-03-20')).toBe(false)
  })
})
