import { withinCircle, withinPaper } from '@/lib/access/circle'
import type { Actor } from '@/lib/access/actor'
import { defineQuery } from '@/lib/access/operation'
import type { Db } from '@/lib/db/client'
import { shortMeetingTitle } from '@/lib/meetings/rules/titles'
import type { CarryTarget } from '../model'
import { mayRead } from '../policy'
import { type Carried, carryOverOf, reachedOf } from '../rules/carry-over'
import { ofMeetingSchema } from '../schema'
import { itemsOf } from './items'

/** What a meeting came to and what it left, as the actor sees it. */
export async function leftBy(db: Db, actor: Actor, meetingId: string) {
  const items = await itemsOf(db, actor, meetingId)
  const visible = mayRead.where(actor)
  const outcomes = await db.outcome.findMany({
    where: { AND: [visible, { meetingId, itemId: { not: null } }] },
    select: { itemId: true, kind: true, toNextMeeting: true, toPrepared: true },
  })
  const visibleItems = items.map(({ id }) => id)
  const stretches = await db.itemCourse.findMany({
    where: { meetingId, itemId: { in: visibleItems } },
    select: { itemId: true },
  })
  const given = { turnedTo: new Set(stretches.map(({ itemId }) => itemId)), outcomes }
  const isKept = stretches.length > 0 || outcomes.length > 0
  return { items, carried: carryOverOf(items, given), reached: reachedOf(items, given), isKept }
}

/** What would be carried over if the meeting were closed now, and where to; of a closed meeting what was. */
export const previewCarryOver = defineQuery({
  name: 'outcomes.preview-carry-over',
  input: ofMeetingSchema,
  visible: withinCircle,
  run: async ({ db, actor, input, visible }) => {
    const meeting = await db.meeting.findFirst({
      where: { AND: [visible, { id: input.meetingId }] },
      select: { id: true, preparesId: true, revision: true, status: true },
    })
    if (meeting === null) return null
    const { items, carried: left } = await leftBy(db, actor, meeting.id)
    const carried = meeting.status === 'CLOSED' ? grouped(await confirmed(db, actor, meeting.id)) : left
    const prepared = meeting.preparesId === null ? null : await titleOf(db, actor, meeting.preparesId)
    return {
      revision: meeting.revision,
      status: meeting.status,
      prepares: prepared,
      items: carried.map((each) => ({
        ...each,
        title: items.find(({ id }) => id === each.itemId)?.title ?? '',
      })),
    }
  },
})

export type CarriedItem = {
  readonly itemId: string
  readonly meetingTitle: string
  readonly deferred: boolean
}

/**
 * The items other meetings left to this one: what the closed meetings confirmed, and of an open previous meeting what
 * its outcomes and its clock say so far. For the draft of the next agenda.
 */
export async function carriedTo(
  db: Db,
  actor: Actor,
  to: { readonly meetingId: string; readonly previousId: string | null },
): Promise<CarriedItem[]> {
  const visibleMeetings = withinCircle.where(actor)
  const sources = await db.meeting.findMany({
    where: { AND: [visibleMeetings, { OR: [{ id: to.previousId ?? '' }, { preparesId: to.meetingId }] }] },
    select: {
      id: true,
      preparesId: true,
      status: true,
      ordinal: true,
      epithet: true,
      startsOn: true,
      series: { select: { shortTitle: true } },
    },
    orderBy: { startsOn: 'asc' },
  })
  const found: CarriedItem[] = []
  for (const source of sources) {
    const targets: CarryTarget[] = [
      ...(source.id === to.previousId ? ['NEXT_MEETING' as const] : []),
      ...(source.preparesId === to.meetingId ? ['PREPARED_MEETING' as const] : []),
    ]
    const meetingTitle = shortMeetingTitle(source.series, source)
    const left =
      source.status === 'CLOSED'
        ? await confirmed(db, actor, source.id)
        : leftSoFar(source.status, await leftBy(db, actor, source.id))
    for (const { itemId, deferred, target } of left)
      if (targets.includes(target)) found.push({ itemId, meetingTitle, deferred })
  }
  return found
}

/** What was confirmed when the meeting was closed, an item once with all its targets. */
function grouped(left: readonly Left[]): Carried[] {
  const byItem = Map.groupBy(left, ({ itemId }) => itemId)
  return [...byItem].map(([itemId, rows]) => ({
    itemId,
    deferred: rows.some(({ deferred }) => deferred),
    targets: rows.map(({ target }) => target),
  }))
}

type Left = { readonly itemId: string; readonly deferred: boolean; readonly target: CarryTarget }

function confirmed(db: Db, actor: Actor, meetingId: string): Promise<Left[]> {
  const visible = withinPaper.where(actor)
  return db.carryOver.findMany({
    where: { AND: [visible, { meetingId }] },
    select: { itemId: true, deferred: true, target: true },
  })
}

/**
 * Of a meeting that is not closed: what its outcomes defer, and what was not reached. Silence says so only once the meeting was
 * held and somebody kept its record.
 */
function leftSoFar(status: string, { items, carried, isKept }: Awaited<ReturnType<typeof leftBy>>): Left[] {
  const told = new Set(items.filter(({ handling }) => handling === 'NOT_REACHED').map(({ id }) => id))
  return carried
    .filter(({ itemId, deferred }) => deferred || told.has(itemId) || (status === 'HELD' && isKept))
    .flatMap(({ itemId, deferred, targets }) => targets.map((target) => ({ itemId, deferred, target })))
}

async function titleOf(db: Db, actor: Actor, id: string): Promise<string | null> {
  const visible = withinCircle.where(actor)
  const meeting = await db.meeting.findFirst({
    where: { AND: [visible, { id }] },
    select: { ordinal: true, epithet: true, startsOn: true, series: { select: { shortTitle: true } } },
  })
  return meeting === null ? null : shortMeetingTitle(meeting.series, meeting)
}
