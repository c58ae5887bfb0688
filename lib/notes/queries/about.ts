import type { Actor } from '@/lib/access/actor'
import { withinCircle, withinPaper } from '@/lib/access/circle'
import type { Db } from '@/lib/db/client'
import { shorten } from '@/lib/kernel/text'
import { shortTitleColumns } from '@/lib/meetings/queries/rows'
import { shortMeetingTitle } from '@/lib/meetings/rules/titles'
import { mayRead as mayReadPlan } from '@/lib/plans/policy'
import { mayRead as mayReadTopic } from '@/lib/topics/policy'
import type { NoteTarget } from '../model/note'

/** What a note is about, as far as the reader of the note may know of that as well. */
export type About =
  | { readonly kind: 'MEETING'; readonly id: string; readonly title: string }
  | {
      readonly kind: 'ITEM'
      readonly id: string
      readonly title: string
      readonly meetingId: string
      readonly meeting: string
    }
  | { readonly kind: 'TOPIC'; readonly id: string; readonly title: string }
  | { readonly kind: 'LINE'; readonly id: string; readonly title: string; readonly planId: string }

/**
 * The subjects of notes the actor sees. That somebody reads a note does not open what it is about: a meeting, an item, a
 * topic or a line outside the reader's circle has no title here, and no address.
 */
export async function aboutOf(
  db: Db,
  actor: Actor,
  notes: readonly NoteTarget[],
): Promise<(note: NoteTarget) => About | null> {
  const ids = (field: keyof NoteTarget) => [
    ...new Set(notes.map((note) => note[field]).filter((id) => id !== null)),
  ]
  const visibleMeetings = withinCircle.where(actor)
  const visibleTexts = withinPaper.where(actor)
  const visibleTopics = mayReadTopic.where(actor)
  const visibleLines = mayReadPlan.where(actor)
  const [meetings, items, topics, lines] = [ids('meetingId'), ids('itemId'), ids('topicId'), ids('lineId')]
  const meetingRows =
    meetings.length === 0
      ? []
      : await db.meeting.findMany({
          where: { AND: [visibleMeetings, { id: { in: meetings } }] },
          select: shortTitleColumns,
        })
  const itemRows =
    items.length === 0
      ? []
      : await db.agendaText.findMany({
          where: { AND: [visibleTexts, { kind: 'TITLE', itemId: { in: items }, item: visibleTexts }] },
          select: { itemId: true, meetingId: true, text: true },
        })
  const topicRows =
    topics.length === 0
      ? []
      : await db.standingTopic.findMany({
          where: { AND: [visibleTopics, { id: { in: topics } }] },
          select: { id: true, title: true },
        })
  const lineRows =
    lines.length === 0
      ? []
      : await db.actionLine.findMany({
          where: { AND: [visibleLines, { id: { in: lines } }] },
          select: { id: true, planId: true, reference: true, text: true },
        })
  const meetingTitles = new Map(
    meetingRows.map(({ series, ...meeting }) => [meeting.id, shortMeetingTitle(series, meeting)]),
  )

  return ({ meetingId, itemId, topicId, lineId }) => {
    const meeting = meetingTitles.get(meetingId ?? '')
    const item = itemRows.find((row) => row.itemId === itemId)
    if (item !== undefined && meeting !== undefined)
      return { kind: 'ITEM', id: item.itemId, title: item.text, meetingId: item.meetingId, meeting }
    if (meetingId !== null && meeting !== undefined) return { kind: 'MEETING', id: meetingId, title: meeting }
    const topic = topicRows.find(({ id }) => id === topicId)
    if (topic !== undefined) return { kind: 'TOPIC', ...topic }
    const line = lineRows.find(({ id }) => id === lineId)
    if (line === undefined) return null
    const title = `${line.reference} ${shorten(line.text, 120)}`
    return { kind: 'LINE', id: line.id, planId: line.planId, title }
  }
}
