/** Whether a path lies in the place of that address; the front page is only itself. */
export function isHere(path: string, href: string): boolean {
  const place = href.split(/[?#]/)[0] ?? href
  return place === '/' ? path === '/' : path === place || path.startsWith(`${place}/`)
}

/** Of several addresses the one that fits the path most closely, for tabs that lie inside one another. */
export function nearest(path: string, hrefs: readonly string[]): string | undefined {
  return hrefs.filter((href) => isHere(path, href)).sort((a, b) => b.length - a.length)[0]
}
