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

type Source = (at: NewsAt) => Promise<string[]>

const id = { id: true } as const
const opened = { meetingId: true } as const
const keys = (kind: string, found: readonly { readonly id: string }[]) =>
  found.map((one) => `${kind} ${one.id}`)

const sources: readonly Source[] = [
  async (at) => keys('SHARE', await at.db.noteShare.findMany({ ...visibleShares(at), select: id })),
  async (at) => keys('RELEASE', await at.db.noteRelease.findMany({ ...visibleReleases(at), select: id })),
  async (at) => keys('FOLLOW_UP', await at.db.followUp.findMany({ ...visibleFollowUps(at), select: id })),
  async (at) => keys('ROUND', await at.db.reportRequest.findMany({ ...visibleRequests(at), select: id })),
  async (at) =>
    await ofMeetings(at, 'AGENDA', () =>
      at.db.agenda.findMany({ ...visiblePapers(at, 'agenda'), select: opened }),
    ),
  async (at) =>
    await ofMeetings(at, 'SUMMARY', () =>
      at.db.summary.findMany({ ...visiblePapers(at, 'summary'), select: opened }),
    ),
]

async function ofMeetings(
  at: NewsAt,
  kind: string,
  read: () => Promise<{ readonly meetingId: string }[]>,
): Promise<string[]> {
  const papers = await openedPapers(at, read)
  if (papers.length === 0) return []
  return keys(kind, await at.db.meeting.findMany({ where: visibleMeetings(at, papers), select: id }))
}

/** What `newsOf` finds, by its key alone: to count the news nobody needs their titles. */
export async function keysOfNews(at: NewsAt): Promise<string[]> {
  return (await Promise.all(sources.map((source) => source(at)))).flat()
}
