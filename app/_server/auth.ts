import 'server-only'
import { Auth, raw, skipCSRFCheck } from '@auth/core'
import { getToken } from '@auth/core/jwt'
import { cookies, headers } from 'next/headers'
import { SignInRefused, authConfig } from '@/lib/identity/auth-config'
import { openCookie } from '@/lib/identity/cookies'
import { endSession } from '@/lib/identity/sessions'
import type { SessionId } from '@/lib/kernel/ids'

/** Signs in through the library and sets its cookies, which ends the session they named before; throws Refusal in the same words whoever asks. */
export async function signInHere(email: string, password: string): Promise<void> {
  const earlier = await sessionOfCookie()
  await callAuth('callback/credentials', { email, password })
  if (earlier !== null) await endSession(earlier)
}

/** Ends the session in the database and takes the cookie away. */
export async function signOutHere(): Promise<void> {
  const sessionId = await sessionOfCookie()
  if (sessionId !== null) await endSession(sessionId)
  await callAuth('signout', {})
}

/** The session the browser's cookie names; whether it is still open is for the database to say. */
export async function sessionOfCookie(): Promise<SessionId | null> {
  const given = await headers()
  const token = await getToken({
    req: { headers: given },
    secret: process.env.AUTH_SECRET,
    secureCookie: isSecure(given),
    decode: openCookie,
  })
  return typeof token?.sid === 'string' ? (token.sid as SessionId) : null
}

async function callAuth(action: string, form: Record<string, string>): Promise<void> {
  const given = await headers()
  const scheme = isSecure(given) ? 'https' : 'http'
  const onward = new Headers(given)
  onward.set('content-type', 'application/x-www-form-urlencoded')
  onward.delete('content-length')
  const request = new Request(`${scheme}://${given.get('host') ?? 'localhost'}/api/auth/${action}`, {
    method: 'POST',
    headers: onward,
    body: new URLSearchParams(form),
  })
  try {
    // the form came through a server action, whose origin Next has checked already
    const answer = await Auth(request, { ...authConfig, raw, skipCSRFCheck })
    const jar = await cookies()
    for (const { name, value, options } of answer.cookies ?? []) jar.set(name, value, options)
  } catch (error) {
    if (error instanceof SignInRefused) throw error.refusal
    throw error
  }
}

function isSecure(given: Headers): boolean {
  return given.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https'
}
