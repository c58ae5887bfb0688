import { defineQuery } from '@/lib/access/operation'
import { seated } from '@/lib/access/seat'
import type { DelegationId, MilestoneId, SeriesId } from '@/lib/kernel/ids'
import { inOrderOfKind } from '@/lib/meetings/queries/list-series'
import { ofPartnershipSchema } from '../schema/lists'

/** What a topic may serve, be opened by and remember: the names behind the ids of the list, and the choices of its form. */
export const topicChoices = defineQuery({
  name: 'topics.choices',
  input: ofPartnershipSchema,
  visible: seated,
  run: async ({ db, input: { partnershipId }, visible }) => {
    const [series, delegations, milestones] = await Promise.all([
      db.series.findMany({
        where: { AND: [visible, { partnershipId }] },
        select: { id: true, kind: true, shortTitle: true },
        orderBy: { shortTitle: 'asc' },
      }),
      db.delegation.findMany({
        where: { AND: [visible, { partnershipId, side: { not: 'OBSERVER' } }] },
        select: { id: true, name: true, code: true },
        orderBy: { name: 'asc' },
      }),
      db.milestone.findMany({
        where: { AND: [visible, { partnershipId }] },
        select: { id: true, title: true, happenedOn: true },
        orderBy: { happenedOn: 'asc' },
        take: 100,
      }),
    ])
    return {
      series: inOrderOfKind(series).map((each) => ({ ...each, id: each.id as SeriesId })),
      delegations: delegations.map((each) => ({ ...each, id: each.id as DelegationId })),
      milestones: milestones.map((each) => ({ ...each, id: each.id as MilestoneId })),
    }
  },
})

export type TopicChoices = Awaited<ReturnType<(typeof topicChoices)['as']>>
