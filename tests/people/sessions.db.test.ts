import { describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { actorOfSession } from '@/lib/identity/sessions'
import { signIn } from '@/lib/identity/sign-in'
import { changePassword } from '@/lib/people/commands/password'
import { endSession, endSessions } from '@/lib/people/commands/sessions'
import { listMySessions } from '@/lib/people/queries/sessions'
import { administrator, db, deskOfficer, house } from '../support/stage'
import { type Account, account, someAddress } from '../support/stage-people'

const firefox = 'Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0'

async function signedIn(somebody: Account, agent = firefox): Promise<Actor> {
  const { sessionId } = await signIn(somebody, { address: someAddress(), agent })
  const actor = await actorOfSession(sessionId)
  if (actor === null) throw new Error('The session just opened is shut.')
  return actor
}

const isOpen = async ({ sessionId }: Actor) =>
  sessionId !== null && (await actorOfSession(sessionId)) !== null

describe('one’s own sessions', () => {
  test('are listed with device and address, the one in use first', async () => {
    const somebody = await account()
    const here = await signedIn(somebody)
    const later = await signedIn(somebody, 'curl/8.5.0')
    const listed = await listMySessions.as(here, {})
    expect(listed.map(({ id, device, isThis }) => ({ id, device, isThis }))).toEqual([
      { id: here.sessionId, device: 'Firefox on Windows', isThis: true },
      { id: later.sessionId, device: 'An unknown device', isThis: false },
    ])
    expect(listed[0]?.address).toMatch(/^2001:db8::/)
  })

  test('leave out what is ended or has run out, and everybody else’s', async () => {
    const somebody = await account()
    const here = await signedIn(somebody)
    const ended = await signedIn(somebody)
    const old = await signedIn(somebody)
    await signedIn(await account())
    await endSession.as(here, { sessionId: ended.sessionId ?? '' })
    await db.session.update({
      where: { id: old.sessionId ?? '' },
      data: { expiresAt: new Date(Date.now() - 1) },
    })
    expect((await listMySessions.as(here, {})).map(({ id }) => id)).toEqual([here.sessionId])
  })

  test('are ended one by one, and at once', async () => {
    const somebody = await account()
    const [here, there] = [await signedIn(somebody), await signedIn(somebody)]
    await endSession.as(here, { sessionId: there.sessionId ?? '' })
    expect([await isOpen(here), await isOpen(there)]).toEqual([true, false])
    await expect(endSession.as(here, { sessionId: there.sessionId ?? '' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('are all ended by signing out everywhere, this one too', async () => {
    const somebody = await account()
    const [here, there] = [await signedIn(somebody), await signedIn(somebody)]
    expect(await endSessions.as(here, { personId: here.personId })).toEqual({ ended: 2 })
    expect([await isOpen(here), await isOpen(there)]).toEqual([false, false])
  })
})

describe('somebody else’s sessions', () => {
  test('are ended by an administrator, who is named in the trail', async () => {
    const keeper = await administrator()
    const official = await signedIn(await account())
    await endSessions.as(keeper, { personId: official.personId })
    expect(await isOpen(official)).toBe(false)
    expect(await db.auditEntry.findFirst({ where: { subject: official.personId } })).toMatchObject({
      actorId: keeper.personId,
      fact: 'people.endSessions',
      chain: 'house',
    })
  })

  test('do not exist for a colleague', async () => {
    const official = await signedIn(await account())
    const colleague = await deskOfficer(await house())
    await expect(endSession.as(colleague, { sessionId: official.sessionId ?? '' })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(endSessions.as(colleague, { personId: official.personId })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await isOpen(official)).toBe(true)
  })
})

describe('changing one’s password', () => {
  const next = 'another long password'

  test('asks for the present one, and ends every other session', async () => {
    const somebody = await account()
    const [here, there] = [await signedIn(somebody), await signedIn(somebody)]
    expect(
      await changePassword.as(here, { personId: here.personId, current: somebody.password, next }),
    ).toEqual({ ended: 1 })
    expect([await isOpen(here), await isOpen(there)]).toEqual([true, false])
    await expect(signedIn(somebody)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(signedIn({ ...somebody, password: next })).resolves.toBeDefined()
  })

  test('with a wrong present one changes nothing and says so at the field', async () => {
    const somebody = await account()
    const [here, there] = [await signedIn(somebody), await signedIn(somebody)]
    await expect(
      changePassword.as(here, { personId: here.personId, current: 'not the password', next }),
    ).rejects.toMatchObject({
      code: 'invalid',
      fields: { current: ['This is not your present password.'] },
    })
    expect(await isOpen(there)).toBe(true)
    await expect(signedIn(somebody)).resolves.toBeDefined()
  })

  test.each([
    ['a short one', 'short'],
    ['one of 201 letters', 'x'.repeat(201)],
    ['an empty one', ''],
    ['the same again', 'correct horse battery staple'],
  ])('%s is refused', async (_, bad) => {
    const somebody = await account()
    const here = await signedIn(somebody)
    await expect(
      changePassword.as(here, { personId: here.personId, current: somebody.password, next: bad }),
    ).rejects.toMatchObject({
      code: 'invalid',
      fields: { next: [expect.any(String)] },
    })
  })

  test('nobody changes another’s, not even an administrator who knows it', async () => {
    const { personId, password } = await account()
    await expect(
      changePassword.as(await administrator(), { personId, current: password, next }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('the trail keeps neither of them', async () => {
    const somebody = await account()
    const here = await signedIn(somebody)
    await changePassword.as(here, { personId: here.personId, current: somebody.password, next })
    const kept = JSON.stringify(await db.auditEntry.findMany({ where: { subject: here.personId } }))
    expect(kept).not.toContain(next)
    expect(kept).not.toContain(somebody.password)
  })
})
