import type { Source } from './draft'
import { placeFor } from './keys'

/** The co-chairs' summary of the last meeting is approved where the agenda is adopted. */
export const lastSummary: Source = {
  name: 'last-summary',
  propose: (state) => {
    if (state.lastSummary === null) return { proposed: [], leftOut: [] }
    const { meetingId, meetingTitle } = state.lastSummary
    const proposal = {
      key: `summary:${meetingId}`,
      parentKey: placeFor(state, 'ADOPTION'),
      kind: 'PROCEDURAL' as const,
      title: `Approval of the co-chairs' summary of the ${meetingTitle}`,
      minutes: 5,
      leadId: null,
      topicId: null,
      reason: `the summary of the ${meetingTitle} is written`,
      href: `/meetings/${meetingId}/summary`,
    }
    return { proposed: [proposal], leftOut: [] }
  },
}
