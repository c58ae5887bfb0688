import type { CarryTarget } from '../model'

export type ItemOfMeeting = {
  readonly id: string
  readonly kind: string
  readonly parentId: string | null
  readonly handling: 'OPEN' | 'REACHED' | 'NOT_REACHED'
}
export type Deferral = {
  readonly itemId: string | null
  readonly kind: string
  readonly toNextMeeting: boolean
  readonly toPrepared: boolean
}

/** An item that goes on, why, and where to; the desk may change where to. */
export type Carried = {
  readonly itemId: string
  readonly deferred: boolean
  readonly targets: readonly CarryTarget[]
}

/**
 * What a meeting leaves behind: the items an outcome deferred, with the targets it named, and the items the meeting did not
 * reach, for the next meeting. Reached is what it turned to, what has an outcome, and what the desk marked so; a heading
 * is reached with anything under it. Breaks and procedural headings that simply passed are nothing to carry.
 */
export function carryOverOf(
  items: readonly ItemOfMeeting[],
  given: { readonly turnedTo: ReadonlySet<string>; readonly outcomes: readonly Deferral[] },
): Carried[] {
  const deferred = new Map<string, Set<CarryTarget>>()
  for (const { itemId, kind, toNextMeeting, toPrepared } of given.outcomes) {
    if (itemId === null || kind !== 'DEFERRED') continue
    const targets = deferred.get(itemId) ?? new Set<CarryTarget>()
    if (toNextMeeting) targets.add('NEXT_MEETING')
    if (toPrepared) targets.add('PREPARED_MEETING')
    deferred.set(itemId, targets)
  }
  const reached = reachedOf(items, given)
  return items.flatMap((item): Carried[] => {
    const targets = deferred.get(item.id)
    if (targets !== undefined) return [{ itemId: item.id, deferred: true, targets: [...targets] }]
    const isMissed = !reached.has(item.id) && item.kind !== 'BREAK' && item.kind !== 'PROCEDURAL'
    return isMissed ? [{ itemId: item.id, deferred: false, targets: ['NEXT_MEETING'] }] : []
  })
}

/** The items the meeting came to. */
export function reachedOf(
  items: readonly ItemOfMeeting[],
  given: { readonly turnedTo: ReadonlySet<string>; readonly outcomes: readonly Deferral[] },
): ReadonlySet<string> {
  const byId = new Map(items.map((item) => [item.id, item]))
  const spokenOf = new Set([...given.turnedTo, ...given.outcomes.flatMap(({ itemId }) => itemId ?? [])])
  const reached = new Set<string>()
  for (const item of items) {
    const isReached = item.handling === 'REACHED' || (item.handling === 'OPEN' && spokenOf.has(item.id))
    for (let each = isReached ? item : undefined; each !== undefined; each = byId.get(each.parentId ?? ''))
      reached.add(each.id)
  }
  return reached
}
