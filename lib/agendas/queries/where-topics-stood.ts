import type { Actor } from '@/lib/access/actor'
import type { Db } from '@/lib/db/client'
import type { MeetingId, SeriesId, TopicId } from '@/lib/kernel/ids'
import { byTime } from '@/lib/meetings/rules/mention'
import { wordedAt } from '../drafting/last-wording'
import type { EarlierMeeting, TopicStood } from '../drafting/state'
import { mayReadWithin } from '../policy'

/** Where each topic stood at the given meetings; words are read only where they count for the next draft. */
export async function whereTopicsStood(
  { db, actor }: { readonly db: Db; readonly actor: Actor },
  meetings: readonly EarlierMeeting[],
  seriesId: SeriesId,
): Promise<TopicStood[]> {
  const visible = mayReadWithin.where(actor)
  const rows = await db.agendaItem.findMany({
    where: {
      AND: [
        visible,
        { meetingId: { in: meetings.map(({ id }) => id) }, topicId: { not: null }, removedAt: null },
      ],
    },
    select: { id: true, topicId: true, meetingId: true },
  })
  const before = [...meetings].sort(byTime)
  const counting = [...Map.groupBy(rows, ({ topicId }) => topicId).values()].flatMap((own) => {
    const stoodAt = new Set(own.map(({ meetingId }) => meetingId as MeetingId))
    const last = wordedAt(stoodAt, { before, seriesId })
    return own.flatMap(({ id, meetingId }) => (meetingId === last?.id ? [id] : []))
  })
  const titles = await db.agendaText.findMany({
    where: { AND: [visible, { itemId: { in: counting }, kind: 'TITLE' }] },
    select: { itemId: true, text: true },
  })
  const words = new Map(titles.map(({ itemId, text }) => [itemId, text]))
  return rows.flatMap(({ id, topicId, meetingId }) =>
    topicId === null
      ? []
      : [
          {
            topicId: topicId as TopicId,
            meetingId: meetingId as MeetingId,
            wording: words.get(id) ?? '',
          },
        ],
  )
}
