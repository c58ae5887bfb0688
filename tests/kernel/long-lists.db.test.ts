import { expect, test } from 'vitest'
import { withinCircle } from '@/lib/access/circle'
import { newId } from '@/lib/kernel/ids'
import { db, deskOfficer, house } from '../support/stage'
import { plan } from '../support/stage-plans'

test('lines are found among ten thousand ids at once, with the clauses and in order', async () => {
  const at = await house()
  const { planId } = await plan(at)
  const lines = await db.actionLine.findMany({ where: { planId }, orderBy: { position: 'desc' } })
  const own = lines.map(({ id }) => id)
  const visible = withinCircle.where(await deskOfficer(at))
  const found = await db.actionLine.findMany({
    where: {
      AND: [visible, { id: { in: [...own, ...Array.from({ length: 10_000 }, () => newId())] } }],
    },
    orderBy: { position: 'desc' },
    take: 1_000,
  })
  expect(own.length).toBeGreaterThan(0)
  expect(found.map(({ id }) => id)).toEqual(own)
})
