import { beginningOf, readableWords } from '@/lib/notes/queries/readable'
import { lineItemKey } from '@/lib/plans/rules/quiet'
import { titlesOf } from './items'
import type { SaidOf } from './said'

/** What it is all about: a standing topic, or a plan line. */
export type About = { readonly topicId: string } | { readonly lineId: string }
/** More than is ever said of one thing at the meetings of a page: bounds every list. */
const MOST = 1_000

export function itemsAbout(about: About) {
  return 'topicId' in about ? about : { sourceKey: lineItemKey(about.lineId) }
}

/** Everything of those meetings the actor may read, and what stands between meetings. */
export async function gathered({ db, actor, visible }: SaidOf, about: About, meetingIds: readonly string[]) {
  const here = { meetingId: { in: [...meetingIds] } }
  const found = await db.agendaItem.findMany({
    where: { AND: [visible.item, itemsAbout(about), here, { removedAt: null }] },
    select: { id: true, meetingId: true, handling: true, circle: true },
    take: MOST,
  })
  const itemIds = found.map(({ id }) => id)
  const titles = await titlesOf(db, actor, itemIds)
  const ofItems = { itemId: { in: itemIds } }
  const followUps = await db.followUp.findMany({
    where: { AND: [visible.outcome, about, here] },
    select: {
      id: true,
      meetingId: true,
      outcomeId: true,
      what: true,
      status: true,
      dueOn: true,
      circle: true,
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST,
  })
  const ofTheirs = { id: { in: followUps.map(({ outcomeId }) => outcomeId) } }
  const outcomes = await db.outcome.findMany({
    where: {
      AND: [visible.outcome, here, 'topicId' in about ? about : { OR: [ofTheirs, ofItems] }],
    },
    select: { id: true, meetingId: true, kind: true, sentence: true, circle: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST,
  })
  const ofOutcomes = { outcomeId: { in: outcomes.map(({ id }) => id) } }
  const paragraphs = await db.summaryParagraph.findMany({
    where: { AND: [visible.paragraph, here, { kind: 'PARAGRAPH' }, { OR: [ofOutcomes, ofItems] }] },
    select: { id: true, meetingId: true, text: true, circle: true },
    orderBy: [{ orderKey: 'asc' }, { id: 'asc' }],
    take: MOST,
  })
  return {
    items: found.map((item) => ({ ...item, title: titles.get(item.id) ?? '' })),
    outcomes,
    followUps,
    paragraphs,
    notes: await notesOf({ db, actor, visible }, { OR: [about, ofItems] }, here),
  }
}

async function notesOf(
  { db, actor, visible }: SaidOf,
  about: object,
  here: { readonly meetingId: { in: string[] } },
) {
  const there = { AND: [about, { OR: [here, { meetingId: null }] }] }
  const shape = { id: true, meetingId: true, title: true, body: true, circle: true } as const
  const notes = await db.note.findMany({
    where: { AND: [visible.note, there] },
    select: { ...shape, updatedAt: true },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  })
  const releases = await db.noteRelease.findMany({
    where: { AND: [visible.release, there] },
    select: { ...shape, releasedAt: true },
    orderBy: [{ releasedAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  })
  const words = await readableWords(db, actor, [...notes, ...releases])
  const begun = <Row extends { readonly id: string; readonly body: unknown }>({
    body: _kept,
    ...row
  }: Row) => ({
    ...row,
    beginning: beginningOf(words.get(row.id), 240),
  })
  return [
    ...notes.map(({ updatedAt, ...note }) => ({ ...begun(note), is: 'NOTE' as const, at: updatedAt })),
    ...releases.map(({ releasedAt, ...copy }) => ({
      ...begun(copy),
      is: 'RELEASE' as const,
      at: releasedAt,
    })),
  ]
}
