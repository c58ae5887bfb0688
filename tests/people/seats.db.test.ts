import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { clockOn, setClock } from '@/lib/kernel/clock'
import { editSeat, endSeat, giveSeat } from '@/lib/people/commands/seats'
import { type House, administrator, db, deskOfficer, house, official, somebody } from '../support/stage'

let at: House
let desk: Actor

beforeEach(async () => {
  setClock(clockOn('2023-03-20'))
  at = await house()
  desk = await deskOfficer(at)
  return () => setClock(null)
})

const officialSeat = { role: 'OFFICIAL', office: 'Counsellor', fromDay: null, untilDay: null } as const
const seatOf = (actor: Actor) => db.membership.findFirstOrThrow({ where: { personId: actor.personId } })

describe('giving a seat', () => {
  test('an administrator gives anybody one, and the trail of the partnership tells it', async () => {
    const { personId } = await somebody()
    const keeper = await administrator()
    await giveSeat.as(keeper, {
      personId,
      delegationId: at.delegations.thailand,
      ...officialSeat,
      fromDay: '2023-03-01',
    })
    expect(await db.membership.findFirstOrThrow({ where: { personId } })).toMatchObject({
      partnershipId: at.partnershipId,
      delegationId: at.delegations.thailand,
      role: 'OFFICIAL',
      office: 'Counsellor',
      fromDay: '2023-03-01',
      untilDay: null,
    })
    expect(await db.auditEntry.findFirst({ where: { subject: personId } })).toMatchObject({
      chain: at.partnershipId,
      actorId: keeper.personId,
      fact: 'people.giveSeat',
      detail: { role: 'OFFICIAL', delegation: at.delegations.thailand },
    })
  })

  test('the desk gives the people of its partnership one, and finds nobody else', async () => {
    const known = await official(at, 'thailand')
    await endSeat.as(desk, { membershipId: (await seatOf(known)).id, revision: 1, lastDay: '2023-03-19' })
    await giveSeat.as(desk, {
      personId: known.personId,
      delegationId: at.delegations.secretariat,
      ...officialSeat,
    })
    for (const unknown of [await somebody(), await deskOfficer(await house())]) {
      await expect(
        giveSeat.as(desk, {
          personId: unknown.personId,
          delegationId: at.delegations.thailand,
          ...officialSeat,
        }),
      ).rejects.toMatchObject({
        code: 'invalid',
        fields: { personId: [expect.stringContaining('ask an administrator')] },
      })
    }
  })

  test('nobody of the desk gives one to oneself', async () => {
    await expect(
      giveSeat.as(desk, { personId: desk.personId, delegationId: at.delegations.thailand, ...officialSeat }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('other officials see the table and may not', async () => {
    const other = await official(at, 'russia', 'CO_CHAIR')
    const { personId } = await official(at, 'thailand')
    await expect(
      giveSeat.as(other, { personId, delegationId: at.delegations.russia, ...officialSeat }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('a delegation of another partnership does not exist', async () => {
    const elsewhere = await house()
    const { personId } = await official(at, 'thailand')
    await expect(
      giveSeat.as(desk, { personId, delegationId: elsewhere.delegations.thailand, ...officialSeat }),
    ).rejects.toMatchObject({ code: 'not-found' })
  })

  test('begins today where nothing else is said', async () => {
    const { personId } = await somebody()
    await giveSeat.as(await administrator(), {
      personId,
      delegationId: at.delegations.thailand,
      ...officialSeat,
    })
    expect(await db.membership.findFirstOrThrow({ where: { personId } })).toMatchObject({
      fromDay: '2023-03-20',
    })
  })

  test('two delegations at once are refused', async () => {
    const { personId } = await official(at, 'thailand')
    await expect(
      giveSeat.as(desk, { personId, delegationId: at.delegations.russia, ...officialSeat }),
    ).rejects.toMatchObject({
      code: 'conflict',
      message: 'This person sits for Thailand. End that seat first.',
    })
    expect(await db.membership.count({ where: { personId } })).toBe(1)
  })

  test('the same seat twice is refused, and given again after its end it is one seat with a new period', async () => {
    const known = await official(at, 'thailand')
    const { id } = await seatOf(known)
    const again = {
      personId: known.personId,
      delegationId: at.delegations.thailand,
      ...officialSeat,
      fromDay: '2023-06-01',
    }
    await expect(giveSeat.as(desk, again)).rejects.toMatchObject({ code: 'conflict' })
    await endSeat.as(desk, { membershipId: id, revision: 1, lastDay: '2023-03-31' })
    expect(await giveSeat.as(desk, again)).toEqual({ membershipId: id })
    expect(await seatOf(known)).toMatchObject({ fromDay: '2023-06-01', untilDay: null })
  })

  test('the partner has no coordinator staff', async () => {
    const { personId } = await somebody()
    await expect(
      giveSeat.as(await administrator(), {
        personId,
        delegationId: at.delegations.russia,
        ...officialSeat,
        role: 'COORDINATOR_STAFF',
      }),
    ).rejects.toMatchObject({ code: 'invalid', fields: { role: [expect.any(String)] } })
  })

  test('a disabled person gets none', async () => {
    const { personId } = await somebody()
    await db.person.update({ where: { id: personId }, data: { disabledAt: new Date() } })
    await expect(
      giveSeat.as(await administrator(), {
        personId,
        delegationId: at.delegations.thailand,
        ...officialSeat,
      }),
    ).rejects.toMatchObject({ code: 'invalid' })
  })

  test.each([
    [{ fromDay: '2023-03-20', untilDay: '2023-03-19' }, 'untilDay'],
    [{ fromDay: '2023-02-29' }, 'fromDay'],
    [{ office: 'x'.repeat(121) }, 'office'],
    [{ role: 'KING' }, 'role'],
    [{ delegationId: '' }, 'delegationId'],
    [{ personId: 7 }, 'personId'],
  ])('%j is refused at the field', async (bad, field) => {
    const given = {
      personId: (await official(at, 'thailand')).personId,
      delegationId: at.delegations.thailand,
      ...officialSeat,
      ...bad,
    }
    const refusal: unknown = await giveSeat.as(desk, given as never).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'invalid', fields: { [field]: [expect.any(String)] } })
  })
})

describe('changing and ending a seat', () => {
  test('the desk changes role, office and period', async () => {
    const known = await official(at, 'thailand')
    const { id } = await seatOf(known)
    await editSeat.as(desk, {
      membershipId: id,
      revision: 1,
      role: 'CO_CHAIR',
      office: 'Director-General',
      fromDay: null,
      untilDay: '2023-12-31',
    })
    expect(await seatOf(known)).toMatchObject({
      role: 'CO_CHAIR',
      office: 'Director-General',
      untilDay: '2023-12-31',
      revision: 2,
    })
  })

  test('of two who change it, the second is told to look again', async () => {
    const known = await official(at, 'thailand')
    const seat = { membershipId: (await seatOf(known)).id, revision: 1 }
    await editSeat.as(desk, { ...seat, ...officialSeat })
    await expect(editSeat.as(desk, { ...seat, ...officialSeat, office: 'Minister' })).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(endSeat.as(desk, { ...seat, lastDay: '2023-03-19' })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await seatOf(known)).toMatchObject({ office: 'Counsellor', untilDay: null })
  })

  test('the desk does not lengthen its own', async () => {
    const { id } = await seatOf(desk)
    const change = {
      membershipId: id,
      revision: 1,
      role: 'COORDINATOR_STAFF',
      office: '',
      untilDay: '2099-12-31',
    } as const
    await expect(editSeat.as(desk, change)).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('a seat that ends before it begins is taken away, and the trail remembers', async () => {
    const known = await official(at, 'thailand')
    const { id } = await seatOf(known)
    await editSeat.as(desk, { membershipId: id, revision: 1, ...officialSeat, fromDay: '2023-04-01' })
    await endSeat.as(desk, { membershipId: id, revision: 2, lastDay: '2023-03-19' })
    expect(await db.membership.count({ where: { id } })).toBe(0)
    expect(await db.auditEntry.count({ where: { subject: known.personId, fact: 'people.endSeat' } })).toBe(1)
  })

  test('an official may not, a stranger finds none', async () => {
    const known = await official(at, 'thailand')
    const seat = { membershipId: (await seatOf(known)).id, revision: 1 }
    await expect(endSeat.as(known, { ...seat, lastDay: '2023-03-19' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(
      editSeat.as(await deskOfficer(await house()), { ...seat, ...officialSeat }),
    ).rejects.toMatchObject({ code: 'not-found' })
  })
})
