import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import type { Db, Prisma } from '@/lib/db/client'
import type { SeriesId, TopicId } from '@/lib/kernel/ids'
import { type FieldErrors, Refusal } from '@/lib/kernel/refusal'
import { mayRead } from '../policy'
import type { changeTopicSchema } from '../schema/verbs'

/** What a form says of a topic, read. */
type Said = Omit<z.output<typeof changeTopicSchema>, 'topicId' | 'revision' | 'pole'>

/** The columns a command needs of the topic in hand. */
export const topicInHand = {
  id: true,
  parentId: true,
  pole: true,
  retiredOn: true,
  revision: true,
} satisfies Prisma.StandingTopicSelect

/**
 * The list as its keeper sees it, held still until the act is done: two moves at once could otherwise put each topic
 * under the other, and both would be lost from sight.
 */
export async function listHeldStill(db: Db, actor: Actor, partnershipId: string) {
  await db.partnership.update({
    where: { id: partnershipId },
    data: { revision: { increment: 0 } },
    select: { id: true },
  })
  const visible = mayRead.where(actor)
  const rows = await db.standingTopic.findMany({
    where: { AND: [visible, { partnershipId }] },
    select: { id: true, parentId: true, orderKey: true, pole: true, retiredOn: true },
  })
  return rows.map((row) => ({ ...row, id: row.id as TopicId, parentId: row.parentId as TopicId | null }))
}

/** Refuses, each at its field, what was chosen from another partnership. */
export async function assertChoices(db: Db, partnershipId: string, said: Said): Promise<void> {
  const visible = { partnershipId }
  const fields: FieldErrors = {}
  const { seriesIds, milestoneId, leadId } = said
  const series = await db.series.count({ where: { AND: [visible, { id: { in: seriesIds } }] } })
  if (series !== seriesIds.length) fields.seriesIds = ['Choose series of this partnership.']
  if (
    milestoneId !== null &&
    (await db.milestone.count({ where: { AND: [visible, { id: milestoneId }] } })) === 0
  )
    fields.milestoneId = ['Choose a milestone of this partnership.']
  const leads = { id: leadId ?? '', side: { not: 'OBSERVER' as const } }
  if (leadId !== null && (await db.delegation.count({ where: { AND: [visible, leads] } })) === 0)
    fields.leadId = ['Choose a delegation of this partnership.']
  if (Object.keys(fields).length > 0) throw new Refusal('invalid', 'Please check the marked fields.', fields)
}

/** The columns a form writes; the pole is written with the place. */
export function columnsOf({
  title,
  seriesIds,
  frequency,
  everyNth,
  milestoneId,
  minutes,
  leadId,
  circle,
}: Said) {
  return {
    title,
    seriesIds: seriesIds satisfies SeriesId[],
    frequency,
    everyNth,
    milestoneId,
    minutes,
    leadId,
    circle,
  }
}

export function changedMeanwhile(): Refusal {
  return new Refusal(
    'conflict',
    'The topic has been changed since you opened it. What you typed is still here.',
  )
}
