import type { Actor } from '@/lib/access/actor'
import { type Circle, circles, withinPaper } from '@/lib/access/circle'
import type { Db } from '@/lib/db/client'

/** What a page about a meeting's outcomes says of its items. */
export const itemColumns = {
  id: true,
  parentId: true,
  orderKey: true,
  kind: true,
  minutes: true,
  startsNewDay: true,
  handling: true,
  topicId: true,
  circle: true,
  leadId: true,
} as const

/** The items of a meeting's agenda the actor sees, with their official titles as far as the actor reads those. */
export async function itemsOf(db: Db, actor: Actor, meetingId: string) {
  const visible = withinPaper.where(actor)
  const items = await db.agendaItem.findMany({
    where: { AND: [visible, { meetingId, removedAt: null }] },
    select: itemColumns,
  })
  const titles = await titlesOf(
    db,
    actor,
    items.map(({ id }) => id),
  )
  return items.map((item) => ({ ...item, title: titles.get(item.id) ?? '' }))
}

/** The official titles the actor may read, of items the actor may see; for a copy only those of these circles. */
export async function titlesOf(
  db: Db,
  actor: Actor,
  itemIds: readonly string[],
  open: readonly Circle[] = circles,
): Promise<ReadonlyMap<string, string>> {
  if (itemIds.length === 0) return new Map()
  const ofCopy = { circle: { in: [...open] }, paperCircle: { in: [...open] } }
  const visible = { AND: [withinPaper.where(actor), ofCopy] }
  const texts = await db.agendaText.findMany({
    where: { AND: [visible, { kind: 'TITLE', itemId: { in: [...new Set(itemIds)] }, item: visible }] },
    select: { itemId: true, text: true },
  })
  return new Map(texts.map(({ itemId, text }) => [itemId, text]))
}
