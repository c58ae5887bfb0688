import { Refusal } from '@/lib/kernel/refusal'

/** What changes something comes from our own pages only: the browser says so itself; an old one says at least where it comes from. */
export function assertOwnPage({ headers }: Request): void {
  const site = headers.get('sec-fetch-site')
  if (site === 'same-origin') return
  const origin = headers.get('origin')
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  const isOurs = site === null && origin !== null && URL.canParse(origin) && new URL(origin).host === host
  if (!isOurs) throw new Refusal('forbidden', 'This was not sent from a page of ours.')
}
