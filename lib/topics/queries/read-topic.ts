import { type Actor, delegationsOf } from '@/lib/access/actor'
import { withinCircle } from '@/lib/access/circle'
import { defineQuery } from '@/lib/access/operation'
import type { Db, Prisma } from '@/lib/db/client'
import type { TopicId } from '@/lib/kernel/ids'
import { mayKeep, mayRead } from '../policy'
import { editionsInTime } from '../rules/editions'
import { readTopicSchema } from '../schema/lists'
import { editionsOf } from './editions'
import { asTopic, topicColumns } from './rows'

/** Everything the page of a topic shows; null where there is none for this reader. */
export const readTopic = defineQuery({
  name: 'topics.read',
  input: readTopicSchema,
  visible: mayRead,
  run: async ({ db, actor, input, visible }) => {
    const row = await db.standingTopic.findFirst({
      where: { AND: [visible, { id: input.topicId }] },
      select: topicColumns,
    })
    if (row === null) return null
    const [guidance, editions, above, under] = await Promise.all([
      ownGuidance(db, actor, row.id),
      editionsOf(db, actor, row.id),
      headingsAbove(db, visible, row.parentId),
      db.standingTopic.findMany({
        where: { AND: [visible, { parentId: row.id }] },
        select: { id: true, title: true, retiredOn: true },
        orderBy: { orderKey: 'asc' },
        take: 100,
      }),
    ])
    return {
      ...asTopic(row),
      mayKeep: mayKeep.holds(actor, row),
      guidance,
      editions: editionsInTime(editions),
      above,
      under: under.map((each) => ({ ...each, id: each.id as TopicId })),
    }
  },
})

/** What the topic is called, for pages about it; null where there is none for this reader. */
export const readTopicTitle = defineQuery({
  name: 'topics.title',
  input: readTopicSchema,
  visible: mayRead,
  run: ({ db, input, visible }) =>
    db.standingTopic.findFirst({
      where: { AND: [visible, { id: input.topicId }] },
      select: { title: true },
    }),
})

/** What the reader's own delegation has written; null where there is none. */
async function ownGuidance(db: Db, actor: Actor, topicId: string) {
  const visible = withinCircle.where(actor)
  const own = { delegationId: { in: delegationsOf(actor) as string[] } }
  return db.topicGuidance.findFirst({
    where: { AND: [visible, own, { topicId }] },
    select: { text: true, circle: true, revision: true, updatedAt: true },
  })
}

/** From the top of the list down; at most as many as the list is deep. */
async function headingsAbove(db: Db, visible: Prisma.StandingTopicWhereInput, parentId: string | null) {
  const path: { id: TopicId; title: string }[] = []
  for (let id = parentId; id !== null;) {
    const next: { id: string; title: string; parentId: string | null } | null =
      await db.standingTopic.findFirst({
        where: { AND: [visible, { id }] },
        select: { id: true, title: true, parentId: true },
      })
    if (next === null) break
    path.unshift({ id: next.id as TopicId, title: next.title })
    id = next.parentId
  }
  return path
}
