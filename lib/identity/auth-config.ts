import type { AuthConfig } from '@auth/core'
import { CredentialsSignin } from '@auth/core/errors'
import Credentials from '@auth/core/providers/credentials'
import { parse } from '@/lib/access/operation'
import type { SessionId } from '@/lib/kernel/ids'
import { Refusal } from '@/lib/kernel/refusal'
import { signInSchema } from './schema'
import { isOpen, sessionDays } from './sessions'
import { type Origin, signIn } from './sign-in'

/** A refused sign-in on its way through the library to the form. */
export class SignInRefused extends CredentialsSignin {
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
          const { sessionId, personId, name } = await signIn(
            parse(signInSchema, given),
            originOf(request.headers),
          )
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
