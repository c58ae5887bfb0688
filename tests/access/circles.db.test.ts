import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor, Role } from '@/lib/access/actor'
import { type Circle, circles, withinCircle, withinPaper } from '@/lib/access/circle'
import { newId } from '@/lib/kernel/ids'
import { type Delegations, type House, db, house, meeting, official, owned } from '../support/stage'

type Reader = readonly [delegation: keyof Delegations, role: Role]
const readers: readonly Reader[] = [
  ['cambodia', 'COORDINATOR_STAFF'],
  ['cambodia', 'OBSERVER'],
  ['thailand', 'OFFICIAL'],
  ['russia', 'CO_CHAIR'],
  ['secretariat', 'OFFICIAL'],
  ['observer', 'OBSERVER'],
]

/** The prose of lib/access/circle.ts, written out: who besides a text's author reads a text Cambodia owns. */
const prose: Record<Circle, readonly string[]> = {
  AUTHOR: [],
  OWN_DELEGATION: ['cambodia COORDINATOR_STAFF'],
  CO_CHAIRS: ['cambodia COORDINATOR_STAFF', 'russia CO_CHAIR'],
  ASEAN: ['cambodia COORDINATOR_STAFF', 'thailand OFFICIAL'],
  ASEAN_AND_SECRETARIAT: ['cambodia COORDINATOR_STAFF', 'thailand OFFICIAL', 'secretariat OFFICIAL'],
  ALL_DELEGATIONS: readers.map((reader) => reader.join(' ')),
}

describe('a circle opens a text to exactly those the prose names', () => {
  let at: House
  let actors: Map<string, Actor>

  beforeAll(async () => {
    at = await house()
    actors = new Map(
      await Promise.all(
        readers.map(
          async ([delegation, role]) =>
            [`${delegation} ${role}`, await official(at, delegation, role)] as const,
        ),
      ),
    )
    const elsewhere = await house()
    actors.set('a neighbour', await official(elsewhere, 'cambodia', 'COORDINATOR_STAFF'))
  })

  test.each(circles)('%s, said to the row and to the database', async (circle) => {
    const id = await meeting(at, { circle })
    for (const [name, actor] of actors) {
      const row = await db.meeting.findFirstOrThrow({ where: { id } })
      const inHand = withinCircle.holds(actor, row)
      const inDatabase =
        (await db.meeting.count({ where: { AND: [{ id }, withinCircle.where(actor)] } })) === 1
      expect({ name, inHand, inDatabase }).toEqual({
        name,
        inHand: prose[circle].includes(name),
        inDatabase: prose[circle].includes(name),
      })
    }
  })

  test.each(circles.flatMap((circle) => circles.map((paperCircle) => [circle, paperCircle] as const)))(
    '%s in a paper for %s: both must open',
    async (circle, paperCircle) => {
      const id = newId()
      await db.agendaItem.create({
        data: {
          id,
          ...owned(at, circle),
          paperCircle,
          agendaId: 'a',
          meetingId: 'm',
          orderKey: 'a0',
          kind: 'OTHER',
          createdAt: new Date(),
        },
      })
      for (const [name, actor] of actors) {
        const row = await db.agendaItem.findFirstOrThrow({ where: { id } })
        const inHand = withinPaper.holds(actor, row)
        const inDatabase =
          (await db.agendaItem.count({ where: { AND: [{ id }, withinPaper.where(actor)] } })) === 1
        const expected = prose[circle].includes(name) && prose[paperCircle].includes(name)
        expect({ name, inHand, inDatabase }).toEqual({ name, inHand: expected, inDatabase: expected })
      }
    },
  )
})
