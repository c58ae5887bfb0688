import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { clockOn, setClock } from '@/lib/kernel/clock'
import { newId } from '@/lib/kernel/ids'
import { listAccounts } from '@/lib/people/queries/accounts'
import { readPerson } from '@/lib/people/queries/person'
import { listSeatable, listSeats } from '@/lib/people/queries/seats'
import { type House, administrator, db, deskOfficer, house, official, somebody } from '../support/stage'

let at: House
let desk: Actor

beforeEach(async () => {
  setClock(clockOn('2023-03-20'))
  at = await house()
  desk = await deskOfficer(at)
  return () => setClock(null)
})

describe('who sits here', () => {
  test('is told delegation by delegation, without what has ended, without who is disabled, without addresses', async () => {
    const thai = await official(at, 'thailand')
    const gone = await official(at, 'thailand')
    const disabled = await official(at, 'russia')
    await db.membership.updateMany({ where: { personId: gone.personId }, data: { untilDay: '2023-03-19' } })
    await db.person.update({ where: { id: disabled.personId }, data: { disabledAt: new Date() } })
    const { seats, next } = await listSeats.as(await official(at, 'observer', 'OBSERVER'), {
      partnershipId: at.partnershipId,
    })
    expect(seats.map(({ personId }) => personId)).toContain(thai.personId)
    expect(seats.map(({ personId }) => personId)).not.toContain(gone.personId)
    expect(seats.map(({ personId }) => personId)).not.toContain(disabled.personId)
    expect(next).toBeNull()
    expect(JSON.stringify(seats)).not.toContain('@')
    const all = await listSeats.as(desk, { partnershipId: at.partnershipId, which: 'all' })
    expect(all.seats.map(({ personId }) => personId)).toEqual(
      expect.arrayContaining([gone.personId, disabled.personId]),
    )
  })

  test('is read by the hundred, each seat once and in the order of the table', async () => {
    const people = Array.from({ length: 120 }, () => ({
      id: newId(),
      email: `${newId()}@example.org`,
      name: 'Somebody',
      createdAt: new Date(),
    }))
    await db.person.createMany({ data: people })
    const delegations = Object.values(at.delegations)
    await db.membership.createMany({
      data: people.map(({ id }, index) => ({
        id: newId(),
        personId: id,
        partnershipId: at.partnershipId,
        delegationId: delegations[index % 5] ?? '',
        role: 'OFFICIAL' as const,
      })),
    })
    const first = await listSeats.as(desk, { partnershipId: at.partnershipId })
    const second = await listSeats.as(desk, { partnershipId: at.partnershipId, after: first.next })
    expect([first.seats.length, second.seats.length, second.next]).toEqual([100, 21, null])
    const order = [...first.seats, ...second.seats].map(({ delegationId, id }) => `${delegationId} ${id}`)
    expect(order).toEqual([...new Set(order)].sort())
  })
})

describe('somebody’s page', () => {
  test('shows the address to the person, to a colleague and to an administrator, and to nobody else', async () => {
    const thai = await official(at, 'thailand')
    const { email } = await db.person.findFirstOrThrow({ where: { id: thai.personId } })
    const sees = async (actor: Actor) => (await readPerson.as(actor, { personId: thai.personId }))?.email
    expect(await sees(thai)).toBe(email)
    expect(await sees(await official(at, 'thailand', 'CO_CHAIR'))).toBe(email)
    expect(await sees(await administrator())).toBe(email)
    for (const other of [desk, await official(at, 'russia'), await official(at, 'thailand', 'OBSERVER')])
      expect(await sees(other)).toBeNull()
    expect(await sees(await deskOfficer(await house()))).toBeUndefined()
  })

  test('shows the address no longer once the seat has ended', async () => {
    const thai = await official(at, 'thailand')
    await db.membership.updateMany({ where: { personId: thai.personId }, data: { untilDay: '2023-03-19' } })
    expect(await readPerson.as(await official(at, 'thailand'), { personId: thai.personId })).toMatchObject({
      email: null,
    })
  })

  test('shows the account to its owner and to administrators only', async () => {
    const thai = await official(at, 'thailand')
    expect(await readPerson.as(thai, { personId: thai.personId })).toMatchObject({
      account: { state: 'INVITED', administrator: false },
    })
    expect(await readPerson.as(await administrator(), { personId: thai.personId })).toMatchObject({
      account: { state: 'INVITED' },
    })
    expect(await readPerson.as(desk, { personId: thai.personId })).toMatchObject({ account: null })
  })

  test('shows only the seats both can see', async () => {
    const thai = await official(at, 'thailand')
    const elsewhere = await house()
    await db.membership.create({
      data: {
        id: newId(),
        personId: thai.personId,
        partnershipId: elsewhere.partnershipId,
        delegationId: elsewhere.delegations.thailand,
        role: 'OFFICIAL',
      },
    })
    expect(
      (await readPerson.as(desk, { personId: thai.personId }))?.seats.map(
        ({ partnershipId }) => partnershipId,
      ),
    ).toEqual([at.partnershipId])
  })

  test('never carries a hash or a token', async () => {
    const keeper = await administrator()
    await db.person.update({ where: { id: keeper.personId }, data: { passwordHash: '$argon2id$secret' } })
    const said = JSON.stringify([
      await readPerson.as(keeper, { personId: keeper.personId }),
      await listAccounts.as(keeper, { find: keeper.personId }),
    ])
    expect(said).not.toContain('argon2id')
  })
})

describe('whom one may seat', () => {
  test('the desk is offered the people of its partnership without their addresses', async () => {
    const thai = await official(at, 'thailand')
    const stranger = await somebody()
    const offered = await listSeatable.as(desk, { partnershipId: at.partnershipId })
    expect(offered.map(({ id }) => id)).toEqual(expect.arrayContaining([thai.personId, desk.personId]))
    expect(offered.map(({ id }) => id)).not.toContain(stranger.personId)
    expect(JSON.stringify(offered)).not.toContain('@')
  })

  test('an official is offered nobody', async () => {
    expect(
      await listSeatable.as(await official(at, 'thailand'), { partnershipId: at.partnershipId }),
    ).toEqual([])
  })
})

describe('the accounts of the house', () => {
  test('are found by a part of the name or the address', async () => {
    const keeper = await administrator()
    const { personId } = await somebody()
    const mark = newId().slice(-10)
    await db.person.update({
      where: { id: personId },
      data: { name: `Vannak ${mark}`, email: `v-${mark}@example.org` },
    })
    for (const find of [`v-${mark}`, `V-${mark.toUpperCase()}`, mark]) {
      const { accounts } = await listAccounts.as(keeper, { find })
      expect(accounts.map(({ id }) => id)).toEqual([personId])
    }
  })

  test('are read by the hundred, each once', async () => {
    const keeper = await administrator()
    const mark = newId().slice(-10)
    await db.person.createMany({
      data: Array.from({ length: 130 }, (_, index) => ({
        id: newId(),
        email: `${mark}-${String(index).padStart(3, '0')}@example.org`,
        name: 'Somebody',
        createdAt: new Date(),
      })),
    })
    const first = await listAccounts.as(keeper, { find: mark })
    const second = await listAccounts.as(keeper, { find: mark, after: first.next })
    expect(new Set([...first.accounts, ...second.accounts].map(({ email }) => email)).size).toBe(130)
    expect([first.accounts.length, second.next]).toEqual([100, null])
  })

  test('are nobody else’s to read', async () => {
    expect(await listAccounts.as(desk, {})).toEqual({ accounts: [], next: null })
  })
})
