import { NextRequest } from 'next/server'
import { describe, expect, test } from 'vitest'
import { proxy } from '@/proxy'

const ask = (headers: Record<string, string> = {}) =>
  proxy(new NextRequest('http://desk.test/meetings', { headers })).headers

describe('every answer is dressed', () => {
  test('with a policy that lets nothing inline through but what carries this answer’s nonce', () => {
    const policy = ask().get('content-security-policy') ?? ''
    const script = policy.split('; ').find((rule) => rule.startsWith('script-src'))
    expect(script).toMatch(/^script-src 'nonce-[\w+/=]{24}' 'strict-dynamic'$/)
    for (const rule of [
      "default-src 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "object-src 'none'",
    ]) {
      expect(policy).toContain(rule)
    }
  })

  test('with a sandbox where a file is handed out, so that it can never act as a page of ours', () => {
    const file = proxy(new NextRequest('http://desk.test/api/agendas/1/papers/2')).headers
    expect(file.get('content-security-policy')).toBe("sandbox; default-src 'none'; frame-ancestors 'none'")
    expect(file.get('x-content-type-options')).toBe('nosniff')
  })

  test('with a nonce that is never used twice', () => {
    const nonces = Array.from(
      { length: 50 },
      () => /nonce-([^']+)/.exec(ask().get('content-security-policy') ?? '')?.[1],
    )
    expect(new Set(nonces).size).toBe(50)
  })

  test('and with no nonce of the visitor’s choosing', () => {
    const policy = ask({ 'x-nonce': 'mine', 'content-security-policy': "script-src 'nonce-mine'" })
    expect(policy.get('content-security-policy')).not.toContain('mine')
    expect(policy.get('x-middleware-request-x-nonce')).not.toBe('mine')
  })

  test.each([
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'DENY'],
    ['referrer-policy', 'same-origin'],
    ['cache-control', 'private, no-store'],
  ])('%s: %s', (name, value) => expect(ask().get(name)).toBe(value))

  test('with strict transport only where TLS stands before us', () => {
    expect(ask().get('strict-transport-security')).toBeNull()
    expect(ask({ 'x-forwarded-proto': 'http' }).get('strict-transport-security')).toBeNull()
    expect(ask({ 'x-forwarded-proto': 'https' }).get('strict-transport-security')).toMatch(/max-age=31536000/)
  })
})
