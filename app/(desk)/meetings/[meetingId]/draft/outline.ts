import type { DraftItem } from '@/lib/agendas/drafting/draft'
import { AGENDA_LEVELS } from '@/lib/agendas/model/item'
import { numberOutline } from '@/lib/agendas/rules/numbering'

export type Shown = Pick<
  DraftItem,
  'key' | 'kind' | 'title' | 'minutes' | 'reason' | 'depth' | 'path' | 'place' | 'group' | 'href'
>

/** What the browser is told of a proposal. */
export function shown({
  key,
  kind,
  title,
  minutes,
  reason,
  depth,
  path,
  place,
  group,
  href,
}: DraftItem): Shown {
  return { key, kind, title, minutes, reason, depth, path, place, group, href }
}

/** The number each chosen proposal would bear, were the agenda made of nothing else; a proposal stands under the nearest chosen heading that has room. */
export function numbersOf(
  proposals: readonly Shown[],
  chosen: ReadonlySet<string>,
): ReadonlyMap<string, string | null> {
  const depths = new Map<string, number>()
  const taken = proposals.filter(({ key }) => chosen.has(key)).sort((a, b) => a.place - b.place)
  const outline = taken.map(({ key, kind, path }) => {
    const heading = path.find((each) => (depths.get(each) ?? AGENDA_LEVELS) < AGENDA_LEVELS - 1)
    const depth = heading === undefined ? 0 : (depths.get(heading) ?? 0) + 1
    depths.set(key, depth)
    return { kind, depth }
  })
  const numbers = numberOutline(outline)
  return new Map(taken.map(({ key }, index) => [key, numbers[index] ?? null]))
}

export function minutesOf(proposals: readonly Shown[], chosen: ReadonlySet<string>): number {
  return proposals.reduce((sum, { key, minutes }) => sum + (chosen.has(key) ? (minutes ?? 0) : 0), 0)
}

/** "3 h 40 min" */
export function lengthText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${String(rest)} min`
  return rest === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(rest)} min`
}
