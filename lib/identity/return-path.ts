const house = 'http://house.invalid'

/**
 * Where to go after the sign-in: an address of this house, or the front page. Whatever leads elsewhere, in all the ways a
 * browser reads addresses, is not followed.
 */
export function returnPath(next: unknown): string {
  if (typeof next !== 'string' || next.length > 2_000 || !next.startsWith('/')) return '/'
  const url = URL.parse(next, house)
  if (url?.origin !== house || url.pathname.startsWith('//') || isDoor(url.pathname)) return '/'
  url.searchParams.delete('_rsc')
  return `${url.pathname}${url.search}${url.hash}`
}

/** Nobody who has just come in is led back to the door. */
function isDoor(path: string): boolean {
  return ['/sign-in', '/first-run', '/invite', '/api/auth'].some(
    (door) => path === door || path.startsWith(`${door}/`),
  )
}
