import 'server-only'
import { Auth, type AuthConfig, raw, skipCSRFCheck } from '@auth/core'
import { CredentialsSignin } from '@auth/core/errors'
import { getToken } from '@auth/core/jwt'
import Credentials from '@auth/core/providers/credentials'
import { cookies, headers } from 'next/headers'
import { parse } from '@/lib/access/operation'
import { endSession, isOpen, sessionDays } from '@/lib/identity/sessions'
import { type Origin, signIn, signInSchema } from '@/lib/identity/sign-in'
import type { SessionId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'

/** A refused sign-in on its way through the library to the form. */
class SignInRefused extends CredentialsSignin {
  constructor(readonly refusal: Refusal) {
    super(refusal.message)
  }
}

/**
 * How the library is used: local accounts, a cookie that carries the id of a session in the database and nothing else of
 * worth. The cookie is void as soon as that session is ended. A ministry's OIDC provider is one more entry under `providers`,
 * a second factor one more step in `authorize`.
 */
export const authConfig: AuthConfig = {
  basePath: '/api/auth',
  trustHost: true,
  secret: process.env.AUTH_SECRET,
  session: { strategy: 'jwt', maxAge: sessionDays * 86_400 },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  logger: { error: () => undefined, warn: () => undefined },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      authorize: async (given, request) => {
        try {
          const { sessionId, personId, name } = await signIn(parse(signInSchema, given), originOf(request.headers))
          return { id: personId, name, sessionId }
        } catch (error) {
          if (error instanceof Refusal) throw new SignInRefused(error)
          throw error
        }
      },
    }),
  ],
  callbacks: {
    jwt: async ({ token, ...given }) => {
      // only the call that follows a sign-in carries the user, whatever the type says
      const user = given.user as { id: string; sessionId: SessionId } | undefined
      if (user !== undefined) return { sub: user.id, sid: user.sessionId }
      return typeof token.sid === 'string' && (await isOpen(token.sid as SessionId)) ? token : null
    },
  },
}

/** The network address and the browser's name; the server in front has already decided which address to believe. */
export function originOf(given: Headers): Origin {
  return { address: given.get('x-cochair-address') ?? 'unknown', agent: given.get('user-agent') ?? '' }
}

/** Signs in through the library and sets its cookies; throws Refusal in the same words whoever asks. */
export async function signInHere(email: string, password: string): Promise<void> {
  await callAuth('callback/credentials', { email, password })
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
  const token = await getToken({ req: { headers: given }, secret: process.env.AUTH_SECRET, secureCookie: isSecure(given) })
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
