/** The name under which the browser keeps pages that open without the network. */
export const keptPages = 'cochair-pages'

/** On an address without TLS a browser has neither of them. */
type Maybe<Thing> = Thing | undefined

/** Lays the page and its script aside on this device, and sets the worker over it that opens them again. False where the browser has no means for it. */
export async function keepPage(path: string): Promise<boolean> {
  const worker = navigator.serviceWorker as Maybe<ServiceWorkerContainer>
  const store = globalThis.caches as Maybe<CacheStorage>
  if (worker === undefined || store === undefined) return false
  const answer = await fetch(path, { cache: 'no-store' })
  if (!answer.ok || answer.redirected) return false
  await worker.register('/day-worker.js', { scope: path })
  const cache = await store.open(keptPages)
  const html = await answer.clone().text()
  await cache.put(path, answer)
  const named = [...html.matchAll(/\/_next\/static\/[^"'\\\s)<>]+/g)].map(([file]) => file)
  await Promise.all(
    [...new Set([...named, ...loaded(performance.getEntriesByType('resource'))])].map(keepFile),
  )
  return true
}

/** Parts of the script and letters that come later are laid aside when they come; returns how to stop. */
export function keepWhatComes(): () => void {
  const store = globalThis.caches as Maybe<CacheStorage>
  if (store === undefined) return () => undefined
  const observer = new PerformanceObserver((list) => {
    for (const file of loaded(list.getEntries())) void keepFile(file)
  })
  observer.observe({ type: 'resource' })
  return () => observer.disconnect()
}

export async function forgetKeptPages(): Promise<void> {
  await (globalThis.caches as Maybe<CacheStorage>)?.delete(keptPages)
}

async function keepFile(file: string): Promise<void> {
  const cache = await caches.open(keptPages)
  if ((await cache.match(file)) !== undefined) return
  await cache.add(file).catch(() => undefined)
}

function loaded(entries: readonly PerformanceEntry[]): string[] {
  return entries
    .map(({ name }) => new URL(name, location.href))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/_next/static/'))
    .map(({ pathname, search }) => `${pathname}${search}`)
}
