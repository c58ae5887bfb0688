import type { Actor } from '@/lib/access/actor'
import { mayRead as mayReadActivity } from '@/lib/activities/policy'
import { mayReadWithin } from '@/lib/agendas/policy'
import type { Db } from '@/lib/db/client'
import { mayRead as mayReadMeeting } from '@/lib/meetings/policy'
import { asMeeting, meetingColumns } from '@/lib/meetings/queries/rows'
import { mayRead as mayReadNote, mayReadRelease } from '@/lib/notes/policy'
import { readableWords } from '@/lib/notes/queries/readable'
import { mayRead as mayReadOutcome } from '@/lib/outcomes/policy'
import { mayRead as mayReadPlan } from '@/lib/plans/policy'
import { mayReadParagraph } from '@/lib/summaries/policy'
import { mayRead as mayReadTopic } from '@/lib/topics/policy'
import type { Kind } from '../model'

/** A record as its own room lets the actor read it: every text of it in which the words may stand. */
export type Found = {
  readonly id: string
  readonly title: string
  readonly texts: readonly string[]
  readonly meetingId?: string | null
  readonly planId?: string
  readonly itemId?: string
}

type At = { readonly db: Db; readonly actor: Actor; readonly ids: string[] }

/** One for each kind; what the actor may not read is not among the answers, whatever the index says. */
export const readers: Readonly<Record<Kind, (at: At) => Promise<readonly Found[]>>> = {
  MEETING: async ({ db, actor, ids }) => {
    const visible = mayReadMeeting.where(actor)
    const rows = await db.meeting.findMany({
      where: { AND: [visible, { id: { in: ids } }] },
      select: meetingColumns,
    })
    return rows.map(asMeeting).map(({ id, title, shortTitle, venue }) => ({
      id,
      title: shortTitle,
      texts: [[title, venue].filter(Boolean).join(', ')],
      meetingId: id,
    }))
  },
  TOPIC: async ({ db, actor, ids }) => {
    const visible = mayReadTopic.where(actor)
    const rows = await db.standingTopic.findMany({
      where: { AND: [visible, { id: { in: ids } }] },
      select: { id: true, title: true },
    })
    return rows.map((row) => ({ ...row, texts: [] }))
  },
  ITEM: async ({ db, actor, ids }) => {
    const visible = mayReadWithin.where(actor)
    const [items, texts] = await Promise.all([
      db.agendaItem.findMany({
        where: { AND: [visible, { id: { in: ids }, removedAt: null }] },
        select: { id: true, meetingId: true },
      }),
      db.agendaText.findMany({
        where: { AND: [visible, { itemId: { in: ids } }] },
        select: { itemId: true, kind: true, text: true },
      }),
    ])
    const textsOf = Map.groupBy(texts, ({ itemId }) => itemId)
    return items.map(({ id, meetingId }) => {
      const own = textsOf.get(id) ?? []
      return {
        id,
        meetingId,
        title: own.find(({ kind }) => kind === 'TITLE')?.text ?? '',
        texts: own.filter(({ kind }) => kind !== 'TITLE').map(({ text }) => text),
      }
    })
  },
  PAPER: async ({ db, actor, ids }) => {
    const visible = mayReadWithin.where(actor)
    const papers = await db.agendaPaper.findMany({
      where: { AND: [visible, { id: { in: ids }, removedAt: null }] },
      select: { id: true, itemId: true, title: true, fileName: true, url: true },
    })
    const items = await db.agendaItem.findMany({
      where: { AND: [visible, { id: { in: papers.map(({ itemId }) => itemId) }, removedAt: null }] },
      select: { id: true, meetingId: true },
    })
    return papers.flatMap(({ id, itemId, title, fileName, url }) => {
      const item = items.find((each) => each.id === itemId)
      return item === undefined
        ? []
        : [{ id, title, texts: [fileName ?? '', url ?? ''], meetingId: item.meetingId, itemId }]
    })
  },
  PLAN: async ({ db, actor, ids }) => {
    const visible = mayReadPlan.where(actor)
    const rows = await db.planOfAction.findMany({
      where: { AND: [visible, { id: { in: ids } }] },
      select: { id: true, shortTitle: true, title: true },
    })
    return rows.map(({ id, shortTitle, title }) => ({ id, title: shortTitle, texts: [title], planId: id }))
  },
  LINE: async ({ db, actor, ids }) => {
    const visible = mayReadPlan.where(actor)
    const rows = await db.actionLine.findMany({
      where: { AND: [visible, { id: { in: ids } }] },
      select: { id: true, planId: true, printedReference: true, reference: true, ourTitle: true, text: true },
    })
    return rows.map(({ id, planId, printedReference, reference, ourTitle, text }) => ({
      id,
      planId,
      title: `${printedReference ?? reference} ${ourTitle}`.trim(),
      texts: [text],
    }))
  },
  ACTIVITY: async ({ db, actor, ids }) => {
    const visible = mayReadActivity.where(actor)
    const visibleServed = mayReadPlan.where(actor)
    const [rows, served] = await Promise.all([
      db.activity.findMany({
        where: { AND: [visible, { id: { in: ids } }] },
        select: { id: true, title: true, summary: true, place: true, organiser: true },
      }),
      db.activityLine.findMany({
        where: { AND: [visibleServed, { activityId: { in: ids } }] },
        select: { activityId: true, planId: true },
      }),
    ])
    return rows.flatMap(({ id, title, summary, place, organiser }) => {
      const line = served.find(({ activityId }) => activityId === id)
      const texts = [[summary, place, organiser].filter((text) => text !== '').join(' · ')]
      return line === undefined ? [] : [{ id, title, texts, planId: line.planId }]
    })
  },
  NOTE: async ({ db, actor, ids }) => {
    const visible = mayReadNote.where(actor)
    const rows = await db.note.findMany({
      where: { AND: [visible, { id: { in: ids } }] },
      select: { id: true, title: true, body: true, meetingId: true },
    })
    const words = await readableWords(db, actor, rows)
    return rows.map(({ body: _kept, ...row }) => ({ ...row, texts: [words.get(row.id) ?? ''] }))
  },
  RELEASE: async ({ db, actor, ids }) => {
    const visible = mayReadRelease.where(actor)
    const rows = await db.noteRelease.findMany({
      where: { AND: [visible, { id: { in: ids } }] },
      select: { id: true, title: true, body: true, meetingId: true },
    })
    const words = await readableWords(db, actor, rows)
    return rows.map(({ body: _kept, ...row }) => ({ ...row, texts: [words.get(row.id) ?? ''] }))
  },
  OUTCOME: async ({ db, actor, ids }) => {
    const visible = mayReadOutcome.where(actor)
    const rows = await db.outcome.findMany({
      where: { AND: [visible, { id: { in: ids } }] },
      select: { id: true, sentence: true, meetingId: true },
    })
    return rows.map(({ sentence, ...row }) => ({ ...row, title: '', texts: [sentence] }))
  },
  FOLLOW_UP: async ({ db, actor, ids }) => {
    const visible = mayReadOutcome.where(actor)
    const rows = await db.followUp.findMany({
      where: { AND: [visible, { id: { in: ids } }] },
      select: { id: true, what: true, words: true, meetingId: true },
    })
    return rows.map(({ what, words, ...row }) => ({ ...row, title: what, texts: [words] }))
  },
  PARAGRAPH: async ({ db, actor, ids }) => {
    const visible = mayReadParagraph.where(actor)
    const rows = await db.summaryParagraph.findMany({
      where: { AND: [visible, { id: { in: ids } }] },
      select: { id: true, text: true, meetingId: true },
    })
    return rows.map(({ text, ...row }) => ({ ...row, title: '', texts: [text] }))
  },
}
