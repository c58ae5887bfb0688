import type { AgendaItemId, TopicId } from '@/lib/kernel/ids'
import type { ItemKind } from '../model/item'
import type { SkeletonItem, SkeletonRole } from '../model/skeleton'
import type { DraftState } from './state'

/** The keys under which things are proposed, the same in every draft. */
export const skeletonKey = ({ key }: Pick<SkeletonItem, 'key'>) => `skeleton:${key}`
export const topicKey = (id: TopicId) => `topic:${id}`
export const carryOverKey = (id: AgendaItemId) => `carry-over:${id}`

/** The heading that plays a role in the skeleton of this series, if there is one. */
export function headingFor({ skeleton }: DraftState, role: SkeletonRole): SkeletonItem | null {
  return skeleton.find((heading) => heading.role === role) ?? null
}

/** The key of that heading; null is the top level. */
export function placeFor(state: DraftState, role: SkeletonRole): string | null {
  const heading = headingFor(state, role)
  return heading && skeletonKey(heading)
}

/** Under which heading an item of a kind belongs. */
export const roleOf: Readonly<Record<ItemKind, SkeletonRole>> = {
  REVIEW: 'REVIEW_OF_COOPERATION',
  EXCHANGE: 'EXCHANGE_OF_VIEWS',
  PREPARATION: 'PREPARATION',
  PROCEDURAL: 'OTHER_MATTERS',
  OTHER: 'OTHER_MATTERS',
  BREAK: 'OTHER_MATTERS',
}
