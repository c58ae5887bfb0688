import { tidyLine } from '@/lib/kernel/text'
import type { TopicEdition } from '../model'

/** An edition, and whether its words differ from those of the edition before it. */
export type EditionInTime<Edition> = Edition & { readonly changed: boolean }

/** Every edition of one topic, the newest first. */
export function editionsInTime<Edition extends TopicEdition>(
  editions: readonly Edition[],
): readonly EditionInTime<Edition>[] {
  const sorted = [...editions].sort(newestFirst)
  return sorted.map((edition, index) => {
    const before = sorted[index + 1]
    return { ...edition, changed: before !== undefined && !sameWording(edition.wording, before.wording) }
  })
}

/** The newest edition; null for a topic that has not stood yet. */
export function latestEdition<Edition extends TopicEdition>(editions: readonly Edition[]): Edition | null {
  return [...editions].sort(newestFirst)[0] ?? null
}

/** Blanks apart, the same words. */
export function sameWording(one: string, other: string): boolean {
  return tidyLine(one) === tidyLine(other)
}

function newestFirst(a: TopicEdition, b: TopicEdition): number {
  if (a.startsOn !== b.startsOn) return a.startsOn > b.startsOn ? -1 : 1
  if (a.meetingId !== b.meetingId) return a.meetingId > b.meetingId ? -1 : 1
  return a.wording < b.wording ? -1 : Number(a.wording > b.wording)
}
