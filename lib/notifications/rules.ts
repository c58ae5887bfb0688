import type { NewsRow } from './model'

/** The newest first; two of one moment in the order of their keys, the same everywhere. */
export function inOrderOfNews(a: NewsRow, b: NewsRow): number {
  if (a.at.getTime() !== b.at.getTime()) return b.at.getTime() - a.at.getTime()
  if (a.key === b.key) return 0
  return a.key < b.key ? 1 : -1
}

/** A place in the news, to go on from. */
export type NewsPlace = { readonly at: Date; readonly key: string }

export function placeText({ at, key }: NewsPlace): string {
  return `${at.toISOString()}_${key}`
}

/** The place an address speaks of; null for the beginning, and for what was worn in transit. */
export function placeFrom(text: string | undefined): NewsPlace | null {
  const [, moment = '', key = ''] = /^([^_]+)_(.+)$/.exec(text ?? '') ?? []
  const at = new Date(moment)
  return key === '' || Number.isNaN(at.getTime()) ? null : { at, key }
}

/** One page out of what the sources gave, each the newest of its own from the place on. */
export function pageOfNews(
  rows: readonly NewsRow[],
  after: NewsPlace | null,
  size: number,
): { readonly rows: readonly NewsRow[]; readonly next: string | null } {
  const sorted = rows
    .filter((row) => after === null || inOrderOfNews({ ...row, ...after }, row) < 0)
    .sort(inOrderOfNews)
  const page = sorted.slice(0, size)
  const last = page.at(-1)
  return { rows: page, next: sorted.length > size && last !== undefined ? placeText(last) : null }
}

/** How far a person has read: nothing up to `until` is new, nor what was read by itself. */
export type ReadState = { readonly until: Date | null; readonly keys: ReadonlySet<string> }

export function isRead({ at, key }: Pick<NewsRow, 'at' | 'key'>, state: ReadState): boolean {
  return (state.until !== null && at <= state.until) || state.keys.has(key)
}
