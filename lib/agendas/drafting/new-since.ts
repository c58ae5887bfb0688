import { shortDayText } from '@/lib/kernel/calendar-days'
import type { Draft, DraftItem } from './draft'
import type { AgendaEntry, DraftDecision } from './state'

/** A proposal that was settled before: it is told, and not proposed again. */
export type SettledProposal = {
  readonly key: string
  readonly state: 'IN_AGENDA' | 'REMOVED' | 'DECLINED'
  /** "already in the agenda", "declined on 14 Mar 2023" */
  readonly words: string
  /** As it would be proposed now, and as it stands in the agenda, if it does; the officer may compare. */
  readonly title: string
  readonly titleInAgenda: string | null
}

export type DraftSince = Draft & { readonly settled: readonly SettledProposal[] }

/**
 * What a draft brings that the officer has not seen settled. What is in the agenda stays as it was edited; what was
 * removed or declined stays away, though what was left out may still be put in. What was taken back as a whole was never settled.
 */
export function newSince(
  draft: Draft,
  entries: readonly AgendaEntry[],
  decisions: readonly DraftDecision[],
): DraftSince {
  const present = new Map<string, AgendaEntry>()
  for (const entry of entries)
    if (entry.sourceKey !== null && !entry.removed) present.set(entry.sourceKey, entry)
  const decided = new Map(decisions.map((decision) => [decision.key, decision]))

  const settle = ({ key, title }: DraftItem): SettledProposal | null => {
    const entry = present.get(key)
    if (entry) {
      return { key, state: 'IN_AGENDA', words: 'already in the agenda', title, titleInAgenda: entry.title }
    }
    const decision = decided.get(key)
    if (decision === undefined) return null
    if (decision.taken)
      return { key, state: 'REMOVED', words: 'removed from the agenda', title, titleInAgenda: null }
    const words = `declined on ${shortDayText(decision.decidedOn)}`
    return { key, state: 'DECLINED', words, title, titleInAgenda: null }
  }

  const settled = new Map(draft.proposed.map((item) => [item.key, settle(item)]))
  const putIn = draft.leftOut.filter(({ key }) => present.has(key))
  return {
    proposed: draft.proposed.filter(({ key }) => settled.get(key) === null),
    leftOut: draft.leftOut.filter(({ key }) => !present.has(key)),
    settled: [...draft.proposed, ...putIn]
      .sort((a, b) => a.place - b.place)
      .map(settle)
      .filter((each) => each !== null),
  }
}
