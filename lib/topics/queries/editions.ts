import type { Actor } from '@/lib/access/actor'
import type { Db } from '@/lib/db/client'
import type { AgendaItemId } from '@/lib/kernel/ids'
import { asMeeting, meetingColumns } from '@/lib/meetings/queries/rows'
import { mayKnowMeeting, mayReadEdition } from '../policy'

/** A topic that stood at a hundred meetings has stood for thirty years. */
const MOST = 100

/** The wordings a topic had, as far as the reader may see the item, its title and the meeting; the latest hundred. */
export async function editionsOf(db: Db, actor: Actor, topicId: string) {
  const visible = mayReadEdition.where(actor)
  const items = await db.agendaItem.findMany({
    where: { AND: [visible, { topicId, removedAt: null }] },
    select: {
      id: true,
      meetingId: true,
      texts: { where: { AND: [visible, { kind: 'TITLE' }] }, select: { text: true } },
    },
    orderBy: { createdAt: 'desc' },
    take: MOST,
  })
  const visibleMeetings = mayKnowMeeting.where(actor)
  const rows = await db.meeting.findMany({
    where: { AND: [visibleMeetings, { id: { in: items.map(({ meetingId }) => meetingId) } }] },
    select: meetingColumns,
  })
  const meetings = new Map(rows.map((row) => [row.id, asMeeting(row)]))
  return items.flatMap(({ id, meetingId, texts: [title] }) => {
    const meeting = meetings.get(meetingId)
    if (title === undefined || meeting === undefined) return []
    return [
      {
        itemId: id as AgendaItemId,
        meetingId: meeting.id,
        startsOn: meeting.startsOn,
        wording: title.text,
        meeting,
      },
    ]
  })
}
