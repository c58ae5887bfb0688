import { inDocumentOrder } from '@/lib/kernel/ordered-tree'
import type { SkeletonItem } from '../model/skeleton'
import type { Proposal, Source } from './draft'
import { carryOverKey, placeFor, roleOf, skeletonKey, topicKey } from './keys'
import type { DraftState, UnreachedItem } from './state'

const howWords: Readonly<Record<UnreachedItem['how'], string>> = {
  NOT_REACHED: 'not reached',
  DEFERRED: 'deferred',
}

/** What an earlier meeting did not reach, or put off to this one: it comes back even where its topic is not due. */
export const carryOver: Source = {
  name: 'carry-over',
  propose: (state) => {
    const items = state.unreached.filter((item) => item.kind !== 'BREAK' && !comesAnew(item))
    const byId = new Map(items.map((item) => [item.itemId, item]))
    const parentOf = ({ parentId }: UnreachedItem) => (parentId === null ? undefined : byId.get(parentId))
    const rows = items.map((item) => {
      return { item, id: item.itemId, orderKey: item.orderKey, parentId: parentOf(item)?.itemId ?? null }
    })
    const proposed = inDocumentOrder(rows).map(({ row: { item } }): Proposal => {
      const parent = parentOf(item)
      // A heading names its own meeting ("Preparation for ..."): the words it had last time would mislead.
      const { title, minutes } = headingOf(state, item) ?? item
      return {
        key: keyOf(state, item),
        parentKey: parent ? keyOf(state, parent) : placeFor(state, roleOf[item.kind]),
        kind: item.kind,
        title,
        minutes,
        leadId: item.leadId,
        topicId: item.topicId,
        reason: `${howWords[item.how]} at the ${item.meetingTitle}`,
        circle: item.circle,
      }
    })
    return { proposed, leftOut: [] }
  },
}

/** What another source brings again as long as it is true; only what was deferred comes back whatever became of it. */
function comesAnew({ how, sourceKey }: UnreachedItem): boolean {
  return how === 'NOT_REACHED' && isOfAnotherSource(sourceKey)
}

/** Under the key of its source it stands in a draft once. */
function isOfAnotherSource(sourceKey: string | null): sourceKey is string {
  return sourceKey !== null && /^(remaining|summary|line|anniversary):/.test(sourceKey)
}

function keyOf(state: DraftState, item: UnreachedItem): string {
  if (isOfAnotherSource(item.sourceKey)) return item.sourceKey
  const heading = headingOf(state, item)
  if (heading) return skeletonKey(heading)
  return item.topicId === null ? carryOverKey(item.itemId) : topicKey(item.topicId)
}

function headingOf({ skeleton }: DraftState, { sourceKey }: UnreachedItem): SkeletonItem | undefined {
  return skeleton.find((heading) => skeletonKey(heading) === sourceKey)
}
