import { Auth } from '@auth/core'
import { decode } from '@auth/core/jwt'
import { describe, expect, test } from 'vitest'
import { authConfig } from '@/lib/identity/auth-config'
import { actorByEmail, actorOfSession, endSession, isOpen } from '@/lib/identity/sessions'
import { signIn } from '@/lib/identity/sign-in'
import type { SessionId } from '@/lib/kernel/ids'
import { setClock, clockOn } from '@/lib/kernel/clock'
import { newId } from '@/lib/kernel/ids'
import { type House, db, house } from '../support/stage'
import { account, someAddress } from '../support/stage-people'

async function signedIn() {
  const somebody = await account()
  const { sessionId } = await signIn(somebody, { address: someAddress(), agent: 'Mozilla/5.0' })
  return { ...somebody, sessionId }
}

describe('a session', () => {
  test('is void the moment it is ended', async () => {
    const { sessionId } = await signedIn()
    expect(await isOpen(sessionId)).toBe(true)
    await endSession(sessionId)
    expect(await isOpen(sessionId)).toBe(false)
    expect(await actorOfSession(sessionId)).toBeNull()
  })

  test('is void the moment its owner is disabled', async () => {
    const { sessionId, personId } = await signedIn()
    await db.person.update({ where: { id: personId }, data: { disabledAt: new Date() } })
    expect(await isOpen(sessionId)).toBe(false)
    expect(await actorOfSession(sessionId)).toBeNull()
  })

  test('runs out by itself', async () => {
    const { sessionId } = await signedIn()
    await db.session.update({ where: { id: sessionId }, data: { expiresAt: new Date(Date.now() - 1) } })
    expect(await actorOfSession(sessionId)).toBeNull()
  })

  test('of an invented id opens nothing', async () => {
    expect(await actorOfSession(newId<SessionId>())).toBeNull()
  })

  test('notes when it was last seen, but not at every step', async () => {
    const { sessionId } = await signedIn()
    const at = async () => (await db.session.findFirstOrThrow({ where: { id: sessionId } })).seenAt.getTime()
    const before = await at()
    await actorOfSession(sessionId)
    expect(await at()).toBe(before)
    await db.session.update({ where: { id: sessionId }, data: { seenAt: new Date(Date.now() - 3_600_000) } })
    await actorOfSession(sessionId)
    expect(await at()).toBeGreaterThanOrEqual(before)
  })
})

describe('the seats an actor has', () => {
  test.each([
    ['a seat that has not begun', { fromDay: '2023-03-21' }, 0],
    ['a seat on its first day', { fromDay: '2023-03-20' }, 1],
    ['a seat on its last day', { untilDay: '2023-03-20' }, 1],
    ['a seat that has ended', { untilDay: '2023-03-19' }, 0],
  ])('%s', async (_, period, seats) => {
    setClock(clockOn('2023-03-20'))
    const at = await house()
    const { personId, email } = await account()
    await db.membership.create({
      data: {
        id: newId(),
        personId,
        partnershipId: at.partnershipId,
        delegationId: at.delegations.cambodia,
        role: 'COORDINATOR_STAFF',
        ...period,
      },
    })
    const actor = await actorByEmail(email.toUpperCase())
    setClock(null)
    expect(actor?.seats).toHaveLength(seats)
  })

  test('end with the membership of the delegation, and the desk with its term', async () => {
    setClock(clockOn('2023-03-20'))
    const at = await house()
    const { personId, email } = await account()
    const delegationId = at.delegations.cambodia
    await db.membership.create({
      data: { id: newId(), personId, partnershipId: at.partnershipId, delegationId, role: 'CO_CHAIR' },
    })
    expect((await actorByEmail(email))?.seats[0]).toMatchObject({ coordinates: true, side: 'ASEAN' })
    await db.coordinatorship.updateMany({ where: { delegationId }, data: { untilDay: '2023-03-19' } })
    expect((await actorByEmail(email))?.seats[0]).toMatchObject({ coordinates: false })
    await db.delegation.update({ where: { id: delegationId }, data: { memberUntil: '2023-03-19' } })
    expect((await actorByEmail(email))?.seats).toEqual([])
    setClock(null)
  })
})

describe('whoever comes with a session', () => {
  async function givenSeat(personId: string, at: House, role: 'CO_CHAIR' | 'OFFICIAL' | 'OBSERVER') {
    const delegationId = role === 'OFFICIAL' ? at.delegations.thailand : at.delegations.cambodia
    const { partnershipId } = at
    await db.membership.create({ data: { id: newId(), personId, partnershipId, delegationId, role } })
  }
  /** Who the session says it is, once it is known to be who the account says. */
  async function actorOf({ sessionId, email }: Awaited<ReturnType<typeof signedIn>>) {
    const bySession = await actorOfSession(sessionId)
    const byAccount = await actorByEmail(email)
    expect(bySession).toEqual({ ...byAccount, sessionId })
    return bySession
  }

  test('sits where their account sits: nowhere, at one desk, at two tables, through several terms', async () => {
    setClock(clockOn('2023-03-20'))
    const somebody = await signedIn()
    expect((await actorOf(somebody))?.seats).toEqual([])
    const [at, other] = [await house(), await house()]
    await givenSeat(somebody.personId, at, 'CO_CHAIR')
    await givenSeat(somebody.personId, at, 'OBSERVER')
    await givenSeat(somebody.personId, other, 'OFFICIAL')
    const terms = [
      { fromDay: '2010-01-01', untilDay: '2012-12-31' },
      { fromDay: '2030-01-01', untilDay: null },
    ]
    const { partnershipId, delegations } = at
    for (const term of terms)
      await db.coordinatorship.create({
        data: { id: newId(), partnershipId, delegationId: delegations.cambodia, ...term },
      })
    const actor = await actorOf(somebody)
    expect(actor?.seats.map(({ role, coordinates }) => [role, coordinates])).toEqual([
      ['CO_CHAIR', true],
      ['OBSERVER', true],
      ['OFFICIAL', false],
    ])
    setClock(null)
  })

  test('loses a seat the moment it ends, and the desk the moment its term does', async () => {
    setClock(clockOn('2023-03-20'))
    const at = await house()
    const somebody = await signedIn()
    await givenSeat(somebody.personId, at, 'CO_CHAIR')
    const delegationId = at.delegations.cambodia
    expect((await actorOf(somebody))?.seats).toMatchObject([{ coordinates: true }])
    await db.coordinatorship.updateMany({ where: { delegationId }, data: { untilDay: '2023-03-19' } })
    expect((await actorOf(somebody))?.seats).toMatchObject([{ coordinates: false }])
    await db.membership.updateMany({
      where: { personId: somebody.personId },
      data: { untilDay: '2023-03-19' },
    })
    expect((await actorOf(somebody))?.seats).toEqual([])
    setClock(null)
  })
})

describe('the cookie', () => {
  async function cookieOver(scheme: 'http' | 'https') {
    const { email, password } = await account()
    const base = `${scheme}://cochair.test/api/auth`
    const headers = { host: 'cochair.test', 'x-forwarded-proto': scheme, 'x-cochair-address': someAddress() }
    const asked = await Auth(new Request(`${base}/csrf`, { headers }), authConfig)
    const { csrfToken } = (await asked.json()) as { csrfToken: string }
    const jar = asked.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ')
    const body = new URLSearchParams({ email, password, csrfToken })
    const answer = await Auth(
      new Request(`${base}/callback/credentials`, {
        method: 'POST',
        headers: { ...headers, cookie: jar },
        body,
      }),
      authConfig,
    )
    const session = answer.headers.getSetCookie().find((cookie) => cookie.includes('session-token='))
    return session ?? `no session cookie in ${answer.headers.getSetCookie().join(' | ')}`
  }

  test('is HttpOnly and stays with this site, whatever the road', async () => {
    for (const scheme of ['http', 'https'] as const) {
      const cookie = await cookieOver(scheme)
      expect(cookie).toMatch(/; HttpOnly/i)
      expect(cookie).toMatch(/; SameSite=Lax/i)
      expect(cookie).toMatch(/; Path=\/(;|$)/i)
    }
  })

  test('is Secure behind TLS, and only there', async () => {
    const secure = await cookieOver('https')
    expect(secure).toMatch(/^__Secure-authjs\.session-token=/)
    expect(secure).toMatch(/; Secure/i)
    expect(await cookieOver('http')).not.toMatch(/; Secure/i)
  })

  test('carries the id of the session and nothing that tells who it is', async () => {
    const cookie = await cookieOver('http')
    const [, token = ''] = /^authjs\.session-token=([^;]+)/.exec(cookie) ?? []
    const inside = await decode({
      token,
      secret: process.env.AUTH_SECRET ?? '',
      salt: 'authjs.session-token',
    })
    expect(Object.keys(inside ?? {}).sort()).toEqual(['exp', 'iat', 'jti', 'sid', 'sub'])
  })
})
