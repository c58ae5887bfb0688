import { type Actor, partnershipsOf } from '@/lib/access/actor'
import { defineQuery } from '@/lib/access/operation'
import type { Db } from '@/lib/db/client'
import { COUNTED, type News } from '../model'
import { isMine, mayKnow } from '../policy'
import { isRead, pageOfNews, placeFrom, type ReadState } from '../rules'
import { listNewsSchema, nothingSchema, ofPartnershipSchema } from '../schema'
import { keysOfNews } from './keys'
import { newsOf } from './sources'

const PAGE = 30
/** More of one moment than any page shows, so that a page never ends in the middle of a moment unseen. */
const SPARE = 30
const NEWS_BEGIN = new Date(0)

/** The news of a partnership, the newest first, a page at a time. */
export const listNews = defineQuery({
  name: 'notifications.list',
  input: listNewsSchema,
  visible: mayKnow,
  run: async ({ db, actor, input, now, visible }) => {
    const { partnershipId } = input
    if (!partnershipsOf(actor).includes(partnershipId)) return { news: [], next: null }
    const after = placeFrom(input.after)
    const until = after?.at ?? now
    const rows = await newsOf({
      db,
      actor,
      now,
      partnershipId,
      visible,
      from: NEWS_BEGIN,
      until,
      most: PAGE + SPARE,
    })
    const page = pageOfNews(rows, after, PAGE)
    const state: ReadState = {
      until: await readUntil(db, actor, partnershipId),
      keys: await keysRead(
        db,
        actor,
        partnershipId,
        page.rows.map(({ key }) => key),
      ),
    }
    const news: News[] = page.rows.map((row) => ({ ...row, isRead: isRead(row, state) }))
    return { news, next: page.next }
  },
})

/** How many pieces the reader has not read, of those the reader may read; a hundred stands for more. */
export const countNews = defineQuery({
  name: 'notifications.count',
  input: ofPartnershipSchema,
  visible: mayKnow,
  run: async ({ db, actor, input: { partnershipId }, now, visible }) => {
    if (!partnershipsOf(actor).includes(partnershipId)) return 0
    const until = await readUntil(db, actor, partnershipId)
    const keys = await keysOfNews({
      db,
      actor,
      now,
      partnershipId,
      visible,
      // what happened at the very moment up to which all was read has been read
      from: until === null ? NEWS_BEGIN : new Date(until.getTime() + 1),
      until: now,
      most: COUNTED,
    })
    const read = await keysRead(db, actor, partnershipId, keys)
    return Math.min(COUNTED, keys.filter((key) => !read.has(key)).length)
  },
})

/** Whether the actor wants the daily mail; as long as nothing was said, they do. */
export const readDigestChoice = defineQuery({
  name: 'notifications.digest-choice',
  input: nothingSchema,
  visible: isMine,
  run: async ({ db, visible }) => {
    const choice = await db.digestChoice.findFirst({ where: visible, select: { wanted: true } })
    return { wanted: choice?.wanted ?? true }
  },
})

async function readUntil(db: Db, actor: Actor, partnershipId: string): Promise<Date | null> {
  const visible = isMine.where(actor)
  const mark = await db.newsMark.findFirst({
    where: { ...visible, partnershipId },
    select: { readUntil: true },
  })
  return mark?.readUntil ?? null
}

/** Those of the given pieces that were read one by one. */
async function keysRead(
  db: Db,
  actor: Actor,
  partnershipId: string,
  among: readonly string[],
): Promise<ReadonlySet<string>> {
  if (among.length === 0) return new Set()
  const visible = isMine.where(actor)
  const read = await db.newsRead.findMany({
    where: { ...visible, partnershipId, key: { in: [...among] } },
    select: { key: true },
  })
  return new Set(read.map(({ key }) => key))
}
