import { withinCircle } from '@/lib/access/circle'
import type { Actor } from '@/lib/access/actor'
import { defineQuery } from '@/lib/access/operation'
import type { Db } from '@/lib/db/client'
import { shortMeetingTitle } from '@/lib/meetings/rules/titles'
import { mayRead } from '../policy'
import { saidOnLineSchema, saidOnTopicSchema } from '../schema'

const PAGE = 100

/** Every outcome on a standing topic, across meetings, the newest first, as far as the reader's circle goes. */
export const saidOnTopic = defineQuery({
  name: 'outcomes.said-on-topic',
  input: saidOnTopicSchema,
  visible: mayRead,
  run: async ({ db, actor, input, visible }) => {
    const found = await db.outcome.findMany({
      where: { AND: [visible, { topicId: input.topicId }, beyond(input.after)] },
      select: { id: true, meetingId: true, kind: true, sentence: true, circle: true, createdAt: true },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: PAGE + 1,
    })
    return paged(db, actor, found)
  },
})

/** Every follow-up under a plan line, across meetings, with the outcome it came from, the newest first. */
export const saidOnLine = defineQuery({
  name: 'outcomes.said-on-line',
  input: saidOnLineSchema,
  visible: mayRead,
  run: async ({ db, actor, input, visible }) => {
    const found = await db.followUp.findMany({
      where: { AND: [visible, { lineId: input.lineId }, beyond(input.after)] },
      select: {
        id: true,
        meetingId: true,
        outcomeId: true,
        what: true,
        status: true,
        words: true,
        circle: true,
        createdAt: true,
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: PAGE + 1,
    })
    const outcomes = await db.outcome.findMany({
      where: { AND: [visible, { id: { in: found.map(({ outcomeId }) => outcomeId) } }] },
      select: { id: true, kind: true, sentence: true },
    })
    return paged(
      db,
      actor,
      found.map(({ outcomeId, ...row }) => ({
        ...row,
        decision: outcomes.find(({ id }) => id === outcomeId) ?? null,
      })),
    )
  },
})

type Row = { readonly id: string; readonly meetingId: string; readonly createdAt: Date }

function beyond(after: string | undefined) {
  const [, moment = '', id = ''] = /^([^_]+)_(\w+)$/.exec(after ?? '') ?? []
  const at = new Date(moment)
  if (id === '' || Number.isNaN(at.getTime())) return {}
  return { OR: [{ createdAt: { lt: at } }, { createdAt: at, id: { lt: id } }] }
}

async function paged<Found extends Row>(db: Db, actor: Actor, found: readonly Found[]) {
  const rows = found.slice(0, PAGE)
  const last = found.length > PAGE ? rows.at(-1) : undefined
  const visible = withinCircle.where(actor)
  const meetings = await db.meeting.findMany({
    where: { AND: [visible, { id: { in: rows.map(({ meetingId }) => meetingId) } }] },
    select: {
      id: true,
      ordinal: true,
      epithet: true,
      startsOn: true,
      series: { select: { shortTitle: true } },
    },
  })
  const titles = new Map(
    meetings.map(({ series, ...meeting }) => [meeting.id, shortMeetingTitle(series, meeting)]),
  )
  return {
    said: rows.map((row) => ({ ...row, meeting: titles.get(row.meetingId) ?? '' })),
    next: last === undefined ? null : `${last.createdAt.toISOString()}_${last.id}`,
  }
}
