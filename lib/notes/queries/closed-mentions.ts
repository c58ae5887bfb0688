import type { Actor } from '@/lib/access/actor'
import { type Circle, withinPaper } from '@/lib/access/circle'
import type { Db, Prisma } from '@/lib/db/client'
import { fold, joinWords } from '@/lib/kernel/text'
import type { Mention, NoteDocument } from '../model/document'
import { closedWords, mentionsIn } from '../rules/mentions'
import { knownTo } from './readable'

/** A text that is to be opened to others: its own title, its words, and the meeting whose items it may repeat. */
export type ToOpen = {
  readonly title: string
  readonly document: NoteDocument
  readonly meetingId: string | null
}

/**
 * What to say where a text names items or plan lines that are closed to those it is to be opened to, or has the title of such an item
 * for its own: a title does not leak through a link. Null where all is open to them. What the actor may not read is not named here either.
 */
export async function closedSentence(
  db: Db,
  actor: Actor,
  text: ToOpen,
  opens: (circle: Circle) => boolean,
): Promise<string | null> {
  const mentions = await closedMentions(db, text.document, opens)
  if (mentions.length > 0) {
    const known = await knownTo(db, actor, mentions)
    const names = mentions.map(({ kind, id, label }) =>
      known.has(id) ? `“${label}”` : (closedWords[kind] ?? label),
    )
    return `Not everybody it would be opened to may know of ${joinWords([...new Set(names)])}. Take the name out of the text first.`
  }
  if (!(await hasClosedTitle(db, actor, text, opens))) return null
  return `Not everybody it would be opened to may know of an item “${text.title}”. Give the note another title first.`
}

type Named = Pick<Mention, 'kind' | 'id' | 'label'>

/** A thing nobody knows any more counts as closed. */
async function closedMentions(
  db: Db,
  visibleText: NoteDocument,
  opens: (circle: Circle) => boolean,
): Promise<Named[]> {
  const mentions = mentionsIn(visibleText).filter(({ kind }) => closedWords[kind] !== undefined)
  if (mentions.length === 0) return []
  // who sees the text sees what it points to; of the things themselves only the circles are read
  const visibleNames = mentions.map(({ id }) => id)
  const titles = await titlesWhere(db, { itemId: { in: visibleNames } })
  const lines = await db.actionLine.findMany({
    where: { id: { in: visibleNames } },
    select: { id: true, circle: true },
  })
  const open = new Set([
    ...lines.filter(({ circle }) => opens(circle)).map(({ id }) => id),
    ...titles.filter((title) => isOpen(title, opens)).map(({ itemId }) => itemId),
  ])
  return mentions.filter(({ id }) => !open.has(id))
}

/** Whether the title is, word for word, that of an item of its meeting closed to them, and of no open one; told of items the actor reads alone. */
async function hasClosedTitle(
  db: Db,
  actor: Actor,
  { title, meetingId }: ToOpen,
  opens: (circle: Circle) => boolean,
): Promise<boolean> {
  if (meetingId === null) return false
  const visible = withinPaper.where(actor)
  const seen = await titlesWhere(db, { meetingId, AND: [visible], item: visible })
  const alike = seen.filter(({ text }) => fold(text) === fold(title))
  return alike.length > 0 && !alike.some((each) => isOpen(each, opens))
}

type Title = Awaited<ReturnType<typeof titlesWhere>>[number]

function isOpen({ circle, item }: Title, opens: (circle: Circle) => boolean): boolean {
  return [circle, item.circle, item.paperCircle].every(opens)
}

/** Titles of items with all the circles they stand in; for comparing, not for showing. */
async function titlesWhere(db: Db, visibleTitles: Prisma.AgendaTextWhereInput) {
  return db.agendaText.findMany({
    where: { kind: 'TITLE', ...visibleTitles },
    select: { itemId: true, text: true, circle: true, item: { select: { circle: true, paperCircle: true } } },
  })
}
