import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor, Role } from '@/lib/access/actor'
import { type Circle, circles } from '@/lib/access/circle'
import { type NoteId, newId } from '@/lib/kernel/ids'
import {
  mayBringBack,
  mayDecide,
  mayRead,
  mayReadRelease,
  mayReadRevision,
  mayRelease,
  mayWithdrawRelease,
  mayWrite,
} from '@/lib/notes/policy'
import { type Delegations, type House, db, house, official, owned, somebody } from '../support/stage'
import { kept } from '../support/stage-notes'

type Name =
  | 'author'
  | 'colleague'
  | 'co-chair'
  | 'own observer'
  | 'thailand'
  | 'partner'
  | 'partner co-chair'
  | 'secretariat'
  | 'observer'
  | 'neighbour'
  | 'stranger'
  | 'administrator'
const seats: readonly (readonly [Name, keyof Delegations, Role])[] = [
  ['author', 'cambodia', 'OFFICIAL'],
  ['colleague', 'cambodia', 'COORDINATOR_STAFF'],
  ['co-chair', 'cambodia', 'CO_CHAIR'],
  ['own observer', 'cambodia', 'OBSERVER'],
  ['thailand', 'thailand', 'OFFICIAL'],
  ['partner', 'russia', 'OFFICIAL'],
  ['partner co-chair', 'russia', 'CO_CHAIR'],
  ['secretariat', 'secretariat', 'OFFICIAL'],
  ['observer', 'observer', 'OBSERVER'],
]

/** The prose on top of lib/notes/policy.ts, written out for a note of Cambodia, co-chaired by Cambodia and Russia. */
const own: Name[] = ['author', 'colleague', 'co-chair']
const readers: Record<Circle, readonly Name[]> = {
  AUTHOR: ['author'],
  OWN_DELEGATION: own,
  CO_CHAIRS: [...own, 'partner', 'partner co-chair'],
  ASEAN: [...own, 'thailand'],
  ASEAN_AND_SECRETARIAT: [...own, 'thailand', 'secretariat'],
  ALL_DELEGATIONS: [
    ...own,
    'own observer',
    'thailand',
    'partner',
    'partner co-chair',
    'secretariat',
    'observer',
  ],
}
const writers = (circle: Circle): Name[] => (circle === 'AUTHOR' ? ['author'] : own)
const releasers = (circle: Circle): Name[] => (circle === 'AUTHOR' ? [] : ['colleague', 'co-chair'])

let at: House
const actors = new Map<Name, Actor>()
const who = (name: Name): Actor => {
  const actor = actors.get(name)
  if (actor === undefined) throw new Error(`${name} is not on the stage.`)
  return actor
}

beforeAll(async () => {
  at = await house()
  for (const [name, delegation, role] of seats) actors.set(name, await official(at, delegation, role))
  actors.set('neighbour', await official(await house(), 'cambodia', 'COORDINATOR_STAFF'))
  actors.set('stranger', await somebody())
  actors.set('administrator', await somebody({ administrator: true }))
})

async function noteRow(circle: Circle, given: { removedAt?: Date } = {}): Promise<NoteId> {
  const id = newId<NoteId>()
  const now = new Date()
  const authorId = who('author').personId
  await db.note.create({
    data: {
      id,
      ...owned(at, circle),
      authorId,
      title: 'T',
      ...kept(''),
      createdAt: now,
      updatedAt: now,
      updatedById: authorId,
      ...given,
    },
  })
  return id
}

type Share = { personId?: string; delegationId?: string; endsAt?: Date; withdrawnAt?: Date }
async function share(noteId: NoteId, given: Share): Promise<void> {
  await db.noteShare.create({
    data: {
      id: newId(),
      noteId,
      partnershipId: at.partnershipId,
      sharedAt: new Date(),
      sharedById: who('author').personId,
      ...given,
    },
  })
}

/** Who a clause lets through, by the row in hand and by the database: the two must say the same. */
async function through(clause: typeof mayRead, id: NoteId): Promise<Name[]> {
  const row = await db.note.findFirstOrThrow({ where: { id }, include: { shares: true } })
  const let_: Name[] = []
  for (const [name, actor] of actors) {
    const inHand = clause.holds(actor, row)
    const inDatabase = (await db.note.count({ where: { AND: [{ id }, clause.where(actor)] } })) === 1
    expect({ name, inHand }).toEqual({ name, inHand: inDatabase })
    if (inHand) let_.push(name)
  }
  return let_
}

const inOrder = (names: readonly Name[]): Name[] => [...actors.keys()].filter((name) => names.includes(name))

describe.each(circles)('a note for %s', (circle) => {
  test('is read, written, settled and released by those the prose names', async () => {
    const id = await noteRow(circle)
    expect(await through(mayRead, id)).toEqual(inOrder(readers[circle]))
    expect(await through(mayWrite, id)).toEqual(inOrder(writers(circle)))
    expect(await through(mayDecide, id)).toEqual(['author'])
    expect(await through(mayRelease, id)).toEqual(inOrder(releasers(circle)))
    expect(await through(mayBringBack, id)).toEqual([])
  })

  test('lies in its author’s bin alone once it is deleted', async () => {
    const id = await noteRow(circle, { removedAt: new Date() })
    await share(id, { personId: who('thailand').personId })
    expect(await through(mayRead, id)).toEqual([])
    expect(await through(mayWrite, id)).toEqual([])
    expect(await through(mayRelease, id)).toEqual([])
    expect(await through(mayBringBack, id)).toEqual(['author'])
  })

  test('shared by name opens to that person or delegation, but never to whom its circle shuts out', async () => {
    const named: [Name, Share][] = [
      ['thailand', { personId: who('thailand').personId }],
      ['partner', { personId: who('partner').personId }],
      ['secretariat', { delegationId: at.delegations.secretariat }],
      ['stranger', { personId: who('stranger').personId }],
      ['neighbour', { personId: who('neighbour').personId }],
    ]
    for (const [name, given] of named) {
      const id = await noteRow(circle)
      await share(id, given)
      const isShutOut =
        (name === 'partner' && (circle === 'ASEAN' || circle === 'ASEAN_AND_SECRETARIAT')) ||
        (name === 'secretariat' && circle === 'ASEAN') ||
        name === 'stranger' ||
        name === 'neighbour'
      expect(await through(mayRead, id)).toEqual(
        inOrder(isShutOut ? readers[circle] : [...readers[circle], name]),
      )
      expect(await through(mayWrite, id)).toEqual(inOrder(writers(circle)))
    }
  })

  test.each([
    ['ended', { endsAt: new Date(Date.now() - 1000) }],
    ['withdrawn', { withdrawnAt: new Date() }],
  ])('is closed again when the share is %s', async (_how, over) => {
    const id = await noteRow(circle)
    await share(id, { personId: who('thailand').personId, ...over })
    await share(id, { delegationId: at.delegations.secretariat, ...over })
    expect(await through(mayRead, id)).toEqual(inOrder(readers[circle]))
  })

  test('kept as a revision is read by those who could have written it then and may write it now', async () => {
    for (const now of circles) {
      const noteId = await noteRow(now)
      const id = newId()
      const { partnershipId, delegationId } = owned(at, circle)
      await db.noteRevision.create({
        data: {
          id,
          noteId,
          partnershipId,
          delegationId,
          circle,
          authorId: who('author').personId,
          number: 1,
          title: 'T',
          ...kept(''),
          keptAt: new Date(),
          keptById: 'x',
        },
      })
      const row = await db.noteRevision.findFirstOrThrow({ where: { id }, include: { note: true } })
      for (const [name, actor] of actors) {
        const inDatabase =
          (await db.noteRevision.count({ where: { AND: [{ id }, mayReadRevision.where(actor)] } })) === 1
        const expected = writers(circle).includes(name) && writers(now).includes(name)
        expect({ name, now, inHand: mayReadRevision.holds(actor, row), inDatabase }).toEqual({
          name,
          now,
          inHand: expected,
          inDatabase: expected,
        })
      }
    }
  })

  test.each([null, new Date()])(
    'released as a copy is read by its circle until it is withdrawn (%s)',
    async (withdrawnAt) => {
      const id = newId()
      await db.noteRelease.create({
        data: {
          id,
          noteId: 'n',
          ...owned(at, circle),
          title: 'T',
          ...kept(''),
          attribution: 'NONE',
          releasedAt: new Date(),
          releasedById: 'x',
          withdrawnAt,
        },
      })
      const row = await db.noteRelease.findFirstOrThrow({ where: { id } })
      // a copy has no author: one for its author alone would be nobody's
      const open = circle === 'AUTHOR' || withdrawnAt !== null ? [] : readers[circle]
      for (const [name, actor] of actors) {
        for (const [clause, expected] of [
          [mayReadRelease, open.includes(name)],
          [mayWithdrawRelease, ['colleague', 'co-chair'].includes(name)],
        ] as const) {
          const inDatabase =
            (await db.noteRelease.count({ where: { AND: [{ id }, clause.where(actor)] } })) === 1
          expect({ name, inHand: clause.holds(actor, row), inDatabase }).toEqual({
            name,
            inHand: expected,
            inDatabase: expected,
          })
        }
      }
    },
  )
})

test('an author who no longer speaks for the delegation leaves the notes with it', async () => {
  const id = await noteRow('OWN_DELEGATION')
  const moved: Actor = { ...who('author'), seats: who('thailand').seats }
  const row = await db.note.findFirstOrThrow({ where: { id }, include: { shares: true } })
  expect(mayRead.holds(moved, row)).toBe(false)
  expect(await db.note.count({ where: { AND: [{ id }, mayRead.where(moved)] } })).toBe(0)
})
