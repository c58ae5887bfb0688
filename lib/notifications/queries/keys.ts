import { runsDesk } from '@/lib/access/seat'
import {
  type NewsAt,
  visibleFollowUps,
  visiblePapers,
  visibleReleases,
  visibleRequests,
  visibleShares,
} from './asked'

type Source = (at: NewsAt) => Promise<string[]>

const id = { id: true } as const
const keys = (kind: string, found: readonly { readonly id: string }[]) =>
  found.map((one) => `${kind} ${one.id}`)

const sources: readonly Source[] = [
  async (at) => keys('SHARE', await at.db.noteShare.findMany({ ...visibleShares(at), select: id })),
  async (at) => keys('RELEASE', await at.db.noteRelease.findMany({ ...visibleReleases(at), select: id })),
  async (at) => keys('FOLLOW_UP', await at.db.followUp.findMany({ ...visibleFollowUps(at), select: id })),
  async (at) => keys('ROUND', await at.db.reportRequest.findMany({ ...visibleRequests(at), select: id })),
  async (at) =>
    runsDesk.holds(at.actor, at)
      ? []
      : ofMeetings(
          at,
          'AGENDA',
          await at.db.agenda.findMany({ ...visiblePapers(at, 'agenda'), select: { meetingId: true } }),
        ),
  async (at) =>
    runsDesk.holds(at.actor, at)
      ? []
      : ofMeetings(
          at,
          'SUMMARY',
          await at.db.summary.findMany({ ...visiblePapers(at, 'summary'), select: { meetingId: true } }),
        ),
]

/** A paper of a meeting the reader may not know of is no news. */
async function ofMeetings(
  { db, visible }: NewsAt,
  kind: string,
  found: readonly { readonly meetingId: string }[],
): Promise<string[]> {
  if (found.length === 0) return []
  const meetings = await db.meeting.findMany({
    where: { AND: [visible.meeting, { id: { in: found.map(({ meetingId }) => meetingId) } }] },
    select: id,
  })
  return keys(kind, meetings)
}

/** What `newsOf` finds, by its key alone: to count the news nobody needs their titles. */
export async function keysOfNews(at: NewsAt): Promise<string[]> {
  return (await Promise.all(sources.map((source) => source(at)))).flat()
}
