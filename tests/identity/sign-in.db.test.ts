import { beforeEach, describe, expect, test, vi } from 'vitest'
import * as argon2 from '@node-rs/argon2'
import { actorOfSession } from '@/lib/identity/sessions'
import { signIn } from '@/lib/identity/sign-in'
import { account, someAddress } from '../support/stage-people'
import { db } from '../support/stage'

const { verify } = argon2

// the real functions, watched: how much work was done is what an onlooker could measure
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof argon2>()
  return { ...real, verify: vi.fn(real.verify) }
})

const from = (address: string) => ({ address, agent: 'Mozilla/5.0' })
const wrong = { code: 'forbidden', message: 'The e-mail address or the password is not right.', fields: {} }
const wait = {
  code: 'forbidden',
  message: expect.stringMatching(/^Too many attempts\. Try again in /) as string,
}

async function fail(email: string, address: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await signIn({ email, password: 'a wrong password' }, from(address)).catch(() => undefined)
  }
}

/** Lets the wait run out, as time would. */
async function letTimePass(): Promise<void> {
  await db.signInFailure.updateMany({ data: { lastAt: new Date(Date.now() - 16 * 60_000) } })
}

describe('the right password', () => {
  test('opens a session that remembers the place and the browser', async () => {
    const { email, password, personId } = await account()
    const address = someAddress()
    const { sessionId } = await signIn({ email, password }, { address, agent: 'x'.repeat(500) })
    const session = await db.session.findFirstOrThrow({ where: { id: sessionId } })
    expect(session).toMatchObject({ personId, address, agent: 'x'.repeat(300), endedAt: null })
    expect(await actorOfSession(sessionId)).toMatchObject({ personId })
  })

  test('may be typed with letters composed in another way', async () => {
    const { email } = await account()
    const { hashPassword } = await import('@/lib/identity/passwords')
    await db.person.update({
      where: { email },
      data: { passwordHash: await hashPassword('caf\u00e9 au lait, toujours') },
    })
    await expect(
      signIn({ email, password: 'cafe\u0301 au lait, toujours' }, from(someAddress())),
    ).resolves.toBeDefined()
  })

  test('forgets the failures before it', async () => {
    const { email, password } = await account()
    const address = someAddress()
    await fail(email, address, 2)
    await signIn({ email, password }, from(address))
    expect(await db.signInFailure.count({ where: { key: { contains: email } } })).toBe(0)
    expect(await db.signInFailure.count({ where: { key: `address:${address}` } })).toBe(0)
  })
})

describe('nobody learns who has an account', () => {
  beforeEach(() => {
    vi.mocked(verify).mockClear()
  })

  const strangers = {
    'an unknown address': () => Promise.resolve(`nobody-${someAddress().slice(-10)}@example.org`),
    'a wrong password': async () => (await account()).email,
    'a disabled account': async () => (await account({ disabledAt: new Date() })).email,
    'an invitation not taken up': async () => (await account({ password: null })).email,
  }

  test.each(Object.entries(strangers))(
    '%s is refused in the same words after the same work',
    async (_, emailOf) => {
      const email = await emailOf()
      await expect(
        signIn({ email, password: 'a wrong password' }, from(someAddress())),
      ).rejects.toMatchObject(wrong)
      expect(verify).toHaveBeenCalledTimes(1)
      expect(vi.mocked(verify).mock.calls[0]?.[0]).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    },
  )

  test.each(Object.entries(strangers))('%s waits from the fourth attempt on', async (_, emailOf) => {
    const email = await emailOf()
    const address = someAddress()
    await fail(email, address, 3)
    vi.mocked(verify).mockClear()
    await expect(signIn({ email, password: 'a wrong password' }, from(address))).rejects.toMatchObject(wait)
    expect(verify).not.toHaveBeenCalled()
  })

  test('a disabled account stays shut to the right password', async () => {
    const { email, password } = await account({ disabledAt: new Date() })
    await expect(signIn({ email, password }, from(someAddress()))).rejects.toMatchObject(wrong)
  })

  test('an invitation not taken up has no password, not even an empty one or that of the decoy', async () => {
    const { email } = await account({ password: null })
    for (const password of ['', 'nobody has this password']) {
      await expect(signIn({ email, password }, from(someAddress()))).rejects.toMatchObject(wrong)
    }
  })
})

describe('guessing is slow', () => {
  test('even the right password waits, so that a guesser learns nothing by going on', async () => {
    const { email, password } = await account()
    const address = someAddress()
    await fail(email, address, 3)
    await expect(signIn({ email, password }, from(address))).rejects.toMatchObject(wait)
    await letTimePass()
    await expect(signIn({ email, password }, from(address))).resolves.toBeDefined()
  })

  test('changing the address does not help against one account', async () => {
    const { email } = await account()
    for (let time = 0; time < 3; time += 1) await fail(email, someAddress(), 1)
    await expect(signIn({ email, password: 'a wrong password' }, from(someAddress()))).rejects.toMatchObject(
      wait,
    )
  })

  test('changing the account does not help against one address', async () => {
    const address = someAddress()
    for (let time = 0; time < 20; time += 1)
      await fail(`guess-${String(time)}-${address.slice(-8)}@example.org`, address, 1)
    const { email } = await account()
    await expect(signIn({ email, password: 'a wrong password' }, from(address))).rejects.toMatchObject(wait)
  })

  test('a burst sent at once gets no further than the same attempts in a row', async () => {
    const { email } = await account()
    const address = someAddress()
    vi.mocked(verify).mockClear()
    const answers = await Promise.all(
      Array.from({ length: 12 }, () =>
        signIn({ email, password: 'a wrong password' }, from(address)).catch((refusal: unknown) => refusal),
      ),
    )
    expect(answers).toHaveLength(12)
    expect(vi.mocked(verify).mock.calls.length).toBeLessThanOrEqual(3)
  })

  test('hammering on while the wait runs does not lengthen it', async () => {
    const { email } = await account()
    const address = someAddress()
    await fail(email, address, 3)
    const before = await db.signInFailure.findFirstOrThrow({ where: { key: `account:${email}` } })
    await fail(email, address, 5)
    expect(await db.signInFailure.findFirstOrThrow({ where: { key: `account:${email}` } })).toEqual(before)
  })
})

describe('nobody is locked out by a stranger', () => {
  test('the owner signs in from a known place while strangers guess elsewhere', async () => {
    const { email, password } = await account()
    const home = someAddress()
    await signIn({ email, password }, from(home))
    for (let time = 0; time < 12; time += 1) await fail(email, someAddress(), 1)
    await expect(signIn({ email, password }, from(home))).resolves.toBeDefined()
  })

  test('a known place stays open when others of the same house have used up its attempts', async () => {
    const { email, password } = await account()
    const home = someAddress()
    await signIn({ email, password }, from(home))
    for (let time = 0; time < 24; time += 1)
      await fail(`slip-${String(time)}-${home.slice(-8)}@example.org`, home, 1)
    await expect(signIn({ email, password }, from(home))).resolves.toBeDefined()
  })

  test('guessing from a known place is slow too', async () => {
    const { email, password } = await account()
    const home = someAddress()
    await signIn({ email, password }, from(home))
    await fail(email, home, 3)
    await expect(signIn({ email, password }, from(home))).rejects.toMatchObject(wait)
  })
})
