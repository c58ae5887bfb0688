import { z } from 'zod'
import type { Prisma } from '@/lib/db/client'
import type { DelegationId, MilestoneId, PartnershipId, SeriesId, TopicId } from '@/lib/kernel/ids'

/** What every list says of a topic. */
export const topicColumns = {
  id: true,
  partnershipId: true,
  delegationId: true,
  circle: true,
  parentId: true,
  orderKey: true,
  pole: true,
  title: true,
  seriesIds: true,
  frequency: true,
  everyNth: true,
  milestoneId: true,
  minutes: true,
  leadId: true,
  retiredOn: true,
  revision: true,
} satisfies Prisma.StandingTopicSelect

type Row = Prisma.StandingTopicGetPayload<{ select: typeof topicColumns }>

const ids = z.array(z.string()).catch([])

/** A topic with its ids by their names. */
export function asTopic(row: Row) {
  return {
    ...row,
    id: row.id as TopicId,
    parentId: row.parentId as TopicId | null,
    partnershipId: row.partnershipId as PartnershipId,
    delegationId: row.delegationId as DelegationId,
    seriesIds: ids.parse(row.seriesIds) as SeriesId[],
    milestoneId: row.milestoneId as MilestoneId | null,
    leadId: row.leadId as DelegationId | null,
  }
}

export type ListedTopic = ReturnType<typeof asTopic>
