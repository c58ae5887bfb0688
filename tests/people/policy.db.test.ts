import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { signIn } from '@/lib/identity/sign-in'
import { mayArrange, mayEnter, mayRead } from '@/lib/partnerships/policy'
import {
  isColleagues,
  mayEndSession,
  mayKeepAccounts,
  mayReadAccount,
  maySeat,
  maySeeSeat,
  ownSession,
} from '@/lib/people/policy'
import { type House, administrator, db, deskOfficer, house, official, somebody } from '../support/stage'
import { account, someAddress } from '../support/stage-people'

/** Who may, by the prose of the policies; everybody else may not. */
const prose = {
  'keep accounts': ['the administrator'],
  'read the account of the Thai official': ['the administrator', 'the Thai official'],
  'see the seat of the Thai official': [
    'the administrator',
    'the desk',
    'the Thai official',
    'a Thai colleague',
    'the Russian co-chair',
    'an observer',
  ],
  seat: ['the administrator', 'the desk'],
  'read the address of a Thai colleague': ['the Thai official', 'a Thai colleague'],
  'see a session': [],
  'end a session': ['the administrator'],
  'enter the partnership': [
    'the administrator',
    'the desk',
    'the Thai official',
    'a Thai colleague',
    'the Russian co-chair',
    'an observer',
  ],
  'read its arrangement': [
    'the administrator',
    'the desk',
    'the Thai official',
    'a Thai colleague',
    'the Russian co-chair',
    'an observer',
  ],
  'arrange it': ['the administrator', 'the desk'],
} satisfies Record<string, string[]>

describe('what the clauses of people and partnerships say, to the row and to the database', () => {
  let at: House
  let actors: Map<string, Actor>
  let thai: Actor
  let sessionId: string

  beforeAll(async () => {
    at = await house()
    thai = await official(at, 'thailand')
    actors = new Map([
      ['the administrator', await administrator()],
      ['the desk', await deskOfficer(at)],
      ['the Thai official', thai],
      ['a Thai colleague', await official(at, 'thailand', 'CO_CHAIR')],
      ['the Russian co-chair', await official(at, 'russia', 'CO_CHAIR')],
      ['an observer', await official(at, 'thailand', 'OBSERVER')],
      ['the desk of another house', await deskOfficer(await house())],
      ['somebody without a seat', await somebody()],
    ])
    const owner = await account()
    sessionId = (await signIn(owner, { address: someAddress(), agent: '' })).sessionId
  })

  async function answers(holds: (actor: Actor) => boolean, count: (actor: Actor) => Promise<number>) {
    const rows = [...actors].map(async ([name, actor]) => ({
      name,
      row: holds(actor),
      database: (await count(actor)) === 1,
    }))
    const all = await Promise.all(rows)
    for (const { name, row, database } of all) expect({ name, row }).toEqual({ name, row: database })
    return all.filter(({ row }) => row).map(({ name }) => name)
  }

  const person = (clause: typeof mayReadAccount | typeof mayKeepAccounts) =>
    answers(
      (actor) => clause.holds(actor, { id: thai.personId }),
      (actor) => db.person.count({ where: { AND: [clause.where(actor), { id: thai.personId }] } }),
    )

  const seat = async (clause: typeof maySeeSeat | typeof isColleagues) => {
    const row = await db.membership.findFirstOrThrow({ where: { personId: thai.personId } })
    return answers(
      (actor) => clause.holds(actor, row),
      (actor) => db.membership.count({ where: { AND: [clause.where(actor), { id: row.id }] } }),
    )
  }

  const session = async (clause: typeof mayEndSession | typeof ownSession) => {
    const row = await db.session.findFirstOrThrow({ where: { id: sessionId } })
    return answers(
      (actor) => clause.holds(actor, row),
      (actor) => db.session.count({ where: { AND: [clause.where(actor), { id: sessionId }] } }),
    )
  }

  const delegation = (clause: typeof mayRead) =>
    answers(
      (actor) => clause.holds(actor, { partnershipId: at.partnershipId }),
      (actor) =>
        db.delegation.count({ where: { AND: [clause.where(actor), { id: at.delegations.russia }] } }),
    )

  const partnership = () =>
    answers(
      (actor) => mayEnter.holds(actor, { id: at.partnershipId }),
      (actor) => db.partnership.count({ where: { AND: [mayEnter.where(actor), { id: at.partnershipId }] } }),
    )

  const asked: Record<keyof typeof prose, () => Promise<string[]>> = {
    'keep accounts': () => person(mayKeepAccounts),
    'read the account of the Thai official': () => person(mayReadAccount),
    'see the seat of the Thai official': () => seat(maySeeSeat),
    seat: () => seat(maySeat),
    'read the address of a Thai colleague': () => seat(isColleagues),
    'see a session': () => session(ownSession),
    'end a session': () => session(mayEndSession),
    'enter the partnership': partnership,
    'read its arrangement': () => delegation(mayRead),
    'arrange it': () => delegation(mayArrange),
  }

  test.each(Object.keys(prose) as (keyof typeof prose)[])('who may %s', async (deed) => {
    expect(await asked[deed]()).toEqual(prose[deed])
  })
})
