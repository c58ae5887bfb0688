import { defineQuery } from '@/lib/access/operation'
import { mayReadRevision } from '../policy'
import { compareTexts } from '../rules/compare'
import { compareRevisionsSchema, noteSchema, revisionSchema } from '../schema'
import { namesOfPeople } from './names'
import { readableText, readableWords } from './readable'

const MOST = 500

/** The kept revisions of a note, the newest first: those the reader could have written. */
export const listRevisions = defineQuery({
  name: 'notes.list-revisions',
  input: noteSchema,
  visible: mayReadRevision,
  run: async ({ db, input, visible }) => {
    const found = await db.noteRevision.findMany({
      where: { AND: [visible, { noteId: input.noteId }] },
      select: { number: true, title: true, keptAt: true, keptById: true, restoredFrom: true },
      orderBy: { number: 'desc' },
      take: MOST,
    })
    const people = await namesOfPeople(
      db,
      found.map(({ keptById }) => keptById),
    )
    return found.map(({ keptById, ...revision }) => ({ ...revision, keptBy: people.get(keptById) ?? '' }))
  },
})

/** One kept revision with its text and the circle of the note at that time, or null. */
export const readRevision = defineQuery({
  name: 'notes.read-revision',
  input: revisionSchema,
  visible: mayReadRevision,
  run: async ({ db, actor, input, visible }) => {
    const revision = await db.noteRevision.findFirst({
      where: { AND: [visible, { noteId: input.noteId, number: input.number }] },
      select: { number: true, circle: true, title: true, body: true, keptAt: true, restoredFrom: true },
    })
    if (revision === null) return null
    const { body: _kept, ...rest } = revision
    return { ...rest, document: await readableText(db, actor, revision) }
  },
})

/** What changed between any two revisions, word by word; null unless the reader may read both. */
export const compareRevisions = defineQuery({
  name: 'notes.compare-revisions',
  input: compareRevisionsSchema,
  visible: mayReadRevision,
  run: async ({ db, actor, input, visible }) => {
    const both = await db.noteRevision.findMany({
      where: { AND: [visible, { noteId: input.noteId, number: { in: [input.from, input.to] } }] },
      select: { id: true, number: true, title: true, body: true, keptAt: true },
    })
    const from = both.find(({ number }) => number === input.from)
    const to = both.find(({ number }) => number === input.to)
    if (from === undefined || to === undefined) return null
    const words = await readableWords(db, actor, both)
    return {
      from: { number: from.number, keptAt: from.keptAt },
      to: { number: to.number, keptAt: to.keptAt },
      title: compareTexts(from.title, to.title),
      text: compareTexts(words.get(from.id) ?? '', words.get(to.id) ?? ''),
    }
  },
})
