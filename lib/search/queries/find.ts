import { defineQuery } from '@/lib/access/operation'
import type { Actor } from '@/lib/access/actor'
import type { Db } from '@/lib/db/client'
import { type Hit, type Kind, MOST_HITS } from '../model'
import { mayFind } from '../policy'
import { candidatesFor } from '../raw/candidates'
import type { Candidate, Place, Quest } from '../raw/quest'
import { marked, snippetOf } from '../rules/snippets'
import { holdsAll, type Word, wordsOf } from '../rules/words'
import { findSchema } from '../schema'
import { type Found, readers } from './records'
import { placesOf, type Places } from './places'

/** How many candidates are looked up at once. */
const STRETCH = 150
/** What lives on a page of its meeting cannot be shown to somebody who may not know of the meeting. */
const OF_MEETING: readonly Kind[] = ['ITEM', 'PAPER', 'OUTCOME', 'FOLLOW_UP', 'PARAGRAPH']

/**
 * What the actor may read and where all the words stand: in titles first, and among these the latest changed first. The
 * index only says where to look; each hit is read from its own room with that room's clause, and is one only if the words
 * stand in what was read. `found` counts them all; where there are more than can be counted, `more` is true.
 */
export const find = defineQuery({
  name: 'search.find',
  input: findSchema,
  visible: mayFind,
  run: async ({ db, actor, input, visible }) => {
    const words = wordsOf(input.words)
    const nothing = {
      words: words.map(({ text }) => text),
      hits: [] as readonly Hit[],
      found: 0,
      more: false,
    }
    if (words.length === 0) return nothing
    const quest = { actor, visible, partnershipId: input.partnershipId, kinds: input.kinds, words }
    const known = new Map<string, Seen | null>()
    for (const place of ['title', 'anywhere'] as const) await look(db, quest, place, known)
    const seen = [...known.values()].filter((each) => each !== null)
    const hits = seen.slice(0, input.atMost).map((each) => hitOf(each, words))
    return { ...nothing, hits, found: Math.min(seen.length, MOST_HITS), more: seen.length > MOST_HITS }
  },
})

type Seen = { readonly kind: Kind; readonly found: Found; readonly within: string | null }

/** Goes down the candidates until there are enough hits or no more candidates. */
async function look(db: Db, quest: Quest, place: Place, known: Map<string, Seen | null>): Promise<void> {
  const enough = () => [...known.values()].filter((each) => each !== null).length > MOST_HITS
  for (let under = Number.MAX_SAFE_INTEGER; !enough();) {
    const candidates = await candidatesFor(db, quest, place, { under, atMost: STRETCH })
    const fresh = candidates.filter((each) => !known.has(keyOf(each)))
    const read = await readAll(db, quest.actor, fresh)
    for (const each of fresh) known.set(keyOf(each), proven(read.get(keyOf(each)), quest.words))
    const last = candidates.at(-1)
    if (last === undefined || candidates.length < STRETCH) return
    under = last.row
  }
}

function proven(seen: Seen | undefined, words: readonly Word[]): Seen | null {
  return seen !== undefined && holdsAll(words, [seen.found.title, ...seen.found.texts]) ? seen : null
}

async function readAll(
  db: Db,
  actor: Actor,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<string, Seen>> {
  const kinds = Map.groupBy(candidates, ({ kind }) => kind)
  const read = await Promise.all(
    [...kinds].map(async ([kind, each]) => {
      const ids = [...new Set(each.map(({ subjectId }) => subjectId))]
      return { kind, records: await readers[kind]({ db, actor, ids }) }
    }),
  )
  const places = await placesOf(
    db,
    actor,
    read.flatMap(({ records }) => records),
  )
  return new Map(
    read.flatMap(({ kind, records }) =>
      records
        .filter(({ meetingId }) => !OF_MEETING.includes(kind) || places.meetings.has(meetingId ?? ''))
        .map((found) => [
          keyOf({ kind, subjectId: found.id }),
          { kind, found, within: withinOf(kind, found, places) },
        ]),
    ),
  )
}

function withinOf(kind: Kind, { meetingId, planId }: Found, { meetings, plans }: Places): string | null {
  if (kind === 'MEETING' || kind === 'PLAN') return null
  return meetings.get(meetingId ?? '') ?? plans.get(planId ?? '') ?? null
}

function hitOf({ kind, found, within }: Seen, words: readonly Word[]): Hit {
  const { id, title, texts, meetingId = null, planId = null, itemId = null } = found
  const text =
    texts.find((each) => holdsAll(words, [each])) ?? texts.find((each) => snippetOf(each, words).length > 0)
  return {
    kind,
    id,
    meetingId,
    planId,
    itemId,
    title: marked(title, words),
    snippet: text === undefined ? [] : snippetOf(text, words),
    within,
  }
}

function keyOf({ kind, subjectId }: Pick<Candidate, 'kind' | 'subjectId'>): string {
  return `${kind} ${subjectId}`
}
