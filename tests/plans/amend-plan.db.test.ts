import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import type { TopicId } from '@/lib/kernel/ids'
import { amendPlan } from '@/lib/plans/commands/amend-plan'
import { readPlan } from '@/lib/plans/queries/plans'
import { type House, db, deskOfficer, house, official } from '../support/stage'
import { type StagedPlan, plan } from '../support/stage-plans'
import { topic } from '../support/stage-topics'

describe('how a plan is watched and where meetings review it', () => {
  let at: House
  let desk: Actor
  let staged: StagedPlan
  let topicId: TopicId

  beforeEach(async () => {
    at = await house()
    desk = await deskOfficer(at)
    staged = await plan(at)
    topicId = await topic(at, 'Status of the plan', { desk })
  })

  const amend = (given: object = {}, by = desk) =>
    amendPlan.as(by, { planId: staged.planId, revision: 1, quietMonths: 9, topicId: null, ...given })

  test('the desk says both, and the trail keeps what it was before', async () => {
    await amend({ quietMonths: 6, topicId })
    expect(await readPlan.as(desk, { planId: staged.planId })).toMatchObject({ quietMonths: 6, topicId })
    const entry = await db.auditEntry.findFirst({ where: { fact: 'plans.amend', subject: staged.planId } })
    expect(entry?.detail).toMatchObject({
      quietMonths: 6,
      quietMonthsBefore: 9,
      topicId,
      topicIdBefore: null,
    })
    await amend({ revision: 2, quietMonths: 6 })
    expect(await readPlan.as(desk, { planId: staged.planId })).toMatchObject({ topicId: null })
  })

  test('months are whole, and between one and sixty', async () => {
    for (const quietMonths of [0, 61, 2.5, null, 'soon'])
      await expect(amend({ quietMonths })).rejects.toMatchObject({
        code: 'invalid',
        fields: { quietMonths: ['Give a whole number of months, from 1 to 60.'] },
      })
  })

  test('a topic of another partnership, or one that was retired, is not chosen; one retired since stays', async () => {
    const elsewhere = await topic(await house(), 'Status of the plan')
    const wrong = { code: 'invalid', fields: { topicId: [expect.stringContaining('Choose a topic')] } }
    await expect(amend({ topicId: elsewhere })).rejects.toMatchObject(wrong)
    await expect(amend({ topicId: 'no such topic' })).rejects.toMatchObject(wrong)
    await amend({ topicId })
    await db.standingTopic.update({ where: { id: topicId }, data: { retiredOn: '2022-01-01' } })
    await amend({ revision: 2, quietMonths: 3, topicId })
    await amend({ revision: 3, topicId: null })
    await expect(amend({ revision: 4, topicId })).rejects.toMatchObject(wrong)
  })

  test('a plan that has changed meanwhile is not overwritten, and only the desk may', async () => {
    await amend({ quietMonths: 6 })
    await expect(amend({ quietMonths: 7 })).rejects.toMatchObject({ code: 'conflict' })
    await expect(amend({ revision: 2 }, await official(at, 'thailand'))).rejects.toMatchObject({
      code: 'forbidden',
    })
    const closer = await plan(at, { circle: 'ASEAN' })
    await expect(amend({ planId: closer.planId }, await official(at, 'russia'))).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
