import { AGENDA_LEVELS } from '../model/item'
import type { SkeletonRole } from '../model/skeleton'
import type { Draft, DraftItem, Source } from './draft'
import { skeletonKey } from './keys'
import { type Merged, mergeSources } from './merge'
import { SOURCES } from './sources'
import type { DraftState } from './state'

/** With these a meeting comes to its end: what belongs under no heading stands before them. */
const LAST: readonly (SkeletonRole | null)[] = ['OTHER_MATTERS', 'NEXT_MEETING', 'CLOSING']

/** The draft of an agenda: the same data give the same draft, in whatever order they were read. */
export function draftAgenda(state: DraftState, sources: readonly Source[] = SOURCES): Draft {
  const merged = mergeSources(state, sources)
  const ordered = inOrder(merged, headingsAtTheEnd(state))
  return {
    proposed: ordered.filter(({ proposed }) => proposed).map(({ item }) => item),
    leftOut: ordered.filter(({ proposed }) => !proposed).map(({ item }) => item),
  }
}

function headingsAtTheEnd({ skeleton }: DraftState): ReadonlySet<string> {
  const first = skeleton.findIndex(({ role }) => LAST.includes(role))
  return new Set(first === -1 ? [] : skeleton.slice(first).map(skeletonKey))
}

type Ordered = { readonly item: DraftItem; readonly proposed: boolean }

function inOrder(merged: readonly Merged[], atTheEnd: ReadonlySet<string>): readonly Ordered[] {
  const known = new Set(merged.map(({ key }) => key))
  const families = new Map<string | null, Merged[]>()
  for (const entry of merged) {
    const parentKey = entry.parentKey !== null && known.has(entry.parentKey) ? entry.parentKey : null
    const family = families.get(parentKey)
    if (family) family.push(entry)
    else families.set(parentKey, [entry])
  }
  const top = families.get(null) ?? []
  const ordered: Ordered[] = []
  /** How deep each proposed key stands; what is left out has no depth of its own. */
  const depths = new Map<string, number>()
  const seen = new Set<string>()
  const visit = ({ proposed, ...entry }: Merged, path: readonly string[]) => {
    if (seen.has(entry.key)) return
    seen.add(entry.key)
    const parentKey = path.find((key) => (depths.get(key) ?? AGENDA_LEVELS) < AGENDA_LEVELS - 1) ?? null
    const depth = parentKey === null ? 0 : (depths.get(parentKey) ?? 0) + 1
    if (proposed) depths.set(entry.key, depth)
    ordered.push({ item: { ...entry, parentKey, depth, path, place: ordered.length }, proposed })
    for (const child of families.get(entry.key) ?? []) visit(child, [entry.key, ...path])
  }
  for (const entry of top) if (!atTheEnd.has(entry.key)) visit(entry, [])
  for (const entry of top) if (atTheEnd.has(entry.key)) visit(entry, [])
  // Sources that put two keys under each other go wrong, but nothing they bring may be lost by it.
  for (const entry of merged) visit(entry, [])
  return ordered
}
