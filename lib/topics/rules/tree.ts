import { compareOrder, inDocumentOrder, type Placed, withAllUnder } from '@/lib/kernel/ordered-tree'
import { type Move, type Placement, placementsFor } from '@/lib/kernel/tree-moves'
import { type Pole, POLES, type StandingTopic, TOPIC_LEVELS } from '../model'

type Row = Pick<StandingTopic, 'id' | 'parentId' | 'orderKey' | 'pole'>

export type TopicNode<Topic> = { readonly topic: Topic; readonly children: readonly TopicNode<Topic>[] }

/** The standing list in order: the review of cooperation first, each topic before those under it. */
export function topicsInOrder<Topic extends Row>(topics: readonly Topic[]): readonly Placed<Topic>[] {
  const placed = inDocumentOrder(topics)
  const poles = polesOf(topics)
  return POLES.flatMap((pole) => placed.filter(({ row }) => poles.get(row.id) === pole))
}

/** The same as a tree for each pole. A topic belongs to the pole of the topmost topic above it. */
export function topicTree<Topic extends Row>(
  topics: readonly Topic[],
): Readonly<Record<Pole, readonly TopicNode<Topic>[]>> {
  const nodes = new Map(topics.map((topic) => [topic.id, { topic, children: [] as TopicNode<Topic>[] }]))
  const tree: Record<Pole, TopicNode<Topic>[]> = { REVIEW_OF_COOPERATION: [], EXCHANGE_OF_VIEWS: [] }
  for (const topic of [...topics].sort(compareOrder)) {
    const node = nodes.get(topic.id)
    if (!node) continue
    const family = topic.parentId === null ? tree[topic.pole] : nodes.get(topic.parentId)?.children
    family?.push(node)
  }
  return tree
}

/** The pole of every topic that has a place in the list. */
export function polesOf(topics: readonly Row[]): ReadonlyMap<string, Pole> {
  const poles = new Map<string, Pole>()
  for (const { row } of inDocumentOrder(topics)) {
    poles.set(row.id, (row.parentId === null ? undefined : poles.get(row.parentId)) ?? row.pole)
  }
  return poles
}

/**
 * What a move writes: placements, and the pole the topic and all under it then belong to. The topics of the other pole
 * are no neighbours: going up from the top of one does not end in the other. `top` says which pole is meant where a
 * topic goes to the top level and not beside another.
 */
export function moveTopic(
  topics: readonly Row[],
  id: string,
  move: Move,
  top: Pole | null = null,
): { readonly placements: readonly Placement[]; readonly pole: Pole | null } {
  const poles = polesOf(topics)
  const target = 'siblingId' in move ? move.siblingId : 'parentId' in move ? move.parentId : id
  const pole = target === null ? (top ?? poles.get(id) ?? null) : (poles.get(target) ?? null)
  const moving = withAllUnder(topics, id)
  const within = topics.filter((topic) => poles.get(topic.id) === pole || moving.has(topic.id))
  return { placements: placementsFor(within, id, move, TOPIC_LEVELS), pole }
}
