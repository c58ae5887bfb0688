import { keptPages } from '@/app/(desk)/_parts/kept-pages'

/**
 * The worker that opens the page of the meeting day where there is no network: the page itself and its script from what the
 * page has laid aside, everything else not at all. With a network it changes nothing. Who is no longer let in finds nothing.
 */
const script = `
const pages = ${JSON.stringify(keptPages)}
const patience = 8000

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (new URL(request.url).pathname.startsWith('/_next/static/')) event.respondWith(file(request))
})

async function page(request) {
  const kept = await keptOf(request)
  const asked = fetch(request)
  if (kept === undefined) return asked
  try {
    const answer = await Promise.race([asked, new Promise((_, late) => setTimeout(late, patience))])
    if (answer.type === 'opaqueredirect' || answer.status === 404) {
      const cache = await caches.open(pages)
      await cache.delete(request, { ignoreSearch: true, ignoreVary: true })
    }
    return answer
  } catch {
    return kept
  }
}

async function file(request) {
  return (await keptOf(request)) ?? fetch(request)
}

function keptOf(request) {
  return caches.match(request, { cacheName: pages, ignoreSearch: request.mode === 'navigate', ignoreVary: true })
}
`

export const dynamic = 'force-static'

export function GET(): Response {
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
}
