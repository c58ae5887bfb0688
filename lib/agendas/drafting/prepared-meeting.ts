import { shortMeetingTitle } from '@/lib/meetings/rules/titles'
import type { Source } from './draft'
import { headingFor, skeletonKey } from './keys'
import { knownMeetingText } from './known-meeting'

/** Names the meeting this one prepares under the heading for it, or brings that heading where the skeleton has none. */
export const preparedMeeting: Source = {
  name: 'prepared-meeting',
  propose: (state) => {
    if (!state.prepares) return { proposed: [], leftOut: [] }
    const heading = headingFor(state, 'PREPARATION')
    const proposal = {
      key: heading ? skeletonKey(heading) : 'prepared-meeting',
      parentKey: null,
      kind: 'PREPARATION' as const,
      title: `Preparation for the ${knownMeetingText(state.prepares.series.title, state.prepares)}`,
      minutes: heading?.minutes ?? null,
      leadId: null,
      topicId: null,
      reason: `the ${shortMeetingTitle(state.series, state.meeting)} prepares it`,
    }
    return { proposed: [proposal], leftOut: [] }
  },
}
