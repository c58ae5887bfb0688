import type { Actor } from '@/lib/access/actor'
import { withinPaper } from '@/lib/access/circle'
import type { Db } from '@/lib/db/client'
import { shorten } from '@/lib/kernel/text'
import { mayRead as mayReadPlan } from '@/lib/plans/policy'
import type { Mention, NoteDocument } from '../model/document'
import { cleanDocument } from '../rules/clean'
import { mentionsIn, withoutClosed } from '../rules/mentions'
import { plainOf } from '../rules/plain'

/** The kept text of a note, of one of its revisions or of a released copy; its row is one the reader already sees. */
type Kept = { readonly body: unknown }

/**
 * The texts as the actor may read them. An item or a line may have been closed since it was named, so its name is drawn for those who
 * may read the thing today and for nobody else. Every text of a note leaves the house through here.
 */
export async function readableTexts(
  db: Db,
  actor: Actor,
  rows: readonly Kept[],
): Promise<readonly NoteDocument[]> {
  const documents = rows.map(({ body }) => cleanDocument(body))
  const open = await knownTo(db, actor, documents.flatMap(mentionsIn))
  return documents.map((document) => withoutClosed(document, open))
}

/** One such text. */
export async function readableText(db: Db, actor: Actor, row: Kept): Promise<NoteDocument> {
  const [document] = await readableTexts(db, actor, [row])
  // as many come out as go in
  return document ?? cleanDocument(row.body)
}

/** The same as plain lines, under the ids of their rows. */
export async function readableWords(
  db: Db,
  actor: Actor,
  rows: readonly (Kept & { readonly id: string })[],
): Promise<ReadonlyMap<string, string>> {
  const documents = await readableTexts(db, actor, rows)
  return new Map(documents.map((document, place) => [rows[place]?.id ?? '', plainOf(document)]))
}

/** How a list tells what a text is about: its first words, on one line. */
export function beginningOf(words: string | undefined, most = 160): string {
  return shorten((words ?? '').replace(/\t/g, ' · ').replace(/\s+/g, ' '), most)
}

/** Which of the items and lines named the actor may read. */
export async function knownTo(
  db: Db,
  actor: Actor,
  mentions: readonly Mention[],
): Promise<ReadonlySet<string>> {
  const named = (wanted: Mention['kind']) => [
    ...new Set(mentions.filter(({ kind }) => kind === wanted).map(({ id }) => id)),
  ]
  const [items, lines] = [named('ITEM'), named('LINE')]
  const visibleText = withinPaper.where(actor)
  const visibleLine = mayReadPlan.where(actor)
  const titles =
    items.length === 0
      ? []
      : await db.agendaText.findMany({
          where: { AND: [visibleText, { kind: 'TITLE', itemId: { in: items }, item: visibleText }] },
          select: { itemId: true },
        })
  const read =
    lines.length === 0
      ? []
      : await db.actionLine.findMany({
          where: { AND: [visibleLine, { id: { in: lines } }] },
          select: { id: true },
        })
  return new Set([...titles.map(({ itemId }) => itemId), ...read.map(({ id }) => id)])
}
