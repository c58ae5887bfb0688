import type { CarryTarget } from '@/lib/outcomes/model'

/** An item the meeting leaves, as the page shows it. */
export type LeftItem = {
  readonly itemId: string
  readonly title: string
  readonly deferred: boolean
  readonly targets: readonly CarryTarget[]
}

/** What goes where, item by item. */
export type Targets = ReadonlyMap<string, readonly CarryTarget[]>

/** The same with some items sent there as well, or no longer. */
export function withTarget(
  targets: Targets,
  itemIds: readonly string[],
  target: CarryTarget,
  goes: 'there' | 'not there',
): Targets {
  const changed = itemIds.map((itemId): [string, readonly CarryTarget[]] => {
    const others = (targets.get(itemId) ?? []).filter((each) => each !== target)
    return [itemId, goes === 'there' ? [...others, target] : others]
  })
  return new Map([...targets, ...changed])
}

/** How many of the items go there. */
export function shareOf(targets: Targets, target: CarryTarget): 'all' | 'some' | 'none' {
  const going = [...targets.values()].filter((each) => each.includes(target)).length
  if (going === 0) return 'none'
  return going === targets.size ? 'all' : 'some'
}

/** "to the next meeting and up to the PMC+1 2023" */
export function targetText(targets: readonly CarryTarget[], prepares: string | null): string {
  const words = [
    targets.includes('NEXT_MEETING') && 'to the next meeting of the series',
    targets.includes('PREPARED_MEETING') && `up to the ${prepares ?? 'meeting this one prepares'}`,
  ].filter((each) => each !== false)
  return words.length === 0 ? 'nowhere' : words.join(' and ')
}
