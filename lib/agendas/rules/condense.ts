import { counted } from '@/lib/kernel/text'
import type { Proposal } from '../drafting/draft'

/** One entry of the second list: a proposal, or several that are told together. */
export type Entry<Item> = {
  readonly key: string
  readonly title: string
  readonly reason: string
  readonly items: readonly Item[]
}

type Told = Pick<Proposal, 'key' | 'title' | 'reason' | 'group'>

/**
 * What was left out, with those of one group as one entry in the place of its first; a group of one stands for itself. The
 * same list gives the same entries, and nothing of it is lost.
 */
export function condense<Item extends Told>(leftOut: readonly Item[]): readonly Entry<Item>[] {
  const families = Map.groupBy(leftOut, ({ key, group }) => group?.key ?? key)
  return [...families].map(([key, items]) => {
    const [first, ...others] = items
    const group = first?.group
    if (group === undefined || others.length === 0)
      return { key: first?.key ?? key, title: first?.title ?? '', reason: first?.reason ?? '', items }
    return { key, title: group.title, reason: sortsOf(items), items }
  })
}

/** "9 quiet lines"; "11 lines: 9 quiet, 2 dated" */
function sortsOf(items: readonly Told[]): string {
  const sorts = [...Map.groupBy(items, ({ group }) => group?.sort ?? '')]
  const [only, ...others] = sorts
  if (only !== undefined && others.length === 0) return counted(items.length, `${only[0]} line`)
  const parts = sorts.map(([sort, some]) => `${String(some.length)} ${sort}`)
  return `${counted(items.length, 'line')}: ${parts.join(', ')}`
}
