import { decode, type JWT, type JWTDecodeParams } from '@auth/core/jwt'

/** As many cookies as a busy house has in use; more only means opening one again. */
const most = 1_000
const opened = new Map<string, JWT>()

/**
 * What a cookie of ours says. It never says anything else, and opening it costs more than asking the database something: so it
 * is remembered. Whether the session it names is still open is not: that is asked each time. Throws like the library where
 * the cookie is not ours, was tampered with, or has run out.
 */
export async function openCookie(given: JWTDecodeParams): Promise<JWT | null> {
  const { token = '', secret, salt } = given
  const name = [secret, salt, token].flat().join('\n')
  const known = opened.get(name)
  if (known !== undefined && !hasRunOut(known)) return known
  opened.delete(name)
  const said = await decode(given)
  if (said !== null) remember(name, said)
  return said
}

function remember(name: string, said: JWT): void {
  const [oldest] = opened.keys()
  if (opened.size >= most && oldest !== undefined) opened.delete(oldest)
  opened.set(name, said)
}

function hasRunOut({ exp }: JWT): boolean {
  return exp === undefined || exp * 1000 <= Date.now()
}
