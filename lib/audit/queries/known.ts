import type { Actor } from '@/lib/access/actor'
import { mayRead as mayReadAgenda, mayReadWithin } from '@/lib/agendas/policy'
import type { Db } from '@/lib/db/client'
import { mayRead as mayReadMeeting } from '@/lib/meetings/policy'
import { asMeeting, meetingColumns } from '@/lib/meetings/queries/rows'
import { mayRead as mayReadNote } from '@/lib/notes/policy'
import { mayRead as mayReadPlan } from '@/lib/plans/policy'
import { mayRead as mayReadTopic } from '@/lib/topics/policy'
import type { Act } from '../model'

type Known = NonNullable<Act['about']>

/** What the acts were done to, each read by its own room's clauses; what is hidden stays untold. */
export async function knownOf(
  db: Db,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Known>> {
  const some = [...new Set(ids)]
  const known = await Promise.all([
    meetings(db, actor, some),
    agendas(db, actor, some),
    items(db, actor, some),
    topics(db, actor, some),
    plans(db, actor, some),
    lines(db, actor, some),
    notes(db, actor, some),
  ])
  return new Map(known.flat())
}

type Told = readonly (readonly [string, Known])[]

async function meetings(db: Db, actor: Actor, ids: string[]): Promise<Told> {
  const visible = mayReadMeeting.where(actor)
  const found = await db.meeting.findMany({
    where: { AND: [visible, { id: { in: ids } }] },
    select: meetingColumns,
  })
  return found.map((row) => [row.id, { title: asMeeting(row).shortTitle, href: `/meetings/${row.id}` }])
}

/** An agenda goes by the name of its meeting. */
async function agendas(db: Db, actor: Actor, ids: string[]): Promise<Told> {
  const visible = mayReadAgenda.where(actor)
  const found = await db.agenda.findMany({
    where: { AND: [visible, { id: { in: ids } }] },
    select: { id: true, meetingId: true },
  })
  const named = new Map(
    await meetings(
      db,
      actor,
      found.map(({ meetingId }) => meetingId),
    ),
  )
  return found.flatMap(({ id, meetingId }) => {
    const meeting = named.get(meetingId)
    return meeting === undefined
      ? []
      : [[id, { title: meeting.title, href: `/meetings/${meetingId}/agenda` }] as const]
  })
}

async function items(db: Db, actor: Actor, ids: string[]): Promise<Told> {
  const visible = mayReadWithin.where(actor)
  const found = await db.agendaText.findMany({
    where: { AND: [visible, { itemId: { in: ids }, kind: 'TITLE' }] },
    select: { itemId: true, text: true, meetingId: true },
  })
  return found.map(({ itemId, text, meetingId }) => [
    itemId,
    { title: text, href: `/meetings/${meetingId}/agenda?item=${itemId}` },
  ])
}

async function topics(db: Db, actor: Actor, ids: string[]): Promise<Told> {
  const visible = mayReadTopic.where(actor)
  const found = await db.standingTopic.findMany({
    where: { AND: [visible, { id: { in: ids } }] },
    select: { id: true, title: true },
  })
  return found.map(({ id, title }) => [id, { title, href: `/topics/${id}` }])
}

async function plans(db: Db, actor: Actor, ids: string[]): Promise<Told> {
  const visible = mayReadPlan.where(actor)
  const found = await db.planOfAction.findMany({
    where: { AND: [visible, { id: { in: ids } }] },
    select: { id: true, shortTitle: true },
  })
  return found.map(({ id, shortTitle }) => [id, { title: shortTitle, href: `/plans/${id}` }])
}

async function lines(db: Db, actor: Actor, ids: string[]): Promise<Told> {
  const visible = mayReadPlan.where(actor)
  const found = await db.actionLine.findMany({
    where: { AND: [visible, { id: { in: ids } }] },
    select: { id: true, planId: true, reference: true, text: true },
  })
  return found.map(({ id, planId, reference, text }) => [
    id,
    { title: `${reference} ${text}`, href: `/plans/${planId}/lines/${id}` },
  ])
}

async function notes(db: Db, actor: Actor, ids: string[]): Promise<Told> {
  const visible = mayReadNote.where(actor)
  const found = await db.note.findMany({
    where: { AND: [visible, { id: { in: ids } }] },
    select: { id: true, title: true },
  })
  return found.map(({ id, title }) => [id, { title, href: `/notes/${id}` }])
}
