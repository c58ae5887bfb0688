import type { MeetingId } from '@/lib/kernel/ids'
import { shorten } from '@/lib/kernel/text'
import { shortTitleColumns } from '@/lib/meetings/queries/rows'
import { shortMeetingTitle } from '@/lib/meetings/rules/titles'
import type { NewsRow } from '../model'
import {
  type NewsAt,
  openedPapers,
  visibleFollowUps,
  visibleMeetings,
  visiblePapers,
  visibleReleases,
  visibleRequests,
  visibleShares,
} from './asked'

type Source = (at: NewsAt) => Promise<NewsRow[]>

const title = (text: string, otherwise: string) => (text === '' ? otherwise : shorten(text, 160))

const shares: Source = async (at) => {
  const found = await at.db.noteShare.findMany({
    ...visibleShares(at),
    select: { id: true, sharedAt: true, note: { select: { id: true, title: true } } },
  })
  return found.map(({ id, sharedAt, note }) => ({
    key: `SHARE ${id}`,
    kind: 'SHARE',
    at: sharedAt,
    title: title(note.title, 'A note'),
    about: { kind: 'NOTE', id: note.id },
  }))
}

const releases: Source = async (at) => {
  const found = await at.db.noteRelease.findMany({
    ...visibleReleases(at),
    select: { id: true, title: true, releasedAt: true },
  })
  return found.map(({ id, releasedAt, title: words }) => ({
    key: `RELEASE ${id}`,
    kind: 'RELEASE',
    at: releasedAt,
    title: title(words, 'A note'),
    about: { kind: 'RELEASE', id },
  }))
}

const followUps: Source = async (at) => {
  const found = await at.db.followUp.findMany({
    ...visibleFollowUps(at),
    select: { id: true, what: true, createdAt: true },
  })
  return found.map(({ id, what, createdAt }) => ({
    key: `FOLLOW_UP ${id}`,
    kind: 'FOLLOW_UP',
    at: createdAt,
    title: title(what, 'A follow-up'),
    about: { kind: 'FOLLOW_UP', id },
  }))
}

const agendas: Source = async (at) => {
  const read = () => at.db.agenda.findMany({ ...visiblePapers(at, 'agenda'), select: opened })
  return await ofMeetings(at, 'AGENDA', await openedPapers(at, read))
}

const summaries: Source = async (at) => {
  const read = () => at.db.summary.findMany({ ...visiblePapers(at, 'summary'), select: opened })
  return await ofMeetings(at, 'SUMMARY', await openedPapers(at, read))
}

const opened = { meetingId: true, openedAt: true } as const

async function ofMeetings(
  at: NewsAt,
  kind: 'AGENDA' | 'SUMMARY',
  found: readonly { readonly meetingId: string; readonly openedAt: Date | null }[],
): Promise<NewsRow[]> {
  if (found.length === 0) return []
  const meetings = await at.db.meeting.findMany({
    where: visibleMeetings(at, found),
    select: shortTitleColumns,
  })
  return found.flatMap(({ meetingId, openedAt }): NewsRow[] => {
    const meeting = meetings.find(({ id }) => id === meetingId)
    if (meeting === undefined || openedAt === null) return []
    return [
      {
        key: `${kind} ${meetingId}`,
        kind,
        at: openedAt,
        title: shortMeetingTitle(meeting.series, meeting),
        about: { kind, id: meetingId as MeetingId },
      },
    ]
  })
}

const rounds: Source = async (at) => {
  const found = await at.db.reportRequest.findMany({
    ...visibleRequests(at),
    select: { id: true, planId: true, round: { select: { title: true, createdAt: true } } },
  })
  return found.map(({ id, planId, round }) => ({
    key: `ROUND ${id}`,
    kind: 'ROUND',
    at: round.createdAt,
    title: title(round.title, 'A round of reports'),
    about: { kind: 'ROUND', id, planId },
  }))
}

const sources: readonly Source[] = [shares, releases, followUps, agendas, summaries, rounds]

/** The newest of every source within the stretch. */
export async function newsOf(at: NewsAt): Promise<NewsRow[]> {
  return (await Promise.all(sources.map((source) => source(at)))).flat()
}
