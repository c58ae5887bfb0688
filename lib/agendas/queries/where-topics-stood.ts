import type { Actor } from '@/lib/access/actor'
import type { Db, Prisma } from '@/lib/db/client'
import type { MeetingId, SeriesId, TopicId } from '@/lib/kernel/ids'
import { byTime } from '@/lib/meetings/rules/mention'
import { meetingsNamed } from '@/lib/topics/rules/due'
import { wordedAt } from '../drafting/last-wording'
import type { EarlierMeeting, TopicStood } from '../drafting/state'
import { mayReadWithin } from '../policy'

/** So many meetings of its series tell enough of nearly every topic; further back is looked only for those that stood too seldom. */
const meetingsAtOnce = 12

/**
 * Where each topic stood, of the given meetings, the latest first. Of a topic that stands often, those further back count for nothing and are
 * not read; words are read only where they count for the next draft.
 */
export async function whereTopicsStood(
  { db, actor }: { readonly db: Db; readonly actor: Actor },
  meetings: readonly EarlierMeeting[],
  seriesId: SeriesId,
): Promise<TopicStood[]> {
  const visible = mayReadWithin.where(actor)
  const standingsAt = (some: readonly EarlierMeeting[], topicId: Prisma.AgendaItemWhereInput['topicId']) =>
    db.agendaItem.findMany({
      where: {
        AND: [visible, { meetingId: { in: some.map(({ id }) => id) }, topicId, removedAt: null }],
      },
      select: { id: true, topicId: true, meetingId: true },
    })
  const late = meetings.filter((one) => one.seriesId === seriesId).slice(0, meetingsAtOnce)
  const lately = await standingsAt(late, { not: null })
  const toldEnough = [...Map.groupBy(lately, ({ topicId }) => topicId)].flatMap(([topicId, own]) =>
    topicId !== null && new Set(own.map(({ meetingId }) => meetingId)).size >= meetingsNamed ? [topicId] : [],
  )
  const furtherBack = meetings.filter((one) => !late.includes(one))
  const rows = [...lately, ...(await standingsAt(furtherBack, { not: null, notIn: toldEnough }))]
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
