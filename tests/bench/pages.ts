/** What the driver asks pages of: the ids of what was filled in, by name. */
export type BenchIds = {
  readonly meetingId: string
  readonly topicId: string
  readonly planId: string
  readonly lineId: string
  readonly noteId: string
}

export type BenchPage = {
  readonly name: string
  readonly path: (ids: BenchIds) => string
  /** Who asks: somebody signed in, unless it is said. */
  readonly as?: 'stranger'
}

/** Reads no data: what the framework costs by itself. Every page is reported as a share of it. */
export const floor: BenchPage = { name: 'sign-in (floor)', path: () => '/sign-in', as: 'stranger' }

/** Every page the bench drives, room by room. A new room adds its pages here, and what they need to data.ts. */
export const pages: readonly BenchPage[] = [
  { name: 'today', path: () => '/' },
  { name: 'meetings', path: () => '/meetings' },
  { name: 'calendar', path: () => '/meetings/calendar?month=2022-12' },
  { name: 'meeting', path: ({ meetingId }) => `/meetings/${meetingId}` },
  { name: 'agenda', path: ({ meetingId }) => `/meetings/${meetingId}/agenda` },
  { name: 'draft', path: ({ meetingId }) => `/meetings/${meetingId}/draft` },
  { name: 'papers', path: ({ meetingId }) => `/meetings/${meetingId}/papers` },
  { name: 'standing list', path: () => '/topics' },
  { name: 'topic', path: ({ topicId }) => `/topics/${topicId}` },
  { name: 'people', path: () => '/people' },
  { name: 'plans', path: () => '/plans' },
  { name: 'matrix', path: ({ planId }) => `/plans/${planId}` },
  { name: 'matrix, next page', path: ({ planId }) => `/plans/${planId}?after=0~~50` },
  { name: 'matrix, lines as one scrolls', path: ({ planId }) => `/api/plans/${planId}/lines?after=0~~50` },
  { name: 'matrix by status and lead', path: ({ planId }) => `/plans/${planId}?status=ON_GOING&lead=Lead+3` },
  { name: 'matrix by silence', path: ({ planId }) => `/plans/${planId}?silent=6` },
  { name: 'matrix by words', path: ({ planId }) => `/plans/${planId}?find=field+17` },
  { name: 'matrix by next date', path: ({ planId }) => `/plans/${planId}?sort=next` },
  { name: 'matrix by lead', path: ({ planId }) => `/plans/${planId}?sort=leads` },
  { name: 'matrix, line beside', path: ({ planId, lineId }) => `/plans/${planId}?line=${lineId}` },
  { name: 'line of 200 reports', path: ({ planId, lineId }) => `/plans/${planId}/lines/${lineId}` },
  { name: 'activities', path: ({ planId }) => `/plans/${planId}/activities` },
  { name: 'charts', path: ({ planId }) => `/plans/${planId}/charts` },
  { name: 'notes', path: () => '/notes' },
  { name: 'note', path: ({ noteId }) => `/notes/${noteId}` },
  { name: 'notes of a meeting', path: ({ meetingId }) => `/meetings/${meetingId}/notes` },
  { name: 'meeting day', path: ({ meetingId }) => `/meetings/${meetingId}/day` },
  { name: 'outcomes', path: ({ meetingId }) => `/meetings/${meetingId}/outcomes` },
  { name: 'summary', path: ({ meetingId }) => `/meetings/${meetingId}/summary` },
  { name: 'follow-ups', path: () => '/follow-ups' },
  { name: 'said on a topic', path: ({ topicId }) => `/topics/${topicId}/said` },
  { name: 'news', path: () => '/news' },
  { name: 'search', path: () => '/search?q=field+17' },
  { name: 'search, as one types', path: () => '/api/search?q=cooperation' },
  { name: 'audit', path: () => '/audit' },
  { name: 'snapshots', path: ({ planId }) => `/plans/${planId}/snapshots` },
]
