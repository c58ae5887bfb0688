import { describe, expect, test } from 'vitest'
import { readInvitation, takeUpInvitation } from '@/lib/identity/invitations'
import { actorByEmail, actorOfSession } from '@/lib/identity/sessions'
import { signIn } from '@/lib/identity/sign-in'
import { editPerson, invitePerson, reinvitePerson } from '@/lib/people/commands/accounts'
import {
  disablePerson,
  enablePerson,
  makeAdministrator,
  unmakeAdministrator,
} from '@/lib/people/commands/standing'
import { administrator, db, deskOfficer, house, somebody } from '../support/stage'
import { account, someAddress } from '../support/stage-people'

const password = 'a password of several words'
const origin = () => ({ address: someAddress(), agent: 'Mozilla/5.0' })
const newEmail = () => `${someAddress().slice(-12)}@example.org`
const lastFact = (subject: string) =>
  db.auditEntry.findFirst({ where: { subject }, orderBy: { place: 'desc' } })

describe('inviting somebody', () => {
  test('gives a link that sets the password once', async () => {
    const email = newEmail()
    const { token, personId } = await invitePerson.as(await administrator(), {
      name: ' Chan  Sokha ',
      email: email.toUpperCase(),
    })
    expect(await readInvitation(token)).toEqual({ name: 'Chan Sokha', email })
    await takeUpInvitation({ token, password })
    await expect(signIn({ email, password }, origin())).resolves.toMatchObject({ personId })
    await expect(takeUpInvitation({ token, password: 'another long password' })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await readInvitation(token)).toBeNull()
    expect(
      await db.auditEntry.findMany({
        where: { subject: personId },
        select: { chain: true, fact: true },
        orderBy: { place: 'asc' },
      }),
    ).toEqual([
      { chain: 'house', fact: 'people.invite' },
      { chain: 'house', fact: 'identity.takeUpInvitation' },
    ])
  })

  test('keeps only the hash of the token', async () => {
    const { token, personId } = await invitePerson.as(await administrator(), {
      name: 'Chan Sokha',
      email: newEmail(),
    })
    const kept =
      JSON.stringify(await db.invitation.findMany({ where: { personId } })) +
      JSON.stringify(await lastFact(personId))
    expect(kept).not.toContain(token)
  })

  test('is no seat and no office: the account reads nothing', async () => {
    const email = newEmail()
    await invitePerson.as(await administrator(), { name: 'Chan Sokha', email })
    expect(await actorByEmail(email)).toMatchObject({ administrator: false, seats: [] })
  })

  test('an address that is taken is told at its field, whatever its capitals', async () => {
    const { email } = await account()
    await expect(
      invitePerson.as(await administrator(), { name: 'Another', email: email.toUpperCase() }),
    ).rejects.toMatchObject({
      code: 'conflict',
      fields: { email: ['There is already an account with this address: Sokha Chan.'] },
    })
    expect(await db.person.count({ where: { email } })).toBe(1)
  })

  test.each([
    [{ name: '', email: 'a@example.org' }, 'name'],
    [{ name: 'x'.repeat(121), email: 'a@example.org' }, 'name'],
    [{ name: 'A', email: 'no address' }, 'email'],
    [{ name: 'A', email: `${'a'.repeat(250)}@example.org` }, 'email'],
    [{ name: 7, email: 'a@example.org' }, 'name'],
    [{ name: 'A', email: 'a@example.org', administrator: 'yes' }, 'administrator'],
  ])('%j is refused at the field', async (given, field) => {
    const refusal: unknown = await invitePerson
      .as(await administrator(), given as never)
      .catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'invalid', fields: { [field]: [expect.any(String)] } })
  })

  test('neither the desk nor a former administrator invites', async () => {
    const given = { name: 'Chan Sokha', email: newEmail() }
    await expect(invitePerson.as(await deskOfficer(await house()), given)).rejects.toMatchObject({
      code: 'not-found',
    })
    const former = await administrator()
    await db.person.update({ where: { id: former.personId }, data: { administrator: false } })
    await expect(invitePerson.as(former, given)).rejects.toMatchObject({ code: 'not-found' })
    expect(await db.person.count({ where: { email: given.email } })).toBe(0)
  })
})

describe('inviting again', () => {
  test('voids the first link, and the new one changes the password and ends every session', async () => {
    const keeper = await administrator()
    const email = newEmail()
    const first = await invitePerson.as(keeper, { name: 'Chan Sokha', email })
    const second = await reinvitePerson.as(keeper, { personId: first.personId })
    await expect(takeUpInvitation({ token: first.token, password })).rejects.toMatchObject({
      code: 'not-found',
    })
    await takeUpInvitation({ token: second.token, password })
    const { sessionId } = await signIn({ email, password }, origin())

    const third = await reinvitePerson.as(keeper, { personId: first.personId })
    expect(await actorOfSession(sessionId)).not.toBeNull()
    await takeUpInvitation({ token: third.token, password: 'another long password' })
    expect(await actorOfSession(sessionId)).toBeNull()
    await expect(signIn({ email, password }, origin())).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('a link that has expired is void', async () => {
    const { token, personId } = await invitePerson.as(await administrator(), {
      name: 'Chan Sokha',
      email: newEmail(),
    })
    await db.invitation.updateMany({ where: { personId }, data: { expiresAt: new Date(Date.now() - 1) } })
    expect(await readInvitation(token)).toBeNull()
    await expect(takeUpInvitation({ token, password })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('a disabled account gets no link', async () => {
    const { personId } = await account({ disabledAt: new Date() })
    await expect(reinvitePerson.as(await administrator(), { personId })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('of two who take it up at one moment one succeeds', async () => {
    const { token } = await invitePerson.as(await administrator(), { name: 'Chan Sokha', email: newEmail() })
    const outcomes = await Promise.allSettled([
      takeUpInvitation({ token, password }),
      takeUpInvitation({ token, password: 'another long password' }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('mending an account', () => {
  test('changes name and address', async () => {
    const { personId } = await account()
    const email = newEmail()
    await editPerson.as(await administrator(), { personId, name: 'Chan Sokha', email })
    expect(await db.person.findFirstOrThrow({ where: { id: personId } })).toMatchObject({
      name: 'Chan Sokha',
      email,
    })
    expect(await lastFact(personId)).toMatchObject({ fact: 'people.edit', detail: { emailChanged: true } })
  })

  test('the address of somebody else is refused, one’s own is kept', async () => {
    const [one, other] = [await account(), await account()]
    const keeper = await administrator()
    await expect(
      editPerson.as(keeper, { personId: one.personId, name: 'A', email: other.email }),
    ).rejects.toMatchObject({ code: 'conflict' })
    await expect(
      editPerson.as(keeper, { personId: one.personId, name: 'A', email: one.email }),
    ).resolves.toBeUndefined()
  })
})

describe('disabling an account', () => {
  test('shuts the person out at once and voids open links; enabling lets the password work again', async () => {
    const keeper = await administrator()
    const { personId, email, password: known } = await account()
    const { sessionId } = await signIn({ email, password: known }, origin())
    const { token } = await reinvitePerson.as(keeper, { personId })
    await disablePerson.as(keeper, { personId })
    expect(await actorOfSession(sessionId)).toBeNull()
    expect(await readInvitation(token)).toBeNull()
    await expect(signIn({ email, password: known }, origin())).rejects.toMatchObject({ code: 'forbidden' })

    await enablePerson.as(keeper, { personId })
    expect(await actorOfSession(sessionId)).toBeNull()
    await expect(signIn({ email, password: known }, origin())).resolves.toBeDefined()
  })

  test('nobody disables the own account', async () => {
    const keeper = await administrator()
    await expect(disablePerson.as(keeper, { personId: keeper.personId })).rejects.toMatchObject({
      code: 'conflict',
    })
  })
})

describe('administrators', () => {
  /** Leaves only these in office, so that the last one can be staged. */
  async function alone(...keepers: string[]): Promise<void> {
    await db.person.updateMany({
      where: { administrator: true, id: { notIn: keepers } },
      data: { administrator: false },
    })
  }

  test('are made and unmade', async () => {
    const keeper = await administrator()
    const { personId } = await account()
    await makeAdministrator.as(keeper, { personId })
    expect(await db.person.findFirstOrThrow({ where: { id: personId } })).toMatchObject({
      administrator: true,
    })
    await unmakeAdministrator.as(keeper, { personId })
    expect(await db.person.findFirstOrThrow({ where: { id: personId } })).toMatchObject({
      administrator: false,
    })
  })

  test('the last one stays', async () => {
    const keeper = await administrator()
    await alone(keeper.personId)
    await expect(unmakeAdministrator.as(keeper, { personId: keeper.personId })).rejects.toMatchObject({
      code: 'conflict',
    })
    const second = await administrator()
    await disablePerson.as(keeper, { personId: second.personId })
    await expect(unmakeAdministrator.as(keeper, { personId: keeper.personId })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('two who unmake each other at one moment do not leave the house without one', async () => {
    const [one, other] = [await administrator(), await administrator()]
    await alone(one.personId, other.personId)
    await Promise.allSettled([
      unmakeAdministrator.as(one, { personId: other.personId }),
      unmakeAdministrator.as(other, { personId: one.personId }),
    ])
    expect(await db.person.count({ where: { administrator: true, disabledAt: null } })).toBe(1)
  })

  test('a disabled account becomes none', async () => {
    const { personId } = await account({ disabledAt: new Date() })
    await expect(makeAdministrator.as(await administrator(), { personId })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('who is none finds nobody to look after', async () => {
    const { personId } = await account()
    for (const command of [
      reinvitePerson,
      disablePerson,
      enablePerson,
      makeAdministrator,
      unmakeAdministrator,
    ]) {
      await expect(command.as(await somebody(), { personId })).rejects.toMatchObject({ code: 'not-found' })
    }
  })
})
