import type { Actor } from '@/lib/access/actor'
import type { NewsRow } from '@/lib/notifications/model'
import type { NewsOf } from '@/lib/notifications/paper'
import { listNews } from '@/lib/notifications/queries/news'
import { listPartnerships } from '@/lib/partnerships/queries/partnerships'

/** What is new to the actor since then and not read yet, in every partnership with a seat. */
export async function newsSince(actor: Actor, since: Date): Promise<NewsOf[]> {
  const parts: NewsOf[] = []
  for (const { id, name } of await listPartnerships.as(actor, {})) {
    if (!actor.seats.some(({ partnershipId }) => partnershipId === id)) continue
    const { news } = await listNews.as(actor, { partnershipId: id })
    const fresh: readonly NewsRow[] = news.filter(({ at, isRead }) => at > since && !isRead)
    if (fresh.length > 0) parts.push({ partnership: name, news: fresh })
  }
  return parts
}
