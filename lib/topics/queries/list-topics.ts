import { defineQuery } from '@/lib/access/operation'
import { withAllUnder } from '@/lib/kernel/ordered-tree'
import { mayRead } from '../policy'
import { polesOf, topicsInOrder } from '../rules/tree'
import { listTopicsSchema } from '../schema/lists'
import { asTopic, type ListedTopic, topicColumns } from './rows'

/**
 * The standing list in order, as far as the reader sees it. A list of topics is bounded by nature: a meeting could not
 * hold a longer one. Narrowed by a series, the headings above a topic stay.
 */
export const listTopics = defineQuery({
  name: 'topics.list',
  input: listTopicsSchema,
  visible: mayRead,
  run: async ({ db, input: { partnershipId, pole, series, retired }, visible }) => {
    const rows = await db.standingTopic.findMany({
      where: { AND: [visible, { partnershipId, ...(retired === 'hidden' ? { retiredOn: null } : {}) }] },
      select: topicColumns,
    })
    const all = rows.map(asTopic)
    const poles = polesOf(all)
    return topicsInOrder(servingWithHeadings(all, series))
      .map(({ row, depth }) => ({ ...row, depth, pole: poles.get(row.id) ?? row.pole }))
      .filter((topic) => pole === null || topic.pole === pole)
  },
})

function servingWithHeadings(topics: readonly ListedTopic[], series: string | null): readonly ListedTopic[] {
  if (series === null) return topics
  const serves = new Set(
    topics.filter(({ seriesIds }) => seriesIds.some((id) => id === series)).map(({ id }) => id),
  )
  return topics.filter(({ id }) =>
    [...withAllUnder(topics, id)].some((under) => serves.has(under as typeof id)),
  )
}
