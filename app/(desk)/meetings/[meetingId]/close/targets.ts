import type { CarryTarget } from '@/lib/outcomes/model'

/** An item the meeting leaves, as the page shows it. */
export type LeftItem = {
  readonly itemId: string
  readonly title: string
  readonly deferred: boolean
  readonly targets: readonly CarryTarget[]
}

/** "to the next meeting and up to the PMC+1 2023" */
export function targetText(targets: readonly CarryTarget[], prepares: string | null): string {
  const words = [
    targets.includes('NEXT_MEETING') && 'to the next meeting of the series',
    targets.includes('PREPARED_MEETING') && `up to the ${prepares ?? 'meeting this one prepares'}`,
  ].filter((each) => each !== false)
  return words.length === 0 ? 'nowhere' : words.join(' and ')
}
