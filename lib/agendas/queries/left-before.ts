import type { Actor } from '@/lib/access/actor'
import { withinCircle } from '@/lib/access/circle'
import type { Db } from '@/lib/db/client'
import type { AgendaItemId, DelegationId, TopicId } from '@/lib/kernel/ids'
import { carriedTo } from '@/lib/outcomes/queries/carried'
import type { UnreachedItem } from '../drafting/state'
import { mayReadWithin } from '../policy'
import { agendaCircle } from '../rules/reach'

/** The items earlier meetings left for this one, not reached or deferred, as the actor sees them. */
export async function leftItems(
  { db, actor }: { readonly db: Db; readonly actor: Actor },
  to: { readonly meetingId: string; readonly previousId: string | null },
): Promise<UnreachedItem[]> {
  const carried = new Map((await carriedTo(db, actor, to)).map((each) => [each.itemId, each]))
  const visible = mayReadWithin.where(actor)
  const rows = await db.agendaItem.findMany({
    where: { AND: [visible, { id: { in: [...carried.keys()] }, removedAt: null }] },
    select: {
      id: true,
      parentId: true,
      orderKey: true,
      kind: true,
      circle: true,
      minutes: true,
      leadId: true,
      topicId: true,
      sourceKey: true,
      texts: { where: { AND: [visible, { kind: 'TITLE' }] }, select: { text: true } },
    },
  })
  return rows.map(({ id, texts, circle, ...row }) => ({
    ...row,
    itemId: id as AgendaItemId,
    parentId: row.parentId as AgendaItemId | null,
    leadId: row.leadId as DelegationId | null,
    topicId: row.topicId as TopicId | null,
    circle: agendaCircle(circle),
    meetingTitle: carried.get(id)?.meetingTitle ?? '',
    how: carried.get(id)?.deferred === true ? ('DEFERRED' as const) : ('NOT_REACHED' as const),
    title: texts[0]?.text ?? '',
  }))
}

/** Whether a meeting has a summary this reader may read. */
export async function summaryOf(db: Db, actor: Actor, meetingId: string) {
  const visible = withinCircle.where(actor)
  return db.summary.findFirst({ where: { AND: [visible, { meetingId }] }, select: { id: true } })
}
