import type { Proposal, Source } from './draft'
import type { DraftState } from './state'

/** One key with all that the sources said of it. */
export type Merged = Proposal & { readonly source: string; readonly proposed: boolean }

/**
 * Everything the sources bring, one entry a key, in the order in which keys were first brought. What any source
 * proposes is proposed, whatever others left out.
 */
export function mergeSources(state: DraftState, sources: readonly Source[]): readonly Merged[] {
  const merged = new Map<string, Merged>()
  for (const { name, propose } of sources) {
    const { proposed, leftOut } = propose(state)
    for (const proposal of proposed) bring(merged, { ...proposal, source: name, proposed: true })
    for (const proposal of leftOut) bring(merged, { ...proposal, source: name, proposed: false })
  }
  return [...merged.values()]
}

function bring(merged: Map<string, Merged>, later: Merged): void {
  const first = merged.get(later.key)
  merged.set(later.key, first ? together(first, later) : later)
}

/** The first says where it stands, the later how it reads; a reason to leave it out gives way to one to have it. */
function together(first: Merged, later: Merged): Merged {
  if (first.proposed && !later.proposed) return first
  const overruled = later.proposed && !first.proposed
  return {
    ...first,
    source: overruled ? later.source : first.source,
    proposed: later.proposed,
    title: later.title,
    minutes: later.minutes ?? first.minutes,
    leadId: later.leadId ?? first.leadId,
    topicId: later.topicId ?? first.topicId,
    circle: later.circle ?? first.circle,
    href: later.href ?? first.href,
    // what is proposed, or told for a reason of its own, stands for itself
    group: later.proposed || first.group === undefined ? undefined : later.group,
    reason: overruled || first.reason === later.reason ? later.reason : `${first.reason}; ${later.reason}`,
  }
}
