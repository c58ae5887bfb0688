import type { Circle } from '@/lib/access/circle'
import type { Db } from '@/lib/db/client'
import { joinWords } from '@/lib/kernel/text'
import type { NoteDocument } from '../model/document'
import { mentionsIn } from '../rules/mentions'

/**
 * What to say where a text names items or plan lines that are closed to those it is to be opened to: a title does not leak
 * through a link. Null where none is.
 */
export async function closedSentence(
  db: Db,
  visibleText: NoteDocument,
  opens: (circle: Circle) => boolean,
): Promise<string | null> {
  const labels = await closedLabels(db, visibleText, opens)
  if (labels.length === 0) return null
  return `Not everybody it would be opened to may know of ${joinWords(labels.map((label) => `“${label}”`))}. Take the name out of the text first.`
}

/** A thing nobody knows any more counts as closed. */
async function closedLabels(
  db: Db,
  visibleText: NoteDocument,
  opens: (circle: Circle) => boolean,
): Promise<string[]> {
  const mentions = mentionsIn(visibleText).filter(({ kind }) => kind === 'ITEM' || kind === 'LINE')
  if (mentions.length === 0) return []
  // who sees the text sees its labels; of the things themselves only the circles are read
  const visibleNames = mentions.map(({ id }) => id)
  const items = await db.agendaItem.findMany({
    where: { id: { in: visibleNames } },
    select: { id: true, circle: true, paperCircle: true },
  })
  const titles = await db.agendaText.findMany({
    where: { kind: 'TITLE', itemId: { in: visibleNames } },
    select: { itemId: true, circle: true },
  })
  const lines = await db.actionLine.findMany({
    where: { id: { in: visibleNames } },
    select: { id: true, circle: true },
  })
  const open = new Set([
    ...lines.filter(({ circle }) => opens(circle)).map(({ id }) => id),
    ...items
      .filter(({ circle, paperCircle }) => opens(circle) && opens(paperCircle))
      .filter(({ id }) => titles.some(({ itemId, circle }) => itemId === id && opens(circle)))
      .map(({ id }) => id),
  ])
  return [...new Set(mentions.filter(({ id }) => !open.has(id)).map(({ label }) => label))]
}
