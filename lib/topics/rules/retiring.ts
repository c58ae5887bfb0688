import { withAllUnder } from '@/lib/kernel/ordered-tree'
import { Refusal } from '@/lib/kernel/refusal'
import type { StandingTopic } from '../model'

type Row = Pick<StandingTopic, 'id' | 'parentId' | 'orderKey' | 'retiredOn'>

/** What is retired with a topic: itself and all under it that still stands. Its editions stay where they are. */
export function retiredWith(topics: readonly Row[], id: string): readonly string[] {
  return under(topics, id)
    .filter(({ retiredOn }) => retiredOn === null)
    .map((topic) => topic.id)
}

/** What comes back with a topic: itself and all under it that was retired on the same day, and so together with it. */
export function revivedWith(topics: readonly Row[], id: string): readonly string[] {
  const topic = topics.find((each) => each.id === id)
  if (topic === undefined) return []
  const above = topics.find((each) => each.id === topic.parentId)
  if (above !== undefined && above.retiredOn !== null)
    throw new Refusal('conflict', 'The topic above it is retired. Revive that one, or move this one first.')
  return under(topics, id)
    .filter(({ retiredOn }) => retiredOn === topic.retiredOn)
    .map((each) => each.id)
}

function under(topics: readonly Row[], id: string): readonly Row[] {
  const ids = withAllUnder(topics, id)
  return topics.filter((topic) => ids.has(topic.id))
}
