import type { Actor } from '@/lib/access/actor'
import { withinCircle, withinPaper } from '@/lib/access/circle'
import { defineQuery } from '@/lib/access/operation'
import type { Db } from '@/lib/db/client'
import type { MeetingId } from '@/lib/kernel/ids'
import { dayPlace, paged } from '@/lib/kernel/pages'
import { shortMeetingTitle } from '@/lib/meetings/rules/titles'
import { mayRead as mayReadNote, mayReadRelease } from '@/lib/notes/policy'
import { mayReadParagraph } from '@/lib/summaries/policy'
import { mayRead } from '../policy'
import { saidOnLineSchema, saidOnTopicSchema } from '../schema'
import { type About, gathered } from './said-at'
import { newestMeetings } from './said-where'

/** On one page: each brings all that was said at it. */
const MEETINGS = 8

/** Each kind of thing that can be said, with its own rule of who may read it. */
export const mayReadWhatWasSaid = {
  where: (actor: Actor) => ({
    meeting: withinCircle.where(actor),
    item: withinPaper.where(actor),
    outcome: mayRead.where(actor),
    note: mayReadNote.where(actor),
    release: mayReadRelease.where(actor),
    paragraph: mayReadParagraph.where(actor),
  }),
}

type VisibleSaid = ReturnType<typeof mayReadWhatWasSaid.where>
export type SaidOf = { readonly db: Db; readonly actor: Actor; readonly visible: VisibleSaid }

/** Everything ever said on a standing topic, meeting by meeting, the newest first, as far as the reader's circle goes. */
export const saidOnTopic = defineQuery({
  name: 'outcomes.said-on-topic',
  input: saidOnTopicSchema,
  visible: mayReadWhatWasSaid,
  run: ({ db, actor, input, visible }) =>
    pageOf({ db, actor, visible }, { topicId: input.topicId }, input.after),
})

/** The same for a plan line. */
export const saidOnLine = defineQuery({
  name: 'outcomes.said-on-line',
  input: saidOnLineSchema,
  visible: mayReadWhatWasSaid,
  run: ({ db, actor, input, visible }) =>
    pageOf({ db, actor, visible }, { lineId: input.lineId }, input.after),
})

export type SaidPage = Awaited<ReturnType<(typeof saidOnTopic)['as']>>
export type SaidAtMeeting = SaidPage['meetings'][number]

async function pageOf(at: SaidOf, about: About, after: string | undefined) {
  const place = dayPlace(after)
  const found = await newestMeetings(at, about, place, MEETINGS + 1)
  const { rows, next } = paged(found, ({ startsOn }) => startsOn, MEETINGS)
  const all = await gathered(
    at,
    about,
    rows.map((row) => row.id),
  )
  return {
    meetings: rows.map(({ series, ...meeting }) => ({
      id: meeting.id as MeetingId,
      title: shortMeetingTitle(series, meeting),
      startsOn: meeting.startsOn,
      items: all.items.filter(({ meetingId }) => meetingId === meeting.id),
      outcomes: all.outcomes.filter(({ meetingId }) => meetingId === meeting.id),
      followUps: all.followUps.filter(({ meetingId }) => meetingId === meeting.id),
      notes: all.notes.filter(({ meetingId }) => meetingId === meeting.id),
      paragraphs: all.paragraphs.filter(({ meetingId }) => meetingId === meeting.id),
    })),
    /** What was written between meetings; on the first page only. */
    between: place === null ? all.notes.filter(({ meetingId }) => meetingId === null) : [],
    next,
  }
}
