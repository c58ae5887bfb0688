import { encode } from '@auth/core/jwt'
import { afterEach, expect, test, vi } from 'vitest'
import { openCookie } from '@/lib/identity/cookies'

const secret = 'a secret for tests alone, of more than 32 letters'
const salt = 'authjs.session-token'
const cookie = (sid: string, maxAge = 3_600) => encode({ token: { sid }, secret, salt, maxAge })

afterEach(() => {
  vi.useRealTimers()
})

test('a cookie says the same each time it is opened, and each says its own', async () => {
  const [one, other] = [await cookie('one'), await cookie('other')]
  for (const time of [1, 2]) {
    expect([time, (await openCookie({ token: one, secret, salt }))?.sid]).toEqual([time, 'one'])
    expect([time, (await openCookie({ token: other, secret, salt }))?.sid]).toEqual([time, 'other'])
  }
})

test('a cookie that was opened before still runs out', async () => {
  const token = await cookie('one', 60)
  expect((await openCookie({ token, secret, salt }))?.sid).toBe('one')
  vi.useFakeTimers({ now: Date.now() + 120_000, toFake: ['Date'] })
  await expect(openCookie({ token, secret, salt })).rejects.toThrow()
})

test('a cookie opened before opens with no other secret, under no other name, and not with a letter changed', async () => {
  const token = await cookie('one')
  await openCookie({ token, secret, salt })
  await expect(openCookie({ token, secret: `${secret}!`, salt })).rejects.toThrow()
  await expect(openCookie({ token, secret, salt: `__Secure-${salt}` })).rejects.toThrow()
  await expect(openCookie({ token: `${token.slice(0, -2)}xx`, secret, salt })).rejects.toThrow()
  expect(await openCookie({ secret, salt })).toBeNull()
})

test('more cookies than are remembered are opened all the same', async () => {
  const first = await cookie('first')
  await openCookie({ token: first, secret, salt })
  for (let n = 0; n < 1_001; n += 1) await openCookie({ token: await cookie(String(n)), secret, salt })
  expect((await openCookie({ token: first, secret, salt }))?.sid).toBe('first')
})
