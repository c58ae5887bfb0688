import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { newId } from '@/lib/kernel/ids'
import { OUTCOME_CIRCLES, type OutcomeCircle } from '@/lib/outcomes/model'
import { mayRead, mayRecord, mayReopen, mayReport, owns } from '@/lib/outcomes/policy'
import { type House, db, house, official, owned, somebody } from '../support/stage'

let at: House
const actors = new Map<string, Actor>()

beforeAll(async () => {
  at = await house()
  actors.set('desk', await official(at, 'cambodia', 'COORDINATOR_STAFF'))
  actors.set('co-chair', await official(at, 'cambodia', 'CO_CHAIR'))
  actors.set('official', await official(at, 'cambodia'))
  actors.set('thailand', await official(at, 'thailand'))
  actors.set('partner co-chair', await official(at, 'russia', 'CO_CHAIR'))
  actors.set('secretariat', await official(at, 'secretariat'))
  actors.set('observer', await official(at, 'observer', 'OBSERVER'))
  actors.set('neighbour', await official(await house(), 'cambodia', 'CO_CHAIR'))
  actors.set('stranger', await somebody({ administrator: true }))
})

/** The prose on top of lib/outcomes/policy.ts. */
const own = ['desk', 'co-chair', 'official']
const readers: Record<OutcomeCircle, readonly string[]> = {
  OWN_DELEGATION: own,
  CO_CHAIRS: [...own, 'partner co-chair'],
  ASEAN: [...own, 'thailand'],
  ASEAN_AND_SECRETARIAT: [...own, 'thailand', 'secretariat'],
  ALL_DELEGATIONS: [...own, 'thailand', 'partner co-chair', 'secretariat', 'observer'],
}

async function staged(
  circle: OutcomeCircle,
  given: { removedAt?: Date; ownerPersonId?: string; ownerDelegationId?: string } = {},
) {
  const now = new Date()
  const about = { ...owned(at, circle), meetingId: 'm', createdAt: now, createdById: 'x', updatedAt: now }
  const outcome = await db.outcome.create({
    data: { id: newId(), ...about, kind: 'NOTED', sentence: 's', removedAt: given.removedAt ?? null },
  })
  const followUp = await db.followUp.create({
    data: { id: newId(), outcomeId: outcome.id, ...about, what: 'w', ...given },
  })
  return { outcome, followUp }
}

describe.each(OUTCOME_CIRCLES)('what is for %s', (circle) => {
  test.each([null, new Date()])(
    'is read by those the prose names, struck out by nobody (%s)',
    async (removedAt) => {
      const { outcome, followUp } = await staged(circle, removedAt === null ? {} : { removedAt })
      for (const [name, actor] of actors) {
        const expected = removedAt === null && readers[circle].includes(name)
        const inDatabase =
          (await db.outcome.count({ where: { AND: [{ id: outcome.id }, mayRead.where(actor)] } })) === 1
        const task =
          (await db.followUp.count({ where: { AND: [{ id: followUp.id }, mayRead.where(actor)] } })) === 1
        expect({ name, inHand: mayRead.holds(actor, outcome), inDatabase, task }).toEqual({
          name,
          inHand: expected,
          inDatabase: expected,
          task: expected,
        })
      }
    },
  )
})

test('the desk records, its co-chair alone reopens', () => {
  const row = { partnershipId: at.partnershipId }
  expect([...actors].filter(([, actor]) => mayRecord.holds(actor, row)).map(([name]) => name)).toEqual([
    'desk',
    'co-chair',
  ])
  expect([...actors].filter(([, actor]) => mayReopen.holds(actor, row)).map(([name]) => name)).toEqual([
    'co-chair',
  ])
  for (const [, actor] of actors)
    expect(mayReopen.where(actor).partnershipId.in.includes(row.partnershipId)).toBe(
      mayReopen.holds(actor, row),
    )
})

test('a follow-up is its owner’s, by name or by delegation, and the desk may report for them', async () => {
  const thai = actors.get('thailand')
  const cases = [
    { given: { ownerDelegationId: at.delegations.thailand }, theirs: ['thailand'] },
    { given: { ownerPersonId: thai?.personId ?? '' }, theirs: ['thailand'] },
    { given: { ownerDelegationId: at.delegations.observer }, theirs: [] },
    { given: { ownerPersonId: actors.get('neighbour')?.personId ?? '' }, theirs: [] },
    { given: {}, theirs: [] },
  ]
  for (const { given, theirs } of cases) {
    const { followUp } = await staged('ALL_DELEGATIONS', given)
    for (const [name, actor] of actors) {
      const inDatabase =
        (await db.followUp.count({ where: { AND: [{ id: followUp.id }, owns.where(actor)] } })) === 1
      const expected = (theirs as string[]).includes(name)
      expect({ name, inHand: owns.holds(actor, followUp), inDatabase }).toEqual({
        name,
        inHand: expected,
        inDatabase: expected,
      })
      expect(mayReport(actor, followUp)).toBe(expected || name === 'desk' || name === 'co-chair')
    }
  }
})
