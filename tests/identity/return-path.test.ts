import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { returnPath } from '@/lib/identity/return-path'

describe('where the sign-in leads back to', () => {
  test.each([
    '/meetings',
    '/meetings/01hz/agenda?day=2#item-3',
    '/search?q=%2F%2Fexample.org',
    '/plans?sort=-date',
  ])('%s is ours', (path) => {
    expect(returnPath(path)).toBe(path)
  })

  test.each([
    '//example.org',
    '/\\example.org',
    '/\t/example.org',
    '/\n//example.org',
    '/.//example.org',
    '/%2e%2e//example.org/..//example.org',
    'https://example.org',
    'javascript:alert(1)',
    'meetings',
    ' /meetings',
    '',
    `/${'a'.repeat(3_000)}`,
  ])('%j is not followed elsewhere', (path) => {
    const followed = new URL(returnPath(path), 'https://cochair.test')
    expect(followed.origin).toBe('https://cochair.test')
    expect(returnPath(path)).not.toMatch(/^\/[/\\]/)
  })

  test.each([undefined, null, 7, ['/meetings'], { href: '/meetings' }])('%j is no address', (given) => {
    expect(returnPath(given)).toBe('/')
  })

  test.each(['/sign-in', '/sign-in?next=/meetings', '/first-run', '/invite/secret', '/api/auth/signout'])(
    '%s would lead round in a circle',
    (path) => {
      expect(returnPath(path)).toBe('/')
    },
  )

  test('the marks of a page fetched in parts are taken off', () => {
    expect(returnPath('/meetings?_rsc=1abc&sort=date')).toBe('/meetings?sort=date')
  })

  test('whatever is given, a browser stays in the house', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      ':',
      '@',
      'example.org',
      'a',
      '%2f',
      '%5c',
      '\t',
      '\n',
      '?',
      '#',
      ' ',
      'http:',
      '\u0000',
      '。',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
        const path = returnPath(`/${parts.join('')}`)
        expect(new URL(path, 'https://cochair.test').origin).toBe('https://cochair.test')
        expect(returnPath(path)).toBe(path)
      }),
      { numRuns: 3_000 },
    )
  })
})
