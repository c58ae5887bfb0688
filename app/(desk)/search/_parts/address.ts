import { type Hit, type Kind, kindWords } from '@/lib/search/model'

type Place = (hit: Hit) => string

const onPageOf =
  (part: string): Place =>
  ({ meetingId }) =>
    `/meetings/${meetingId ?? ''}/${part}`

/** Where each kind lives. */
const places: Readonly<Record<Kind, Place>> = {
  MEETING: ({ id }) => `/meetings/${id}`,
  TOPIC: ({ id }) => `/topics/${id}`,
  ITEM: ({ meetingId, id }) => `/meetings/${meetingId ?? ''}/agenda?item=${id}`,
  PAPER: ({ meetingId, itemId }) => `/meetings/${meetingId ?? ''}/agenda?item=${itemId ?? ''}`,
  PLAN: ({ id }) => `/plans/${id}`,
  LINE: ({ planId, id }) => `/plans/${planId ?? ''}/lines/${id}`,
  ACTIVITY: ({ planId, id }) => `/plans/${planId ?? ''}/activities/${id}`,
  NOTE: ({ id }) => `/notes/${id}`,
  RELEASE: ({ id }) => `/notes/releases/${id}`,
  OUTCOME: onPageOf('outcomes'),
  FOLLOW_UP: onPageOf('outcomes'),
  PARAGRAPH: onPageOf('summary'),
}

/** What a list of hits shows: where it leads, what it is, and the words. */
export type ShownHit = Pick<Hit, 'title' | 'snippet'> & {
  readonly key: string
  readonly href: string
  readonly what: string
}

/** "Agenda item, 18th ARSOM". What has no title of its own is told by its words. */
export function shown(hit: Hit): ShownHit {
  const untitled = hit.title.length === 0
  return {
    key: `${hit.kind} ${hit.id}`,
    href: places[hit.kind](hit),
    what: [kindWords[hit.kind][0], hit.within].filter((part) => part !== null).join(', '),
    title: untitled ? hit.snippet : hit.title,
    snippet: untitled ? [] : hit.snippet,
  }
}

/** "No hits", "12 hits", "More than 100 hits". */
export function countWords({ found, more }: { found: number; more: boolean }): string {
  if (more) return `More than ${String(found)} hits`
  return found === 1 ? '1 hit' : `${found === 0 ? 'No' : String(found)} hits`
}
