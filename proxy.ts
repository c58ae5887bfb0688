import { type NextRequest, NextResponse } from 'next/server'

/** Every page is drawn for one person at one moment; its script and style carry a word that is good for that answer only. */
export function proxy(request: NextRequest) {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
  const policy = request.nextUrl.pathname.startsWith('/api/') ? filesPolicy : contentPolicy(nonce)

  const onward = new Headers(request.headers)
  onward.set('x-nonce', nonce)
  onward.set('x-path', `${request.nextUrl.pathname}${request.nextUrl.search}`)
  onward.set('content-security-policy', policy)

  const response = NextResponse.next({ request: { headers: onward } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'private, no-store')
  for (const [name, value] of fixed) response.headers.set(name, value)
  if (cameThroughTls(request)) {
    response.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  }
  return response
}

export const config = { matcher: ['/((?!_next/static/).*)'] }

const development = process.env.NODE_ENV === 'development'

/** Nothing from elsewhere, nothing inline without the nonce, no frame around us. React writes style attributes; those alone are let through. */
function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** Files and answers to our own script: were one of them ever opened as a page, it could do nothing. */
const filesPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'"

/** Addresses here name meetings and searches: they are told to nobody else, but our own forms must still know their origin. */
const fixed: readonly (readonly [string, string])[] = [
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  [
    'permissions-policy',
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), display-capture=()',
  ],
]

function cameThroughTls(request: NextRequest): boolean {
  return request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https'
}
